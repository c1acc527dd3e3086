// Each example of the writers' guide, compiled as the slides it claims to be.

import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { data } from "../../data/index.ts";
import { compile } from "../../src/compile/compile.ts";

const guide = readFileSync("slides/LISEZMOI.md", "utf8");
const examples = [...guide.matchAll(/^```markdown\n([\s\S]*?)^```$/gm)].map(([, text = ""]) => text);
const entries = [...guide.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, text = ""]) => text);
const images = { "plan.svg": "assets/plan.svg", "plan de l’entrée.jpg": "assets/plan-de-l-entree.jpg" };

it("LISEZMOI.md shows an example of each construct", () => {
  const all = examples.join("\n");
  const constructs =
    ":chiffre[ ::chiffre[ {sans-libellé} :personne[ ::personne[ :organisation[ :terme[ {long} :intitule[ {court} ::intitule[ :citation[ ::citation[ {étapes} :tel-quel[ :réunion[titre] :réunion[lieu] :réunion[organisateur] :réunion[description] ::graphique[ ::scène[ :::étape :::notes :::commentaire :::chapeau :::légende ::diapo{ ![ ](< partie: orateur: minutes:";
  expect(constructs.split(" ").filter((construct) => !all.includes(construct))).toEqual([]);
});

it.each(examples.map((text) => ({ title: /^#+ (.*)/m.exec(text)?.[1], text })))(
  "compile(the example « $title ») reports nothing",
  ({ text }) => {
    const { deck, problems } = compile([{ path: "slides/LISEZMOI.md", text }], data, { images });
    expect(problems).toEqual([]);
    expect(deck?.slides.length).toBeGreaterThan(0);
  },
);

it.each(entries)("the entry shown stands in the data, letter for letter: %s", async (text) => {
  const { shown } = await import(`data:text/javascript,${encodeURIComponent(`export const shown = {${text}}`)}`);
  const [[key, entry]] = Object.entries(shown) as [[string, unknown]];
  const records: Readonly<Record<string, unknown>> = { ...data.figures, ...data.people, ...data.quotes };
  expect(records[key]).toEqual(entry);
});

it("LISEZMOI.md shows how to write a figure, a person and a quote", () => {
  expect(entries.length).toBe(3);
});

it("LISEZMOI.md names files that exist", () => {
  const named = [...guide.matchAll(/`((?:data|assets|tests)\/[\w/.-]*)`/g)].map(([, path = ""]) => path);
  expect(named).toEqual(expect.arrayContaining(["data/sources.ts", "assets/images/", "tests/content/"]));
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});
