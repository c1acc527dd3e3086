import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig, type Plugin } from "vite";
import { deckConfig } from "./src/build/deck-config.ts";
import { readDirect } from "./src/build/direct.ts";
import { editionPaths } from "./src/edition/edition-paths.ts";

const edition = editionPaths();

/** The modes that build one file. */
const singles: Readonly<Record<string, { readonly name: string; readonly notes: boolean }>> = {
  single: { name: "diaporama.html", notes: false },
  "single-private": { name: "diaporama-avec-notes.html", notes: true },
};

const GALLERY = resolve("tests/gallery/page.ts");

/** Of the tests, which a delivery may come without. */
const gallery: Plugin = {
  name: "gallery",
  apply: "serve",
  configureServer(server) {
    if (!existsSync(GALLERY)) return;
    server.middlewares.use(async (request, response, next) => {
      if (request.url?.split("?")[0] !== "/gallery") return next();
      const { galleryPage } = (await server.ssrLoadModule(GALLERY)) as typeof import("./tests/gallery/page.ts");
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end(await galleryPage(edition));
    });
  },
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
    plugins: [...deck.plugins, gallery],
    server: { watch: { ignored: ["**/dist*/**", "**/out/**"] } },
  };
});
