// The bench of the hall still runs, with a few phones.

import { expect, test } from "vitest";
import { loadHall } from "./hall-load.ts";
import { isWhole } from "./live.ts";

test("loadHall(phones, rounds) brings all to the last place, and counts every vote once", async () => {
  const load = await loadHall(20, 2);
  expect(load.hall.tookMs).toHaveLength(40);
  expect(load.bare.tookMs).toHaveLength(40);
  expect([load.given, isWhole(load)]).toEqual([[6, 8, 6], true]);
});
