// A seeded walk through a talk in two real windows, with kills and reloads; thirty more by `npm run test:all`.

import { test } from "vitest";
import { BUILT_TRIAL_PRIVATE } from "../setup/built.ts";
import { createWalker } from "./walks.ts";
import { openWindows } from "./windows.ts";

const windows = openWindows(BUILT_TRIAL_PRIVATE);

test("a walk ends in the same place on both windows, no step lost or doubled, the time right to a second [R22]", async () => {
  const walker = await createWalker(windows);
  await walker.walk(1001);
  await walker.close();
});
