// This is the Vite configuration of every build: it says where the edition lives and what is built of it.

import { fileURLToPath } from "node:url";
import { minify } from "terser";
import type { InlineConfig, Plugin } from "vite";
import type { EditionPaths } from "../edition/edition-paths.ts";
import { leanReveal } from "./lean-reveal.ts";
import { QUIET } from "./quiet-checks.ts";
import { type DeckOptions, deckPlugin } from "./vite-plugin.ts";

export function deckConfig(edition: EditionPaths, options: Omit<DeckOptions, keyof EditionPaths>) {
  return {
    base: "./",
    publicDir: false,
    plugins: [
      deckPlugin({ ...edition, ...options }),
      leaveUnusedEasesOut,
      leanReveal,
      (options.hosted || options.live) && shortenAgain,
    ],
    optimizeDeps: { rolldownOptions: { checks: QUIET } },
    build: {
      target: "es2022",
      minify: "oxc",
      modulePreload: false,
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: { index: fileURLToPath(new URL("../page/main.ts", import.meta.url)) }, // the plugin writes the page
        treeshake: { moduleSideEffects: [{ test: LEFT_OUT, sideEffects: false }] },
        output: { codeSplitting: false }, // one script: nothing is left to fetch during a talk
        checks: QUIET,
      },
    },
  } satisfies InlineConfig;
}

/** What of these is used by nothing does nothing: a page without a wall, whose pictures stand still, is without it. */
const LEFT_OUT = /[\\/]src[\\/](?:drawings|project)[\\/].*\.ts$/;

/** d3-ease makes its eases that take a parameter by calls, which a bundler must take for needed; marked as pure, they go. */
const leaveUnusedEasesOut: Plugin = {
  name: "deck-unused-eases",
  transform: {
    filter: { id: /\/d3-ease\// },
    handler: (code) => code.replaceAll("(function custom(", "/*@__PURE__*/ (function custom("),
  },
};

/** What Oxc has shortened, terser shortens by 3 % more on the wire. */
const shortenAgain: Plugin = {
  name: "deck-shorten-again",
  generateBundle: {
    order: "pre",
    async handler(_options, bundle) {
      if (!this.environment.config.build.minify) return;
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk") continue;
        const { code } = await minify(chunk.code, { module: true, ecma: 2020, compress: { passes: 2 } });
        if (code) chunk.code = code;
      }
    },
  },
};
