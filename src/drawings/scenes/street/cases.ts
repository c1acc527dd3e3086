// The tests and the gallery draw this street: by day, each state after the one before it, and in the evening.

import type { SceneInput } from "../../../model.ts";
import { inventedLand } from "../../kit/land/invented-land.ts";

const street = { form: "street", caption: "Une rue", sentence: "Une rue de maisons de briques." } as const;
const raised = { ...street, map: inventedLand };

export const cases: readonly SceneInput[] = [
  { ...street, name: "rue-batie", state: "built" },
  { ...street, name: "rue-finie", state: "finished", after: { name: "rue-batie", state: "built" } },
  { ...street, name: "rue-melee", state: "mixed", after: { name: "rue-finie", state: "finished" } },
  { ...street, name: "maison", state: "produce", after: { name: "rue-melee", state: "mixed" } },
  { ...street, name: "maison-ouverte", state: "welcome", after: { name: "maison", state: "produce" } },
  { ...street, name: "maison-verte", state: "save", after: { name: "maison-ouverte", state: "welcome" } },
  { ...street, name: "rue-le-soir", state: "together", after: { name: "maison-verte", state: "save" } },
  { ...raised, name: "rue-levee", state: "together" },
];
