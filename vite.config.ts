import { resolve } from "node:path";
import { defineConfig } from "vitest/config";
import { pureD3 } from "./src/pure-d3.ts";
import { deckPlugin } from "./src/vite-plugin.ts";
import { galleryPlugin } from "./tests/gallery/plugin.ts";

const edition = {
  slides: resolve(process.env.DECK_SLIDES ?? "slides"),
  data: resolve(process.env.DECK_DATA ?? "data/index.ts"),
  images: resolve(process.env.DECK_IMAGES ?? "assets/images"),
};

export default defineConfig(({ mode }) => ({
  base: "./",
  publicDir: false,
  plugins:
    mode === "test"
      ? []
      : [
          pureD3(),
          deckPlugin({ ...edition, notes: mode === "private" || mode === "development" }),
          galleryPlugin(edition),
        ],
  build: {
    target: "es2022",
    modulePreload: false,
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    reportCompressedSize: false,
    minify: "terser", // 2 KB less on the wire than Vite's own
    terserOptions: { ecma: 2020, compress: { passes: 2 } },
  },
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: ["tests/setup/browser.ts", "tests/setup/builds.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
  server: { watch: { ignored: ["**/dist*/**", "**/out/**"] } },
}));
