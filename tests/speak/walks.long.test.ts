// Seeded walks through a talk in two real windows, with kills and reloads of either: thirty, five hundred by `npm run test:long`.

import { afterAll, beforeAll, expect, test } from "vitest";
import { BUILT_TRIAL_PRIVATE } from "../setup/built.ts";
import { createWalker, type Walker } from "./walks.ts";
import { openWindows } from "./windows.ts";

const count = import.meta.env.MODE === "long" ? 500 : 30;
const windows = openWindows(BUILT_TRIAL_PRIVATE);
let walker: Walker;

beforeAll(async () => {
  walker = await createWalker(windows);
});

afterAll(() => walker.close());

test(`${count} walks end in the same place on both windows, no step lost or doubled, the time right to a second [R22]`, {
  timeout: 600_000 + count * 30_000,
}, async () => {
  for (let seed = 1; seed <= count; seed += 1) await walker.walk(seed);
  expect(count).toBeGreaterThan(0);
});
