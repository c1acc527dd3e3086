// A folder in; the deck built into it, without a word but its problems.

import { createBuilder } from "vite";
import { deckConfig } from "../deck-config.ts";
import { editionPaths } from "../read-edition.ts";

/**
 * As `npm run build` does, without reading its configuration, which would compile this program once more.
 * Ends the process, with every problem told, when the slides do not compile: Vite's plugin does (`vite-plugin.ts`).
 */
export async function buildEdition(folder: string, { notes }: { readonly notes: boolean }): Promise<void> {
  process.env.NODE_ENV = "production";
  const deck = deckConfig(editionPaths(), { notes, hosted: false });
  const builder = await createBuilder({
    ...deck,
    configFile: false,
    logLevel: "error",
    build: { ...deck.build, minify: false, outDir: folder, emptyOutDir: true },
  });
  await builder.buildApp();
}
