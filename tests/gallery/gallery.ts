// The gallery in the browser: the edition's inputs and the tests' cases in, a card for each out.

import { element } from "../../src/deck/elements.ts";
import { charts, scenes } from "../../src/drawings/forms.ts";
import { chartCases, sceneCases } from "../drawings/cases.ts";
import { cardOf, type Exhibit } from "./card.ts";
import type { EditionInputs } from "./page.ts";

const edition = JSON.parse(document.querySelector("#edition")?.textContent ?? "{}") as EditionInputs;

const rooms: readonly (readonly [title: string, exhibits: readonly Exhibit[]])[] = [
  ["L’édition", [...edition.charts.map(chartExhibit), ...edition.scenes.map(sceneExhibit)]],
  [
    "Les cas des tests",
    [
      ...Object.entries(chartCases).map(([name, input]) => chartExhibit({ ...input, name })),
      ...Object.entries(sceneCases).map(([name, input]) => sceneExhibit({ ...input, name })),
    ],
  ],
];

document.body.append(
  element(document, "h1", {}, "Galerie des dessins"),
  element(
    document,
    "p",
    {},
    edition.problem ?? "Chaque dessin est une fonction de t : de 0, avant, à 1, tel qu’imprimé.",
  ),
  ...rooms.flatMap(([title, exhibits]) => [
    element(document, "h2", {}, title),
    element(document, "div", { class: "room" }, ...exhibits.map((exhibit) => cardOf(document, exhibit))),
  ]),
);

function chartExhibit(input: EditionInputs["charts"][number]): Exhibit {
  const chart = charts[input.form]!; // the edition compiled, and the tests draw their cases
  return {
    name: input.name,
    form: input.form,
    ground: input.form === "windows" ? "night" : "day",
    durationMs: chart.durationMs,
    sizes: {
      wide: chart.sizes.wide,
      narrow: {
        ...chart.sizes.narrow,
        height: chart.heightFor?.(input, chart.sizes.narrow) ?? chart.sizes.narrow.height,
      },
    },
    shapesAt: (t, size) => chart.at(input, t, size),
    labelsAt: (t, size) => chart.labelsAt(input, t, size),
  };
}

function sceneExhibit(input: EditionInputs["scenes"][number]): Exhibit {
  const scene = scenes[input.form]!;
  const after = input.after ? ` après ${input.after.state}` : "";
  return {
    name: input.name,
    form: `${input.form}, ${input.state}${after}`,
    ground: "day",
    durationMs: scene.durationMs,
    sizes: scene.sizes,
    shapesAt: (t, size) => scene.at(input, t, size),
    labelsAt: () => [],
  };
}
