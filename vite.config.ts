import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { deckConfig } from "./src/build/deck-config.ts";
import { readDirect } from "./src/build/direct.ts";
import { editionPaths } from "./src/edition/edition-paths.ts";
import { galleryPlugin } from "./tests/gallery/plugin.ts";

const edition = editionPaths();

/** The modes that build one file. */
const singles: Readonly<Record<string, { readonly name: string; readonly notes: boolean }>> = {
  single: { name: "diaporama.html", notes: false },
  "single-private": { name: "diaporama-avec-notes.html", notes: true },
};

/** `npm test`, `npm run test:all`, `npm run test:long`. */
const TEST_MODES = ["test", "all", "long"];

export default defineConfig(({ mode }) => {
  const notes = ["private", "development"].includes(mode) || singles[mode]?.notes === true;
  const deck = deckConfig(edition, {
    notes,
    hosted: mode === "production",
    remote: mode === "remote",
    live: mode === "live",
    direct: mode === "production" ? () => readDirect(process.env) : undefined,
    single: singles[mode]?.name,
  });
  return {
    ...deck,
    plugins: TEST_MODES.includes(mode) ? [] : [...deck.plugins, galleryPlugin(edition)],
    test: {
      include: [mode === "test" ? "tests/**/*.test.ts" : "tests/**/*.{long,any}.test.ts"],
      exclude: mode === "test" ? ["**/*.long.test.ts", "**/node_modules/**"] : ["**/node_modules/**"],
      globalSetup: ["tests/setup/browser.ts", "tests/setup/builds.ts"],
      isolate: false, // what a worker has loaded serves all its files
      maxWorkers: Math.ceil((mode === "test" ? 1.5 : 2) * availableParallelism()), // they wait for their browsers, the long ones most
      testTimeout: 1_800_000, // what hangs ends; what is slow does not
      hookTimeout: 1_800_000,
      expect: { poll: { timeout: 300_000 } },
    },
    server: { watch: { ignored: ["**/dist*/**", "**/out/**"] } },
  };
});
