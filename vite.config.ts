import { defineConfig } from "vitest/config";
import { editionPaths } from "./src/read-edition.ts";
import { deckPlugin } from "./src/vite-plugin.ts";
import { galleryPlugin } from "./tests/gallery/plugin.ts";

const edition = editionPaths();

export default defineConfig(({ mode }) => ({
  base: "./",
  publicDir: false,
  plugins:
    mode === "test"
      ? []
      : [deckPlugin({ ...edition, notes: mode === "private" || mode === "development" }), galleryPlugin(edition)],
  build: {
    target: "es2022",
    modulePreload: false,
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    reportCompressedSize: false,
  },
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: ["tests/setup/browser.ts", "tests/setup/builds.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
  server: { watch: { ignored: ["**/dist*/**", "**/out/**"] } },
}));
