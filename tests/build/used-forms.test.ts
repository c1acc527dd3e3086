import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { formsModule } from "../../src/build/used-forms.ts";
import { charts, scenes } from "../../src/drawings/forms.ts";
import { BUILT, BUILT_REGION, BUILT_TRIAL } from "../setup/built.ts";

test("formsModule(used) knows the forms that are used, and no other", () => {
  expect(formsModule(["unit-wall", "street"])).toBe(
    [
      'import { unitWall } from "./charts/unit-wall/unit-wall.ts";',
      'export const charts = { "unit-wall": unitWall };',
      'import { street } from "./scenes/street/street.ts";',
      'export const scenes = { "street": street };',
    ].join("\n"),
  );
});

test.each(Object.entries({ ...charts, ...scenes }))(
  "%s lies where formsModule(used) looks for it",
  async (form, of) => {
    const written = formsModule([form]);
    const [, name = "", path = ""] = /import \{ (\w+) \} from "\.\/([^"]+)"/.exec(written) ?? [];
    const module = (await import(/* @vite-ignore */ resolve("src/drawings", path))) as Record<string, unknown>;
    expect(module[name]).toBe(of);
  },
);

test.each([BUILT, BUILT_TRIAL, BUILT_REGION])(
  "the script of %s has the forms that its slides draw, and no other",
  (folder) => {
    const page = readFileSync(`${folder}/index.html`, "utf8");
    const script = scriptOf(folder);
    for (const form of Object.keys({ ...charts, ...scenes }))
      expect([form, new RegExp(`\\bform: ?["'\`]${form}["'\`]`).test(script)]).toEqual([
        form,
        page.includes(`data-form="${form}"`),
      ]);
  },
);

test.each([BUILT, BUILT_TRIAL])("the style of %s has no form of its own that no slide draws", (folder) => {
  const page = readFileSync(`${folder}/index.html`, "utf8");
  for (const form of ["bars", "parts", "shares", "windows", "bridge"])
    expect([form, page.includes(`[data-form=${form}]`)]).toEqual([form, page.includes(`data-form="${form}"`)]);
});

function scriptOf(folder: string): string {
  const names = readdirSync(`${folder}/assets`).filter((name) => name.endsWith(".js"));
  return names.map((name) => readFileSync(`${folder}/assets/${name}`, "utf8")).join("");
}
