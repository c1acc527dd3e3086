// The tests' own editions, as the environment names them: the tiny one, where the size of an edition is not the point, the
// trial one, whose slides are named after what they try, the second review, one that names its predecessor, one that
// was published and corrected, and one that asks its hall.

import { resolve } from "node:path";

export const TINY = {
  DECK_SLIDES: resolve("tests/editions/tiny/slides"),
  DECK_DATA: resolve("tests/editions/tiny/data.ts"),
};

export const TRIAL = {
  DECK_SLIDES: resolve("tests/editions/trial/slides"),
  DECK_DATA: resolve("tests/editions/trial/data.ts"),
};

export const REGION = {
  DECK_SLIDES: resolve("tests/editions/pays-de-la-loire/slides"),
  DECK_DATA: resolve("tests/editions/pays-de-la-loire/data.ts"),
};

export const YEARS = {
  DECK_SLIDES: resolve("tests/editions/years/2035/slides"),
  DECK_DATA: resolve("tests/editions/years/2035/data.ts"),
};

export const CORRECTED = {
  DECK_SLIDES: resolve("tests/editions/corrected/slides"),
  DECK_DATA: resolve("tests/editions/corrected/data.ts"),
};

export const VOTE = {
  DECK_SLIDES: resolve("tests/editions/vote/slides"),
  DECK_DATA: resolve("tests/editions/tiny/data.ts"),
};
