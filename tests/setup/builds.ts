// Before all tests: the public build of the real edition, as people get it; with scripts left as they are, which takes half the
// time, that of the second review, and the public and the private one of the trial edition.

import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { BUILT, BUILT_REGION, BUILT_TRIAL, BUILT_TRIAL_PRIVATE } from "./built.ts";
import { REGION, TRIAL } from "./editions.ts";
import { shellEnvironment } from "./environment.ts";

const run = promisify(execFile);

/** Side by side: each has a folder of its own. */
export default async function setup(): Promise<void> {
  await Promise.all([
    build(BUILT, "production"),
    build(BUILT_REGION, "production", REGION, ["--minify", "false"]),
    build(BUILT_TRIAL, "production", TRIAL, ["--minify", "false"]),
    build(BUILT_TRIAL_PRIVATE, "private", TRIAL, ["--minify", "false"]),
  ]);
}

async function build(
  folder: string,
  mode: string,
  env: Record<string, string> = {},
  options: readonly string[] = [],
): Promise<void> {
  const vite = ["node_modules/vite/bin/vite.js", "build", "--mode", mode, "--outDir", folder, "--emptyOutDir"];
  await run(process.execPath, [...vite, ...options], { env: shellEnvironment(env) });
}
