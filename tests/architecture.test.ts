// Holds the picture of the house: which room stands on which, every file in one, and no circle.

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { parseSync } from "vite";
import { expect, test } from "vitest";
import { charts, scenes } from "../src/drawings/forms.ts";

/** From the ground up: what each room may import, beside itself and what stands in `src/` itself. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  text: [],
  browser: [],
  "drawings/kit": [],
  "drawings/charts": ["text", "drawings/kit"],
  "drawings/scenes": ["drawings/kit"],
  drawings: ["drawings/kit", "drawings/charts", "drawings/scenes"],
  compile: ["text", "drawings", "drawings/kit", "drawings/scenes"],
  edition: ["text", "compile"],
  deck: ["drawings"],
  project: ["deck"],
  share: ["deck"],
  remote: ["deck", "live"],
  live: ["text", "deck"],
  speak: ["text", "deck", "remote", "live"],
  page: ["deck", "project", "share", "remote", "live", "speak"],
  print: ["text", "browser", "drawings", "compile", "edition"],
  build: ["browser", "drawings", "compile", "edition", "print"],
  commands: ["text", "browser", "edition", "print", "build", "remote", "live"],
};
/** What is for all: the types, the numbers, the papers. */
const FOR_ALL = ["model.ts", "format.ts", "paper.ts"];

const all = readdirSync("src", { recursive: true, encoding: "utf8" }).map(
  (path) => `src/${path.replaceAll("\\", "/")}`,
);
const files = all.filter((path) => path.endsWith(".ts"));

test("no sheet has more than 300 lines, no program more than 250 but the model", () => {
  const long = (paths: readonly string[], most: number) =>
    paths.filter((path) => readFileSync(path, "utf8").split("\n").length - 1 > most);
  expect(
    long(
      all.filter((path) => path.endsWith(".css")),
      300,
    ),
  ).toEqual([]);
  expect(long(files, 250)).toEqual(["src/model.ts"]);
});

test("every file of src/ has a room, or is for all", () => {
  expect(files.length).toBeGreaterThan(200);
  expect(files.filter((path) => !(roomOf(path) in ROOMS)).map(roomOf)).toEqual(expect.arrayContaining(FOR_ALL));
  expect(files.filter((path) => !(roomOf(path) in ROOMS))).toHaveLength(FOR_ALL.length);
});

test.each(files)("%s imports only what its room stands on", (path) => {
  const room = roomOf(path);
  // The model says of an address whether it may be linked to.
  const allowed = FOR_ALL.includes(room) ? [...FOR_ALL, "text"] : [room, ...FOR_ALL, ...ROOMS[room]!];
  expect(oursIn(path).filter((name) => !allowed.includes(roomOf(name)))).toEqual([]);
});

test("no file imports itself by way of others, types counted", () => {
  const below = new Map(files.map((path) => [path, new Set(oursIn(path))]));
  for (let before = Number.NaN; below.size !== before; ) {
    before = below.size;
    for (const [path, names] of below) if (![...names].some((name) => below.has(name))) below.delete(path);
  }
  expect([...below.keys()]).toEqual([]); // what is left imports what is left
});

test("reveal.js is imported by src/deck/reveal.ts alone", () => {
  expect(files.filter((path) => importsOf(path).some((name) => /^reveal\.js/.test(name)))).toEqual([
    "src/deck/reveal.ts",
  ]);
});

test.each(["text", "drawings", "compile"])("src/%s/ reaches no disk, no Vite and no page", (room) => {
  const sources = files.filter((path) => path.startsWith(`src/${room}/`));
  expect(sources.length).toBeGreaterThan(3);
  const impure = sources.filter((path) => importsOf(path).some((name) => /^(node:|vite|playwright|reveal)/.test(name)));
  expect(impure).toEqual([]);
  const worldly = sources.filter((path) =>
    /\bdocument\.|\bglobalThis\b|\bnew Date|\bDate\.now|Math\.random|performance\.now/.test(codeOf(path)),
  );
  expect(worldly).toEqual([]);
});

test("no style sheet outside src/drawings/ names a form, and none a slide", () => {
  const forms = [...Object.keys(charts), ...Object.keys(scenes)];
  const named = new RegExp(`data-form="|data-holds[~*^|]?="(?:${forms.join("|")})\\b`);
  const sheets = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".css"));
  expect(sheets.length).toBeGreaterThan(30);
  const outside = sheets.filter((path) => !path.replaceAll("\\", "/").startsWith("drawings/"));
  expect(outside.filter((path) => named.test(readFileSync(`src/${path}`, "utf8")))).toEqual([]);
  const slides = new RegExp(`#(?:${slideIds().join("|")})\\b`);
  expect(sheets.filter((path) => slides.test(readFileSync(`src/${path}`, "utf8")))).toEqual([]);
});

test("an accent is one of the colours that tokens.css names, wherever it is set", () => {
  const sheets = all.filter((path) => path.endsWith(".css"));
  const set = sheets.flatMap((path) =>
    [...readFileSync(path, "utf8").matchAll(/--accent:\s*([^;]+);/g)].map(([, value = ""]) => [path, value] as const),
  );
  expect(set.length).toBeGreaterThan(4);
  expect(set.filter(([, value]) => !/^var\(--[\w-]+\)$/.test(value))).toEqual([]);
  const tokens = readFileSync("src/tokens.css", "utf8");
  const accents = [...new Set(set.map(([, value]) => value.slice(4, -1)))];
  const written = accents.map((name) => new RegExp(`${name}: (#[\\da-f]+);`, "i").exec(tokens)?.[1]?.toLowerCase());
  expect(written).not.toContain(undefined);
  const rusts = written.filter((_, i) => accents[i]!.startsWith("--rust"));
  const others = all.filter((path) => /\.(?:css|ts|html)$/.test(path) && path !== "src/tokens.css");
  expect(others.filter((path) => rusts.some((hex) => readFileSync(path, "utf8").toLowerCase().includes(hex!)))).toEqual(
    [],
  );
});

