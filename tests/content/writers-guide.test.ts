// Each example of the writers' guide, tried as what it claims to be; and what the guide names, found.

import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { beforeAll, expect, it } from "vitest";
import { compile } from "../../src/compile/compile.ts";
import { footerHints } from "../../src/compile/data/footer-hints.ts";
import { directiveNames, LAYOUTS } from "../../src/compile/directives.ts";
import { charts, scenes } from "../../src/drawings/forms.ts";
import { compileEdition } from "../../src/edition/compile-edition.ts";
import { editionPaths } from "../../src/edition/edition-paths.ts";
import { type Edition, readEdition } from "../../src/edition/read-edition.ts";
import type { EditionData, SourceFile } from "../../src/model.ts";
import { REGION, YEARS } from "../setup/editions.ts";
import { examples, links, pages, withoutExamples } from "./guide-pages.ts";

/** Of the examples. */
const PICTURES = ["plan.svg", "plan de l’entrée.jpg"];

const scripts = (JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> }).scripts;
const slides = examples.filter(({ language }) => language === "markdown");
const entries = examples.filter(({ language, text }) => language === "ts" && !text.startsWith("export"));
const modules = examples.filter(({ language, text }) => language === "ts" && text.startsWith("export"));
const textOf = (path: string) => pages.find((page) => page.path === path)!.text;

/** By their names in assets/guide/. */
let editions: Readonly<Record<string, Edition>>;
beforeAll(async () => {
  editions = {
    "hauts-de-france": await readEdition(editionPaths({})),
    "pays-de-la-loire": await readEdition(editionPaths(REGION)),
    years: await readEdition(editionPaths(YEARS)),
  };
});

