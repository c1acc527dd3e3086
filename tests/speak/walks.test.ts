// Two seeded walks through a talk in two real windows, with kills and reloads; thirty more by `npm run test:all`.

import { test } from "vitest";
import { BUILT_TRIAL_PRIVATE } from "../setup/built.ts";
import { createWalker } from "./walks.ts";
import { openWindows } from "./windows.ts";

const windows = openWindows(BUILT_TRIAL_PRIVATE);

test("two walks end in the same place on both windows, no step lost or doubled, the time right to a second [R22]", async () => {
  const walker = await createWalker(windows);
  for (let seed = 1001; seed <= 1002; seed += 1) await walker.walk(seed);
  await walker.close();
});
