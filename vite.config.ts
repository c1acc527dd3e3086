import { defineConfig } from "vitest/config";
import { deckConfig } from "./src/deck-config.ts";
import { editionPaths } from "./src/edition-paths.ts";
import { singleFilePlugin } from "./src/single-file.ts";
import { galleryPlugin } from "./tests/gallery/plugin.ts";

const edition = editionPaths();

/** The modes that build one file. */
const singles: Readonly<Record<string, { readonly name: string; readonly notes: boolean }>> = {
  single: { name: "diaporama.html", notes: false },
  "single-private": { name: "diaporama-avec-notes.html", notes: true },
};

export default defineConfig(({ mode }) => {
  const notes = ["private", "development"].includes(mode) || singles[mode]?.notes === true;
  const deck = deckConfig(edition, { notes, hosted: mode === "production" });
  return {
    ...deck,
    plugins:
      mode === "test" || mode === "long"
        ? []
        : [...deck.plugins, galleryPlugin(edition), singles[mode] && singleFilePlugin(singles[mode])],
    test: {
      include: ["tests/**/*.test.ts"],
      globalSetup: ["tests/setup/browser.ts", "tests/setup/builds.ts"],
      maxWorkers: "100%", // they wait for their browsers more than they compute
      testTimeout: 60_000,
      hookTimeout: 120_000,
    },
    server: { watch: { ignored: ["**/dist*/**", "**/out/**"] } },
  };
});
