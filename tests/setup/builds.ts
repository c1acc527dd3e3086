// Before all tests: the public build of the real edition, as people get it, and of the second review; the
// public and the private one of the trial edition.

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
    build(BUILT_REGION, "production", REGION),
    build(BUILT_TRIAL, "production", TRIAL),
    build(BUILT_TRIAL_PRIVATE, "private", TRIAL),
  ]);
}

async function build(folder: string, mode: string, env: Record<string, string> = {}): Promise<void> {
  const vite = ["node_modules/vite/bin/vite.js", "build", "--mode", mode, "--outDir", folder, "--emptyOutDir"];
  await run(process.execPath, vite, { env: shellEnvironment(env) });
}
