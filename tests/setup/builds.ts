// Before all tests: the public and the private build of the real edition, as people get them.

import { execFileSync } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { BUILT } from "./built.ts";
import { shellEnvironment } from "./environment.ts";

export default function setup(): void {
  for (const script of ["build", "build:private"]) {
    execFileSync("npm", ["run", script, "--silent"], {
      env: shellEnvironment(),
      stdio: ["ignore", "ignore", "inherit"],
      shell: process.platform === "win32",
    });
  }
  rmSync(BUILT, { recursive: true, force: true });
  cpSync("dist", BUILT, { recursive: true });
}
