// A document is the same each time it is printed: whoever compares two of them finds what was changed.

import { expect, test } from "vitest";
import { editionPaths } from "../../src/edition/edition-paths.ts";
import { printEdition } from "../../src/print/print-edition.ts";

test("printed twice, the document is the same byte for byte, dated by its edition [R34]", async () => {
  const print = async () =>
    (await printEdition(editionPaths(), [{ layout: "document", savesInk: false }], () => {}))[0]!;
  const [first, again] = [Buffer.from((await print()).bytes), Buffer.from((await print()).bytes)];
  expect(first.equals(again)).toBe(true);
  expect(first.toString("latin1")).not.toContain(String(new Date().getFullYear()));
});
