// Seeded walks with a phone: thirty, five hundred by `npm run test:long`.

import { expect, test } from "vitest";
import { openRemote } from "./open-remote.ts";
import { createPhoneWalker } from "./walks.ts";

const count = import.meta.env.MODE === "long" ? 500 : 30;
const remote = openRemote(6);

test(`${count} walks with a phone end in the same place everywhere, no step lost or doubled [R22]`, {
  timeout: 600_000 + count * 30_000,
}, async () => {
  const walker = await createPhoneWalker(remote());
  for (let seed = 1; seed <= count; seed += 1) await walker.walk(seed);
  await walker.close();
  expect(count).toBeGreaterThan(0);
});
