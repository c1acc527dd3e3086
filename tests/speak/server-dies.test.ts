// The server dies in the middle of a talk: whatever is open goes on, and the console says what to do.

import { expect, test } from "vitest";
import { serveFolder } from "../../src/browser/serve.ts";
import { BUILT_TRIAL_PRIVATE } from "../setup/built.ts";
import { paired } from "./paired.ts";
import { numberOn, numberOnWall, openWindows } from "./windows.ts";

const windows = openWindows(BUILT_TRIAL_PRIVATE);

test("without its server the talk goes on, the console says so in one sentence, and no longer once it is back", async () => {
  const served = await serveFolder(BUILT_TRIAL_PRIVATE);
  const profile = await windows.profile();
  const wall = await profile.newPage();
  const desk = await profile.newPage();
  await wall.goto(`${served.url}?vue=projection`);
  await desk.goto(`${served.url}?vue=console`);
  await paired(desk);
  await served.close();
  const notice = desk.locator(".notice-server");
  await notice.waitFor();
  expect(await notice.textContent()).toContain("ne rechargez");
  await desk.keyboard.press("PageDown");
  await expect.poll(() => numberOnWall(wall)).toBe(await numberOn(desk));
  expect(await wall.locator(".aside").count()).toBe(0);
  const again = await serveFolder(BUILT_TRIAL_PRIVATE, { port: Number(new URL(served.url).port) });
  await expect.poll(() => notice.count()).toBe(0);
  await again.close();
  await profile.close();
});
