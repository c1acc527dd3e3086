// The figures as files beside the built page: its links lead to them, and say what they are.

import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { documentOf } from "../../src/edition/compile-edition.ts";
import { editionPaths } from "../../src/edition/edition-paths.ts";
import { readEdition } from "../../src/edition/read-edition.ts";
import { BUILT, BUILT_REGION } from "../setup/built.ts";
import { REGION } from "../setup/editions.ts";

const folders = [
  ["this edition", BUILT, {}],
  ["the second review", BUILT_REGION, REGION],
] as const;

test.each(folders)(
  "the page of %s links to them at its end and among its sources, with format and size",
  (_name, folder) => {
    const [, annex = ""] = readFileSync(join(folder, "index.html"), "utf8").split('<footer class="annex">');
    const links = [...annex.matchAll(/<a href="([^"#:]+)">([^<]+)<\/a> \((\w+),\u00a0(\d+)\u00a0Ko\)/g)];
    expect(links.map(([, file, label, format]) => [file, label, format])).toEqual([
      ["faits.csv", "Les chiffres, pour un tableur", "CSV"],
      ["faits.json", "Les chiffres, pour un programme", "JSON"],
      ["faits.csv", "Télécharger les chiffres", "CSV"],
    ]);
    for (const [, file = "", , , size] of links)
      expect(Math.ceil(statSync(join(folder, file)).size / 1000)).toBe(Number(size));
    expect(annex.split("</nav>")[0]).toContain('<a href="#telecharger">À télécharger</a>');
  },
);

test.each(folders)(
  "the files of %s are the same, byte for byte, however often they are made [R34]",
  async (_name, folder, env) => {
    const { page } = documentOf(await readEdition(editionPaths(env)), { notes: false, offersFacts: true });
    expect(page?.facts.map(({ fileName }) => fileName)).toEqual(["faits.csv", "faits.json"]);
    for (const { fileName, source } of page?.facts ?? [])
      expect(readFileSync(join(folder, fileName), "utf8")).toBe(source);
  },
);

test("what the page links to beside it is there", () => {
  for (const [, folder] of folders) {
    const html = readFileSync(join(folder, "index.html"), "utf8");
    const files = [...html.matchAll(/<a [^>]*href="([^"#?:]+)"/g)].map(([, file = ""]) => file);
    expect(files.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
  }
});
