import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { Dealt } from "./tests/setup/dealt.ts";

/** By `npm test`; by `npm run test:all` and `npm run test:long`, what is long. */
export default defineConfig(({ mode }) => ({
  test: {
    include: [mode === "test" ? "tests/**/*.test.ts" : "tests/**/*.{long,any}.test.ts"],
    exclude: mode === "test" ? ["**/*.long.test.ts", "**/node_modules/**"] : ["**/node_modules/**"],
    globalSetup: ["tests/setup/browser.ts", "tests/setup/builds.ts"],
    sequence: { sequencer: Dealt },
    isolate: false, // what a worker has loaded serves all its files
    maxWorkers: Math.ceil((mode === "test" ? 1.5 : 2) * availableParallelism()), // they wait for their browsers, the long ones most
    testTimeout: 1_800_000, // what hangs ends; what is slow does not
    hookTimeout: 1_800_000,
    expect: { poll: { timeout: 300_000 } },
  },
}));
