// The tests and the gallery draw this land: built, parted in two walls, with and without themes, and lit.

import type { SceneInput } from "../../../model.ts";
import { inventedLand } from "../../kit/land/invented-land.ts";

const map = { form: "brick-map", map: inventedLand, caption: "Le Val, de brique" } as const;
const after = { name: "pays", state: "land" };

export const cases: readonly SceneInput[] = [
  { ...map, name: "pays", state: "land", sentence: "Le Val, bâti en briques du sol vers le haut." },
  { ...map, name: "murs", state: "two-walls", after, sentence: "Les briques du Val se partagent en deux murs." },
  {
    ...map,
    name: "murs-themes",
    state: "two-walls-themed",
    after,
    sentence: "Les briques du Val se partagent en deux murs : une porte, un échafaudage.",
  },
  { ...map, name: "lumieres", state: "lit", sentence: "Les fenêtres s’allument dans tout le Val." },
];
