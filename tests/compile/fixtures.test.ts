// Each folder of `fixtures/` is a tiny deck; what it gives stands beside it.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { compile } from "../../src/compile/compile.ts";
import { renderDocument } from "../../src/compile/render/render.ts";
import type { Problem, SourceFile } from "../../src/model.ts";
import { fakeDrawing } from "./fake-drawing.ts";
import { tinyData } from "./tiny-data.ts";

const root = "tests/compile/fixtures";
const images = {
  "plan.svg": "assets/plan-1a2b.svg",
  "rue & cour.svg": "assets/rue.svg",
  "l’été.svg": "assets/l-ete.svg",
};

it.each(readdirSync(root))("compile(%s) gives what stands beside it", async (name) => {
  const { deck, problems } = compile(filesOf(name), dataOf(name), { images, notes: true }, fakeDrawing);
  const page = deck && renderDocument(deck);
  if (page) await expect(`${page.body}\n\n${page.css}\n`).toMatchFileSnapshot(`fixtures/${name}/golden.html`);
  if (problems.length > 0) {
    await expect(`${problems.map(described).join("\n")}\n`).toMatchFileSnapshot(`fixtures/${name}/problems.txt`);
  }
  const given = [...(page ? ["golden.html"] : []), ...(problems.length > 0 ? ["problems.txt"] : [])];
  expect(readdirSync(`${root}/${name}`).filter((file) => /^golden|^problems/.test(file))).toEqual(given);
});

function filesOf(name: string): SourceFile[] {
  const names = readdirSync(`${root}/${name}`).filter((file) => file.endsWith(".md"));
  return names.sort().map((file) => ({ path: file, text: readFileSync(`${root}/${name}/${file}`, "utf8") }));
}

/** `data.json`, where there is one, replaces fields of the tiny data; `null` takes one away. */
function dataOf(name: string): unknown {
  const path = `${root}/${name}/data.json`;
  return existsSync(path) ? patched(tinyData, JSON.parse(readFileSync(path, "utf8"))) : tinyData;
}

function patched(base: unknown, patch: unknown): unknown {
  if (!isRecord(base) || !isRecord(patch)) return patch;
  const changed = Object.entries(patch).map(([key, value]) => [key, patched(base[key], value)]);
  return Object.fromEntries(
    Object.entries({ ...base, ...Object.fromEntries(changed) }).filter(([, value]) => value !== null),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function described({ severity, file, line, column, message }: Problem): string {
  return `${severity} ${file}:${line}:${column}: ${message}`;
}
