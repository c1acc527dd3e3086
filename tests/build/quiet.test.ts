// What people who write slides see of the bundler: its warnings, and no list of files or of slow plugins.

import { expect, test } from "vitest";
import { deckConfig } from "../../src/build/deck-config.ts";
import { STEPS } from "../../src/commands/steps.ts";

test("no command lists the files that it bundles", () => {
  const builds = Object.values(STEPS)
    .flat()
    .filter((step) => step.includes("build"));
  expect(builds.length).toBeGreaterThan(5);
  for (const step of builds) expect(step.join(" ")).toContain("--logLevel warn");
});

test("neither a build nor what is prepared for writing tells how long plugins take", () => {
  const { build, optimizeDeps } = deckConfig({ slides: "", data: "", images: "" }, { notes: false, hosted: false });
  for (const { rolldownOptions } of [build, optimizeDeps]) expect(rolldownOptions.checks.pluginTimings).toBe(false);
});
