// An invented land, for what the tests and the gallery draw.

import type { MapInput } from "../../../model.ts";

/** Two counties and their town. */
export const inventedLand: MapInput = {
  columns: 22,
  areas: ["Amont", "Aval"],
  courses: Array.from({ length: 16 }, (_, course) => [
    [0, 1 + (course >> 2), 11 + ((course % 3) >> 1)] as const,
    [1, 11 + ((course % 3) >> 1), 22 - (course >> 1)] as const,
  ]),
  towns: [{ name: "Port-Fictif", column: 14.2, course: 9.6 }],
};
