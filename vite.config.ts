import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig, type Plugin, runnerImport } from "vite";
import { deckConfig } from "./src/build/deck-config.ts";
import { readDirect } from "./src/build/direct.ts";
import { editionPaths } from "./src/edition/edition-paths.ts";

const edition = editionPaths();

/** The modes that build one file. */
const singles: Readonly<Record<string, { readonly name: string; readonly notes: boolean }>> = {
  single: { name: "diaporama.html", notes: false },
  "single-private": { name: "diaporama-avec-notes.html", notes: true },
};

/** Of the tests, which a delivery may come without. */
async function gallery(): Promise<Plugin[]> {
  const path = resolve("tests/gallery/plugin.ts");
  if (!existsSync(path)) return [];
  const { module } = await runnerImport<typeof import("./tests/gallery/plugin.ts")>(path, { logLevel: "silent" });
  return [module.galleryPlugin(edition)];
}

export default defineConfig(async ({ mode, command }) => {
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
    plugins: [...deck.plugins, ...(command === "serve" ? await gallery() : [])],
    server: { watch: { ignored: ["**/dist*/**", "**/out/**"] } },
  };
});
