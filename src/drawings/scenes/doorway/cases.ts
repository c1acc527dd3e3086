// The tests and the gallery draw this doorway, in its one state.

import type { SceneInput } from "../../../model.ts";

export const cases: readonly SceneInput[] = [
  { name: "porte", form: "doorway", state: "open", caption: "Une porte", sentence: "Une porte s’ouvre." },
];
