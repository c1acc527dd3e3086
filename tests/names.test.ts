// Keeps this edition's names out of the tests: next year's slides and data leave all of them green but tests/content and the
// pictures and trees of this edition's slides, which are accepted anew.

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { data as edition } from "../data/index.ts";
import { format } from "../src/format.ts";
import type { DeckData, Figure } from "../src/model.ts";

/** What is about this edition, and what the tests' own editions say. */
const OURS = /^tests\/(content|editions|browser\/(golden|trees|tree\.any\.test|looks))\b/;
/** Drawn from the tests' own cases: names stand in the cases. */
const DRAWN = /^tests\/drawings\/golden\//;
const LONGEST_COMMON = 4;

const data: DeckData = edition; // of any year
const figures = Object.entries(data.figures);
const inTests = filesIn("tests").filter((path) => !OURS.test(path) && !DRAWN.test(path));
const common = wordsIn([...filesIn("src").filter((path) => path.endsWith(".ts")), ...filesIn("tests/editions")]);
const said = flat(filesIn("tests/editions").map(read).join("\n"))
  .replace(/(?<=\d)_(?=\d)/g, "")
  .toLowerCase();

/** What the tests' own editions call their slides and their data. */
const own = new Set([...said.matchAll(/\{#([\w-]+)|([\w-]+)"?: \{/g)].map(([, id, key]) => id ?? key!));

const slides = filesIn("slides")
  .filter((path) => /^slides\/\d/.test(path))
  .flatMap((path) => [...read(path).matchAll(/^::diapo\{#([\w-]+)/gm)].map(([, id]) => id!));
const keys = Object.values(data).flatMap((part) => (isRecords(part) ? Object.keys(part) : []));
const names = [...new Set([...slides, ...keys])].filter((name) => !own.has(name));
const specific = names.filter((name) => name.length > LONGEST_COMMON && !common.has(name));
const texts = [
  ...figures.flatMap(([, { value, ...written }]) => [format(value, written), written.label]),
  ...Object.values(data.people ?? {}).map(({ name }) => name),
  ...Object.values(data.quotes ?? {}).flatMap(({ phrases }) => phrases),
  ...Object.values(data.charts ?? {}).map(({ caption }) => caption),
  ...Object.values(data.scenes ?? {}).flatMap(({ caption, sentence }) => [caption, sentence]),
].map((text) => flat(text).trim().toLowerCase());
const values = [...new Set(texts)].filter(
  (text) => text.length > LONGEST_COMMON && / |\d{5}/.test(text) && !isSaid(text),
);
const numbers = figures.flatMap(([, figure]) => digitsOf(figure));

test.each(inTests)("%s names no slide and no fact of this edition", (path) => {
  expect(namedIn(read(path))).toEqual([]);
});

describe("namedIn(text)", () => {
  test.each([
    ...slides.filter((id) => names.includes(id)).map((id) => `"#/${id}"`),
    ...specific.flatMap((name) => [
      `"${name}"`,
      `:chiffre[${name}]`,
      `cases.${name}`,
      `"#${name} .chart"`,
      `/${name}/`,
    ]),
    ...values.map((text) => `"${text.replaceAll(" ", "\\u00a0")}"`),
    ...numbers.map((digits) => `value: ${digits.replace(/\B(?=(\d{3})+$)/g, "_")},`),
  ])("finds %s", (text) => {
    expect(namedIn(text)).not.toEqual([]);
  });

  test("lets the tests' own names pass, and words of every day", () => {
    expect(namedIn('"#/graphique-suite" figures.tuiles "57 foyers accueillis" 1024 "mode" message')).toEqual([]);
  });
});

/** The names in a text, as they are written there. A single word counts where it stands as a name, not among others. */
function namedIn(text: string): string[] {
  const line = flat(text);
  const lower = line.toLowerCase();
  return [
    ...names.filter((name) => new RegExp(`#/${name}(?![\\p{L}\\d-])`, "u").test(line)),
    ...specific.filter((name) => asName(name).test(line)),
    ...values.filter((value) => lower.includes(value)),
    ...numbers.filter((digits) => new RegExp(`(?<!\\d)${[...digits].join("_?")}(?!\\d)`).test(line)),
  ];
}

function asName(name: string): RegExp {
  const isOne = !name.includes("-");
  const whole = `${name}(?![\\p{L}\\d])`;
  return new RegExp(isOne ? `(?<=[#/.[=])${whole}|(?<=["'\`])${whole}(?! )` : `(?<![\\p{L}\\d-])${whole}`, "u");
}

/** A large number as programs write it: a small one may be any number. */
function digitsOf({ value }: Figure): string[] {
  const digits = typeof value === "number" ? String(value) : "";
  return /^\d{5,}$/.test(digits) && !isSaid(digits) ? [digits] : [];
}

function isSaid(text: string): boolean {
  return new RegExp(`(?<![\\p{L}\\d])${text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")}(?![\\p{L}\\d])`, "u").test(said);
}

function isRecords(part: unknown): part is Readonly<Record<string, object>> {
  const all = typeof part === "object" && part !== null && !Array.isArray(part) ? Object.values(part) : [];
  return all.length > 0 && all.every((one) => typeof one === "object");
}

function wordsIn(paths: readonly string[]): ReadonlySet<string> {
  return new Set(paths.flatMap((path) => codeOf(path).match(/[\p{L}\d]+/gu) ?? []));
}

/** Whatever kind of space, and however it is written in a program. */
function flat(text: string): string {
  return text.replace(/(?:\\u00a0|\\u202f|\s)+/g, " ");
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll("\\", "/")).sort();
}

/** A program without its remarks, where examples stand. */
function codeOf(path: string): string {
  return read(path).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
}

function read(path: string): string {
  return readFileSync(path, "utf8");
}
