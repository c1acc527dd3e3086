// The tests and the gallery draw this store, in its one state.

import type { SceneInput } from "../../../model.ts";

export const cases: readonly SceneInput[] = [
  {
    name: "reserve",
    form: "shared-store",
    state: "filled",
    caption: "Une réserve",
    sentence: "Une réserve de briques entre quatre partenaires.",
  },
];
