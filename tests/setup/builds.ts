// Before all tests: the public and the private build of the real edition, as people get them.

import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { BUILT, BUILT_LONG, BUILT_PRIVATE } from "./built.ts";
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
  const vite = ["node_modules/vite/bin/vite.js", "build", "--mode", "private", "--outDir", BUILT_LONG, "--emptyOutDir"];
  const slides = `${BUILT_LONG}-slides`;
  mkdirSync(slides, { recursive: true });
  writeFileSync(`${slides}/01.md`, longDeck());
  const env = shellEnvironment({ DECK_SLIDES: slides, DECK_DATA: "tests/editions/tiny/data.ts" });
  execFileSync(process.execPath, vite, { env, stdio: ["ignore", "ignore", "inherit"] });
}

/** Twenty-six slides, half of them with two steps: nobody walks to its end by chance. */
function longDeck(): string {
  const steps = "\n:::étape\nUne.\n:::\n\n:::étape\nDeux.\n:::\n";
  const slides = [..."abcdefghijklmnopqrstuvwxyz"].map(
    (letter, index) => `# Page ${letter}\n${index % 2 ? steps : ""}`,
  );
  return `---\norateur: Ada Brindille\nminutes: 20\n---\n\n${slides.join("\n---\n\n")}`;
}
