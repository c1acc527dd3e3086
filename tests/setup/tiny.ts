// The tiny edition, as the environment names it, for where the size of an edition is not the point.

import { resolve } from "node:path";

export const TINY = {
  DECK_SLIDES: resolve("tests/editions/tiny/slides"),
  DECK_DATA: resolve("tests/editions/tiny/data.ts"),
};
