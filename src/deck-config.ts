// Where an edition lives, and whether its notes are built; what Vite needs to know to build it out.

import { resolve } from "node:path";
import type { InlineConfig } from "vite";
import type { EditionPaths } from "./read-edition.ts";
import { deckPlugin } from "./vite-plugin.ts";

/** This project's edition, or the one that DECK_SLIDES, DECK_DATA and DECK_IMAGES name. */
export function editionPaths(env: NodeJS.ProcessEnv = process.env): EditionPaths {
  return {
    slides: resolve(env.DECK_SLIDES ?? "slides"),
    data: resolve(env.DECK_DATA ?? "data/index.ts"),
    images: resolve(env.DECK_IMAGES ?? "assets/images"),
  };
}

export function deckConfig(edition: EditionPaths, notes: boolean) {
  return {
    base: "./",
    publicDir: false,
    plugins: [deckPlugin({ ...edition, notes })],
    build: {
      target: "es2022",
      minify: "terser", // 3 % fewer bytes on the wire than the default's
      terserOptions: { module: true, compress: { passes: 2 } },
      modulePreload: false,
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      reportCompressedSize: false,
      rolldownOptions: { output: { codeSplitting: false } }, // one script: nothing is left to fetch during a talk
    },
  } satisfies InlineConfig;
}
