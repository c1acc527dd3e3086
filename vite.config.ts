import { defineConfig } from "vitest/config";
import { deckConfig, editionPaths } from "./src/deck-config.ts";
import { galleryPlugin } from "./tests/gallery/plugin.ts";

const edition = editionPaths();

export default defineConfig(({ mode }) => {
  const deck = deckConfig(edition, mode === "private" || mode === "development");
  return {
    ...deck,
    plugins: mode === "test" ? [] : [...deck.plugins, galleryPlugin(edition)],
    test: {
      include: ["tests/**/*.test.ts"],
      globalSetup: ["tests/setup/browser.ts", "tests/setup/builds.ts"],
      testTimeout: 60_000,
      hookTimeout: 120_000,
    },
    server: { watch: { ignored: ["**/dist*/**", "**/out/**"] } },
  };
});
