// An edition that the environment names, built into a folder as `npm run build` builds it, but for the scripts, which are not
// shortened: that takes two thirds of a build, and the builds that all tests share have it.

import { execFileSync } from "node:child_process";
import { shellEnvironment } from "./environment.ts";

export function buildInto(
  folder: string,
  env: Record<string, string>,
  mode = "production",
  flags: readonly string[] = [],
): { status: number; output: string } {
  const vite = [
    "node_modules/vite/bin/vite.js",
    "build",
    "--mode",
    mode,
    "--outDir",
    folder,
    "--emptyOutDir",
    "--minify",
    "false",
    ...flags,
  ];
  const options = { env: shellEnvironment(env), encoding: "utf8", stdio: "pipe" } as const;
  try {
    return { status: 0, output: execFileSync(process.execPath, vite, options) };
  } catch (failed) {
    const { status, stdout, stderr } = failed as { status: number; stdout: string; stderr: string };
    return { status, output: stdout + stderr };
  }
}
