// Before all tests: the public and the private build of the real edition, as people get them.

import { execFileSync } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { BUILT, BUILT_PRIVATE, BUILT_TINY } from "./built.ts";
import { shellEnvironment } from "./environment.ts";

export default function setup(): void {
  for (const script of ["build", "build:private"]) {
    execFileSync("npm", ["run", script, "--silent"], {
      env: shellEnvironment(),
      stdio: ["ignore", "ignore", "inherit"],
      shell: process.platform === "win32",
    });
  }
  for (const [from, to] of [
    ["dist", BUILT],
    ["dist-private", BUILT_PRIVATE],
  ] as const) {
    rmSync(to, { recursive: true, force: true });
    cpSync(from, to, { recursive: true });
  }
  const vite = ["node_modules/vite/bin/vite.js", "build", "--mode", "private", "--outDir", BUILT_TINY, "--emptyOutDir"];
  const tiny = { DECK_SLIDES: "tests/editions/tiny/slides", DECK_DATA: "tests/editions/tiny/data.ts" };
  execFileSync(process.execPath, vite, { env: shellEnvironment(tiny), stdio: ["ignore", "ignore", "inherit"] });
}
