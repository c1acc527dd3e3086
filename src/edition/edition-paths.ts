// The environment says where the edition lives: DECK_SLIDES, DECK_DATA, DECK_IMAGES and DECK_ADDRESS can name another
// one than this project's own; DECK_DATE says the day that it is built for.

import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { shown } from "./files/read-text.ts";

/** Absolute paths. */
export interface EditionPaths {
  readonly slides: string;
  readonly data: string;
  readonly images: string;
  /** Where the deck will be hosted, instead of the data's `meeting.address`. */
  readonly address?: string | undefined;
  /** The day that the build is for: what waits for it is published. */
  readonly day?: string | undefined;
}

export function editionPaths(env: NodeJS.ProcessEnv = process.env): EditionPaths {
  return {
    slides: resolve(env.DECK_SLIDES ?? "slides"),
    data: moduleAt(resolve(env.DECK_DATA ?? "data/index.ts")),
    images: resolve(env.DECK_IMAGES ?? "assets/images"),
    address: env.DECK_ADDRESS || undefined,
    day: env.DECK_DATE || undefined,
  };
}

/** Where an edition's folder holds its data. */
export function dataIn(folder: string): string | undefined {
  return [join(folder, "data"), join(folder, "data.ts")].find(existsSync);
}

/** The edition whose data lie in this folder, as someone types it behind a command: nothing for the project's own. */
export function typedEdition(data: string): string {
  return shown(data).replace(/(?:^|\/)data$/, "");
}

/** The module that they are read from, where there is one. */
export function dataModuleIn(folder: string): string | undefined {
  const data = dataIn(folder);
  const module = data && moduleAt(data);
  return module?.endsWith(".ts") ? module : undefined;
}

/** A folder's module is its index. */
function moduleAt(path: string): string {
  const index = join(path, "index.ts");
  return existsSync(index) ? index : path;
}
