// A sentence that has a figure's number and says it of another sign, unit or year is warned of, at the figure.

import { expect, test } from "vitest";
import { whyContrary } from "../../src/compile/data/contrary.ts";
import type { Figure } from "../../src/model.ts";

const figure = (its: Partial<Figure>): Figure => ({
  ...{ kind: "count", value: 36, label: "logements", unit: "logements", period: "2034", perimeter: "Val" },
  ...its,
});
const change = (value: number): Figure => figure({ kind: "percent", value, decimals: 1, signed: true });
const aids = figure({ kind: "euro", value: 203_600_000, scale: 1e6, decimals: 1, unit: "€" });
const age = figure({ kind: "measure", unit: "ans" });

test.each<[string, Figure, string]>([
  [
    "Le parc est en hausse de 0,7 %.",
    change(-0.7),
    "la phrase dit « en hausse », trouvé « −0,7 % », attendu le même signe",
  ],
  ["Le parc recule de 0,7 %.", change(0.7), "la phrase dit « recule », trouvé « +0,7 % », attendu le même signe"],
  [
    "Évolution : −0,7 % sur un an.",
    change(0.7),
    "la phrase dit « −0,7 % sur un an », trouvé « +0,7 % », attendu le même signe",
  ],
  ["Un âge de 36 mois.", age, "la phrase dit « 36 mois », trouvé « 36 ans », attendu la même unité"],
  ["Soit 36 % du parc.", figure({}), "la phrase dit « 36 % du parc », trouvé « 36 », attendu la même unité"],
  ["Soit 0,7 point.", change(0.7), "la phrase dit « 0,7 point », trouvé « +0,7 % », attendu la même unité"],
  [
    "203,6 milliards d’euros d’aides",
    aids,
    "la phrase dit « 203,6 milliards d’euros d’aides », trouvé « 203,6 M€ », attendu la même unité",
  ],
  ["36 logements en 2031", figure({}), "la phrase dit « 2031 », trouvé la période « 2034 », attendu la même année"],
])("%s", (sentence, of, message) => {
  expect(whyContrary(sentence, of)?.replaceAll("\u00a0", " ")).toBe(message);
});

test.each<[string, Figure]>([
  ["Le parc est en baisse de 0,7 %.", change(-0.7)],
  ["Il recule de 0,7 %, après une hausse de 2 %.", change(-0.7)],
  ["Le parc progresse de 0,7 %.", change(0.7)],
  ["36 % du parc, pour 36 logements", figure({})],
  ["À 36 ans", age],
  ["203,6 millions d’euros d’aides", aids],
  ["203,6 M€", aids],
  ["2 016 logements, dont 36 neufs", figure({})],
  ["36 logements de 2033 à 2034", figure({})],
  ["36 logements, contre 40 en 2033", figure({ when: "2034" })],
  ["Les 20-36 sont là", figure({})],
  ["nul nombre", figure({})],
])("%s: nothing to say", (sentence, of) => {
  expect(whyContrary(sentence, of)).toBeUndefined();
});
