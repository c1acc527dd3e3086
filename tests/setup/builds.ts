// Before all tests: the public and the private build of the real edition, as people get them.

import { execFileSync } from "node:child_process";
import { shellEnvironment } from "./environment.ts";

export default function setup(): void {
  for (const script of ["build", "build:private"]) {
    execFileSync("npm", ["run", script, "--silent"], {
      env: shellEnvironment(),
      stdio: ["ignore", "ignore", "inherit"],
      shell: process.platform === "win32",
    });
  }
}
