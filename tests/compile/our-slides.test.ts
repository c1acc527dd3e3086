// The slides and data of this repository, through the compiler.

import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { data } from "../../data/index.ts";
import { compile } from "../../src/compile/compile.ts";
import { renderDocument } from "../../src/compile/render/render.ts";

const files = readdirSync("slides")
  .filter((name) => /^\d.*\.md$/.test(name))
  .sort()
  .map((name) => ({ path: `slides/${name}`, text: readFileSync(`slides/${name}`, "utf8") }));
const { deck, problems } = compile(files, data, { images: {}, notes: true });

it("compile(our slides) reports nothing", () => {
  expect(problems).toEqual([]);
  expect(deck).toBeDefined();
});

it("renderDocument(our deck) has French spaces before every high mark [R37]", () => {
  const body = deck ? renderDocument(deck).body : "";
  const shown = body
    .replace(/<script.*?<\/script>|<(q|blockquote)[^>]* data-verbatim>.*?<\/\1>/gs, "")
    .replace(/<[^>]*>/g, "");
  expect(shown.match(/.{0,30} [;:!?»%€].{0,10}/g)).toBeNull();
});
