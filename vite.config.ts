import { defineConfig } from "vite";
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
    plugins: [...deck.plugins, galleryPlugin(edition)],
    server: { watch: { ignored: ["**/dist*/**", "**/out/**"] } },
  };
});
