// The tests and the gallery draw this bridge, in its one state.

import type { SceneInput } from "../../../model.ts";

export const cases: readonly SceneInput[] = [
  { name: "pont", form: "bridge", state: "joined", caption: "Un pont", sentence: "Deux rives, un pont." },
];
