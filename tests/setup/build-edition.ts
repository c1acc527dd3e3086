// An edition that the environment names, built into a folder as `npm run build` builds it, but for the scripts, which are not
// shortened unless it matters: that takes two thirds of a build.

import { execFileSync } from "node:child_process";
import { shellEnvironment } from "./environment.ts";

export function buildInto(
  folder: string,
  env: Record<string, string>,
  mode = "production",
  minify: "oxc" | "false" = "false",
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
    minify,
  ];
  const options = { env: shellEnvironment(env), encoding: "utf8", stdio: "pipe" } as const;
  try {
    return { status: 0, output: execFileSync(process.execPath, vite, options) };
  } catch (failed) {
    const { status, stdout, stderr } = failed as { status: number; stdout: string; stderr: string };
    return { status, output: stdout + stderr };
  }
}