it("the guide starts with one short page, which leads to all others", () => {
  expect(textOf("slides/LISEZMOI.md").trimEnd().split("\n").length).toBeLessThanOrEqual(90);
  const led = links.filter(({ page }) => page === "slides/LISEZMOI.md").map(({ to }) => to.replace(/#.*/, ""));
  expect(led).toEqual(
    expect.arrayContaining(pages.map(({ path }) => path).filter((path) => path !== "slides/LISEZMOI.md")),
  );
});

it("every example is of a language that is tried here", () => {
  expect(new Set(examples.map(({ language }) => language))).toEqual(new Set(["markdown", "ts", "sh"]));
});

it("the examples show each construct", () => {
  const all = slides.map(({ text }) => text).join("\n");
  const constructs =
    ":chiffre[ ::chiffre[ {sans-libellé} :évolution[ :personne[ ::personne[ :organisation[ :terme[ {long} :intitulé[ {court} ::intitulé[ :citation[ ::citation[ {étapes} {fixe} silence} :tel-quel[ :réunion[titre] :réunion[lieu] :réunion[organisateur] :réunion[description] ::graphique[ ::scène[ :::étape :::notes :::commentaire :::chapeau :::légende ::diapo{ ![ ](< partie: orateur: minutes:";
  expect(constructs.split(" ").filter((construct) => !all.includes(construct))).toEqual([]);
  expect(directiveNames.filter((name) => !all.includes(`:${name}`))).toEqual([]);
});

it.each(slides.map(({ page, text }) => ({ page, title: /^#+ (.*)/m.exec(text)?.[1], text })))(
  "compile(the example « $title » of $page) reports nothing in one of the editions",
  ({ page, text }) => {
    const isEssential = text.includes(":::relecture");
    const slide = { path: page, text: "# Titre" };
    const files = isEssential ? [{ path: "slides/essentiel.md", text }, slide] : [{ path: page, text }];
    expect(Object.values(editions).map((edition) => problemsIn(edition, files))).toContainEqual([]);
  },
);

it.each(entries)(
  "the entry shown in $page stands in the data of an edition, letter for letter: $text",
  async ({ text }) => {
    const shown = (await run(`export const shown = {${text}}`)).shown as Readonly<Record<string, unknown>>;
    const isWhole = !/\/\/ …|…`/.test(text);
    for (const [key, entry] of Object.entries(shown)) {
      const known = entriesNamed(key);
      if (!known.some((one) => (isWhole ? isDeepStrictEqual(entry, one) : isPartOf(entry, one))))
        expect(entry).toEqual(known);
    }
  },
);

it.each(modules)("the data shown in $page are an edition's", async ({ text }) => {
  const { data } = await run(text.replace(": EditionData", ""));
  expect(compile([{ path: "slides/01.md", text: "# Titre" }], data, { images: {} }).problems).toEqual([]);
});

it("the guide's commands are the project's", () => {
  const named = examples.flatMap(({ language, text }) => (language === "sh" ? text.trim().split("\n") : []));
  const unknown = named.filter((line) => {
    const [, name = ""] = /^npm (?:run )?([\w:]+)/.exec(line) ?? [];
    return scripts[name] === undefined;
  });
  expect(named.length).toBeGreaterThan(5);
  expect(unknown).toEqual([]);
});

it("the guide says what to write where a footer lacks something", () => {
  const meeting = { title: "A", organiser: "B", description: "C" };
  const fields = footerHints(meeting, () => ({ file: "data", line: 1, column: 1 })).map(({ message }) => message);
  const asked = fields.map((message) => /^meeting\.(\w+)/.exec(message)?.[1] ?? "");
  expect(asked).toHaveLength(3);
  for (const field of asked) expect(textOf("data/LISEZMOI-editions.md")).toContain(`\n- \`${field}\` : `);
});

it("the guide names files that exist", () => {
  const named = pages.flatMap(({ text }) =>
    [...withoutExamples(text).matchAll(/`((?:slides|data|assets|tests)\/[\w/.-]*)/g)].map(([, path = ""]) => path),
  );
  expect(named).toEqual(expect.arrayContaining(["data/sources.ts", "assets/images/", "tests/content/"]));
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

it.each(links.filter(({ isPicture }) => !isPicture))("$page leads to $to", ({ to }) => {
  const [path = "", anchor] = to.split("#");
  const headings = [...withoutExamples(readFileSync(path, "utf8")).matchAll(/^#+ (.*)$/gm)].map(
    ([, words = ""]) => words,
  );
  if (anchor !== undefined) expect(headings.map(anchorOf)).toContain(anchor);
});

it("the pages of the drawings and the slides name each form, state and layout", () => {
  const drawings = textOf("data/LISEZMOI-dessins.md");
  expect(Object.keys(charts).filter((form) => !drawings.includes(`\`${form}\``))).toEqual([]);
  for (const { states, stands } of Object.values(scenes))
    for (const state of states) {
      const layouts: readonly string[] = Array.isArray(stands.layouts) ? stands.layouts : Object(stands.layouts)[state];
      const its = layouts.map((layout) => `\`${layout}\``).join(", ");
      expect(drawings).toMatch(new RegExp(`^\\|.*\`${state}\` : .*\\| ${its} \\|$`, "m"));
    }
  expect(LAYOUTS.filter((layout) => !textOf("slides/LISEZMOI-tout.md").includes(`| \`${layout}\` |`))).toEqual([]);
});

it("each form's picture is of a slide that holds it", () => {
  const sections = textOf("data/LISEZMOI-dessins.md").split(/^### /m).slice(1);
  const shown = sections.flatMap((section) => {
    const [, form] = /^.*`([\w-]+)`\n/.exec(section) ?? [];
    const pictures = [...section.matchAll(/guide\/([\w-]+)\/([\w-]+)\.webp/g)];
    return form === undefined ? [] : pictures.map(([, name, id]) => ({ form, name, id }));
  });
  const decks = new Map(Object.entries(editions).map(([name, edition]) => [name, compileEdition(edition).deck!]));
  const lost = shown.filter(
    ({ form, name = "", id }) =>
      !decks.get(name)?.slides.some((slide) => slide.id === id && slide.holds.includes(form)),
  );
  expect(shown.length).toBeGreaterThan(20);
  expect(lost).toEqual([]);
});

it("charts stand where the guide says", () => {
  const inLayout = (layout: string) =>
    Object.values(charts).filter(({ stands }) => (stands.layouts as readonly string[]).includes(layout));
  expect(inLayout("graphique").length).toBe(Object.keys(charts).length);
  const names = inLayout("chiffre").map(({ form }) => form);
  expect(names.toSorted()).toEqual(["beside", "block", "hundred", "unit-wall", "windows"]);
});

it("a new edition's words lead to pages of the guide", () => {
  const told = readFileSync("src/edition/new/example-files.ts", "utf8");
  const named = [...told.matchAll(/(?:slides|data)\/LISEZMOI[\w-]*\.md/g)].map(([path]) => path);
  expect(named.length).toBeGreaterThan(2);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

function problemsIn(edition: Edition, files: readonly SourceFile[]): readonly string[] {
  const pictures = Object.fromEntries(PICTURES.map((name) => [name, { url: "assets/plan.svg", path: name }]));
  return compileEdition({ ...edition, files, pictures }).problems.map(({ message }) => message);
}

/** An entry is JavaScript but for an import of its file. */
function run(code: string): Promise<Readonly<Record<string, unknown>>> {
  const outlines = `const hautsDeFrance = ${readFileSync(resolve("data/hauts-de-france.json"), "utf8")};`;
  return import(`data:text/javascript,${encodeURIComponent(`${outlines}\n${code}`)}`);
}

function entriesNamed(key: string): unknown[] {
  return Object.values(editions).flatMap(({ data }) =>
    Object.values(data as EditionData).flatMap((records) =>
      Object.hasOwn(records, key) ? [(records as Record<string, unknown>)[key]] : [],
    ),
  );
}

/** With rows left out where the example says "…", and texts cut there. */
function isPartOf(shown: unknown, known: unknown): boolean {
  if (typeof shown === "string" && shown.endsWith("…")) return String(known).startsWith(shown.slice(0, -1));
  if (Array.isArray(shown))
    return Array.isArray(known) && shown.every((one) => known.some((other) => isDeepStrictEqual(one, other)));
  if (typeof shown !== "object" || shown === null) return shown === known;
  const [fields, others] = [shown, Object(known)].map((one) => Object.keys(one).toSorted());
  return (
    isDeepStrictEqual(fields, others) &&
    Object.entries(shown).every(([name, value]) => isPartOf(value, Object(known)[name]))
  );
}

/** As GitHub makes it of a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/g, "-");
}
