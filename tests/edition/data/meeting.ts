// The meeting, who presides it, and the text that the figures cite; invented.

import type { Meeting, Person } from "../../../src/model.ts";

export const meeting = {
  title: "L’année du Val",
  organiser: "Les Toits du Val",
  description: "Un bilan fictif.",
  place: "Port-Fictif",
  date: "jour",
  chair: "ada",
} as const satisfies Meeting;

export const people = {
  ada: { name: "Ada Brindille", role: "Présidente des Toits du Val" },
} as const satisfies Readonly<Record<string, Person>>;

export const sources = {
  bilan: {
    title: "L’année du Val",
    published: "jour",
    text: "Réunie le 12 février 2031. 7 204 maisons bâties. 61 940 tuiles vertes. 5 ateliers ouverts.",
  },
} as const;