test("a colour that tokens.css names is written there alone, once", () => {
  const white = "#fff";
  const coloursIn = (path: string) =>
    (readFileSync(path, "utf8").match(/#[\da-f]{3,8}\b(?=[^{]*;)/gi) ?? []).map(longHex);
  const named = coloursIn("src/tokens.css").filter((colour) => colour !== longHex(white));
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((colour, i) => named.indexOf(colour) !== i)).toEqual([]);
  const others = all.filter((path) => path.endsWith(".css") && path !== "src/tokens.css");
  const again = others.flatMap((path) =>
    coloursIn(path).flatMap((colour) => (named.includes(colour) ? [`${path}: ${colour}`] : [])),
  );
  expect(again).toEqual([]);
});

test("type on the wall is set in the steps of one scale", () => {
  const sheets = readdirSync("src", { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"));
  const ofWall = sheets.filter(
    (path) => /^(?:project|drawings)\/.*\.css$/.test(path) && !path.endsWith("off-wall.css"),
  );
  expect(ofWall.length).toBeGreaterThan(15);
  const sizes = ofWall.flatMap((path) =>
    [...readFileSync(`src/${path}`, "utf8").matchAll(/^\s*font(?:-size)?:[^;]*var\(--u\)[^;]*/gm)].map(([size]) =>
      size.trim(),
    ),
  );
  expect(sizes.length).toBeGreaterThan(50);
  expect(sizes.filter((size) => !size.includes("var(--type-"))).toEqual([]);
});

/** Reads what was published, whatever made it; writes a script so that its element ends where it should. */
const MAY_SEARCH_MARKUP = ["src/print/readings.ts", "src/build/single-file.ts"];

test("no regular expression of src/build/, src/commands/ or src/print/ looks for tags or for rules of a style sheet", () => {
  const makers = files.filter((path) => /^src\/(?:build|commands|print)\//.test(path));
  expect(makers.length).toBeGreaterThan(30);
  const cutters = makers.filter((path) =>
    patternsIn(path).some((pattern) => /(?<!<)<(?![<>])|@(?:layer|import|media|font-face)|\burl\\\(/.test(pattern)),
  );
  expect(cutters.sort()).toEqual([...MAY_SEARCH_MARKUP].sort());
});

test("numbers are written by src/format.ts alone [R36]", () => {
  const others = files.filter((path) => /\bIntl\.|toLocale|from "d3-format"|\bformatLocale\b/.test(codeOf(path)));
  expect(others).toEqual([]);
});

test("no sheet of the wall styles one thing by what another holds (`:has`): each step would restyle all that stands", () => {
  const sheets = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".css"));
  expect(sheets.length).toBeGreaterThan(30);
  const found = sheets.flatMap((path) =>
    codeOf(`src/${path}`)
      .split(/[{}]/)
      .filter((selector) => /html\.wall(?!:not\(\.ready\))[^;]*:has\([^;]*\) *[ >+~] *[^\s,]/.test(selector))
      .map((selector) => `${path}: ${selector.trim()}`),
  );
  expect(found).toEqual([]);
});

/** "#FFF" is "#ffffff". */
function longHex(colour: string): string {
  const hex = colour.slice(1).toLowerCase();
  return `#${hex.length < 6 ? hex.replace(/./g, "$&$&") : hex}`;
}

/** Those that the edition's files give their slides. */
function slideIds(): string[] {
  const texts = readdirSync("slides").filter((name) => name.endsWith(".md"));
  return texts.flatMap((name) =>
    [...readFileSync(`slides/${name}`, "utf8").matchAll(/\{#([\w-]+)/g)].map(([, id = ""]) => id),
  );
}

/** "src/drawings/charts/walls/walls.ts" → "drawings/charts"; "src/model.ts" → "model.ts". */
function roomOf(path: string): string {
  const parts = normalize(path).replaceAll("\\", "/").split("/").slice(1);
  const inner = parts.slice(0, 2).join("/");
  return inner in ROOMS ? inner : parts[0]!;
}

function oursIn(path: string): string[] {
  return importsOf(path)
    .filter((name) => name.startsWith(".") && name.endsWith(".ts"))
    .map((name) => join(dirname(path), name).replaceAll("\\", "/"));
}

function importsOf(path: string): string[] {
  return [...readFileSync(path, "utf8").matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((match) => match[1] ?? "");
}

/** What its regular expressions look for, literal or from strings; without the marks of what stands before and of names. */
function patternsIn(path: string): string[] {
  const source = readFileSync(path, "utf8");
  const patterns: string[] = [];
  JSON.stringify(parseSync(path, source).program, (_key, node) => {
    if (node?.type === "Literal" && node.regex) patterns.push(node.regex.pattern);
    if (node?.type === "NewExpression" && node.callee.name === "RegExp")
      patterns.push(source.slice(node.arguments[0].start, node.arguments[0].end));
    return typeof node === "bigint" ? undefined : node;
  });
  return patterns.map((pattern) => pattern.replace(/\(\?<(?:[=!]|\w+>)/g, "("));
}

/** The file without its comments. */
function codeOf(path: string): string {
  return readFileSync(path, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
}
