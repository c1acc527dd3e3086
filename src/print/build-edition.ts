// A folder in; the deck built into it, without a word but its problems.

import { createBuilder } from "vite";

/** Ends the process, with every problem told, when the slides do not compile: Vite's plugin does (`vite-plugin.ts`). */
export async function buildEdition(folder: string, { notes }: { readonly notes: boolean }): Promise<void> {
  process.env.NODE_ENV = "production";
  const builder = await createBuilder({
    mode: notes ? "private" : "production",
    logLevel: "error",
    build: { outDir: folder, emptyOutDir: true },
  });
  await builder.buildApp();
}
