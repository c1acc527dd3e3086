// The tiny edition, as the one that came before another; invented.

import type { EditionData, Figure } from "../../../../src/model.ts";
import { data as tiny } from "../../tiny/data.ts";

const said = "Le parc du Val compte 1 180 logements en 2033 et 1 204 en 2034.";

export const data: EditionData = {
  ...tiny,
  sources: { bilan: { ...tiny.sources.bilan!, text: `${tiny.sources.bilan!.text}\n\n${said}` } },
  figures: { ...tiny.figures, foyers: { ...(tiny.figures?.foyers as Figure), when: "2034" } },
  series: {
    parc: {
      kind: "count",
      label: "logements du parc",
      unit: "logements",
      perimeter: "Val-Imaginaire",
      points: { "2033": { value: 1180, source: said }, "2034": { value: 1204, source: said } },
    },
  },
};
