// The tests and the gallery draw these blocks: an invented sum in bricks, homes in windows, and a single brick.

import type { CountedInput } from "../../../model.ts";
import { valued } from "../../kit/invented-row.ts";
import { gifts } from "../unit-wall/cases.ts";
import { homes } from "../windows/cases.ts";
import type { BlockRow } from "./fields.ts";

const inWindows: CountedInput<BlockRow> = {
  ...homes,
  name: "bloc-fenetres",
  form: "block",
  rows: [{ ...homes.rows[0]!, look: "window" }],
};

export const cases: readonly CountedInput[] = [
  { ...gifts, name: "bloc", form: "block" },
  inWindows,
  valued({ ...gifts, form: "block" }, [100_000], "bloc-1"),
];
