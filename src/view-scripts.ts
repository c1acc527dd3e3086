// The bundle in; each view's script and what it imports out. The page's own script, which chose between them, is taken out.

import type { Rollup } from "vite";
import type { ViewScripts } from "./after-paint.ts";

const STARTS = { wall: "/src/start-wall.ts", reading: "/src/start-reading.ts" } as const;

/** Throws where a view has no script: the two starts are then no longer what `main.ts` imports. */
export function takeViewScripts(bundle: Rollup.OutputBundle): Record<keyof typeof STARTS, ViewScripts> {
  const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
  const scriptsOf = (start: string): ViewScripts => {
    const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.replaceAll("\\", "/").endsWith(start));
    if (!chunk) throw new Error(`expected a chunk for ${start}`);
    return [chunk.fileName, ...importsOf(chunk, bundle)];
  };
  const views = { wall: scriptsOf(STARTS.wall), reading: scriptsOf(STARTS.reading) };
  const used = new Set(Object.values(views).flat());
  for (const { fileName } of chunks) if (!used.has(fileName)) delete bundle[fileName];
  return views;
}

function importsOf(chunk: Rollup.OutputChunk, bundle: Rollup.OutputBundle): string[] {
  const direct = chunk.imports.flatMap((name) => {
    const file = bundle[name];
    return file?.type === "chunk" ? [name, ...importsOf(file, bundle)] : [];
  });
  return [...new Set(direct)];
}
