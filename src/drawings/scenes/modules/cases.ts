// The tests and the gallery draw this residence, in its one state.

import type { SceneInput } from "../../../model.ts";

export const cases: readonly SceneInput[] = [
  {
    name: "pieces",
    form: "modules",
    state: "rearranged",
    caption: "Une résidence",
    sentence: "Les pièces d’une résidence changent de place.",
  },
];
