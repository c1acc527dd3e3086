// Some scripts stand in the page itself. The bundler makes each of them from a module of `src/page/`.

import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const ENTRY = "deck:page-script";

/** `calls` begin it; in them `page` is all that the module exports. */
export async function pageScript(file: "view.ts" | "after-paint.ts", calls: string): Promise<string> {
  const path = fileURLToPath(new URL(`../page/${file}`, import.meta.url));
  const entry = {
    name: ENTRY,
    resolveId: (id: string) => (id === ENTRY ? id : undefined),
    load: (id: string) => (id === ENTRY ? `import * as page from ${JSON.stringify(path)};\n${calls}` : undefined),
  };
  const bundle = await rolldown({ input: ENTRY, plugins: [entry], transform: { target: "es2022" } });
  const { output } = await bundle.generate({ format: "iife", minify: true });
  await bundle.close();
  return output[0].code.trim();
}
