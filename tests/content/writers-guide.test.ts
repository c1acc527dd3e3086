// Each example of the writers' guide, compiled as the slides it claims to be.

import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { data } from "../../data/index.ts";
import { compile } from "../../src/compile/compile.ts";

const guide = readFileSync("slides/LISEZMOI.md", "utf8");
const examples = [...guide.matchAll(/^```markdown\n([\s\S]*?)^```$/gm)].map(([, text = ""]) => text);
const images = { "plan.svg": "assets/plan.svg" };

it("LISEZMOI.md shows an example of each construct", () => {
  const all = examples.join("\n");
  const constructs =
    ":chiffre[ ::chiffre[ {sans-libellé} :personne[ ::personne[ :organisation[ :terme[ {long} :intitule[ {court} ::intitule[ :citation[ ::citation[ {étapes} :tel-quel[ :réunion[titre] :réunion[lieu] :réunion[organisateur] :réunion[description] ::graphique[ ::scène[ :::étape :::notes :::commentaire :::chapeau :::légende ::diapo{ ![ partie:";
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
