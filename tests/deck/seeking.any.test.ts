// Every form in a real browser: a frame is the same, whatever was drawn before it.

import fc from "fast-check";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chartCases, sceneCases } from "../drawings/cases.ts";
import { runs, share } from "../setup/share.ts";
import { launchTestBrowser } from "../setup/test-browser.ts";
import { buildScript } from "./open-page.ts";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchTestBrowser();
  page = await browser.newPage();
  await page.goto("about:blank");
  await page.addScriptTag({ type: "module", content: await buildScript("tests/deck/seeking-page.ts") });
  await page.waitForFunction(() => "differences" in window);
});

afterAll(() => browser.close());

const moment = fc.oneof(fc.constantFrom(0, 0.5, 0.999, 1), fc.double({ min: 0, max: 1, noNaN: true }));
const frames = runs(32);
/** Forward, as playing gives them; then one walks to wherever one likes. */
const played = Array.from({ length: frames }, (_, i) => i / frames);

test.each(share([...Object.keys(chartCases), ...Object.keys(sceneCases)], 6))(
  "seeking %s to any t in any order gives the frame that playing gives, and the prerendered one at the end",
  async (name) => {
    const differences = (times: readonly number[]) =>
      page.evaluate(([which, when]) => window.differences(which, when), [name, times] as const);
    expect(await differences(played)).toEqual([]);
    await fc.assert(
      fc.asyncProperty(fc.array(moment, { minLength: 2, maxLength: 8 }), async (times) => {
        expect(await differences(times)).toEqual([]);
      }),
      { numRuns: runs(5), seed: 1911, endOnFailure: true },
    );
  },
);
