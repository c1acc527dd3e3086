// The tests and the gallery draw this building site, in its one state.

import type { SceneInput } from "../../../model.ts";

export const cases: readonly SceneInput[] = [
  {
    name: "chantier",
    form: "scaffolding",
    state: "rising",
    caption: "Un chantier",
    sentence: "Un échafaudage s’élève devant un mur.",
  },
];
