// Before all tests: the public and the private build of the real edition, as people get them, and one of a plain long deck.

import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { promisify } from "node:util";
import { BUILT, BUILT_LONG, BUILT_PRIVATE } from "./built.ts";
import { shellEnvironment } from "./environment.ts";

const run = promisify(execFile);

/** Side by side: each has a folder of its own. */
export default async function setup(): Promise<void> {
  const slides = `${BUILT_LONG}-slides`;
  mkdirSync(slides, { recursive: true });
  writeFileSync(`${slides}/01.md`, longDeck());
  await Promise.all([
    build(BUILT, "production"),
    build(BUILT_PRIVATE, "private"),
    build(BUILT_LONG, "private", { DECK_SLIDES: slides, DECK_DATA: "tests/editions/tiny/data.ts" }),
  ]);
}

async function build(folder: string, mode: string, env: Record<string, string> = {}): Promise<void> {
  const vite = ["node_modules/vite/bin/vite.js", "build", "--mode", mode, "--outDir", folder, "--emptyOutDir"];
  await run(process.execPath, vite, { env: shellEnvironment(env) });
}

/** Twenty-six slides, half of them with two steps: nobody walks to its end by chance. */
function longDeck(): string {
  const steps = "\n:::étape\nUne.\n:::\n\n:::étape\nDeux.\n:::\n";
  const slides = [..."abcdefghijklmnopqrstuvwxyz"].map(
    (letter, index) => `# Page ${letter}\n${index % 2 ? steps : ""}`,
  );
  return `---\norateur: Ada Brindille\nminutes: 20\n---\n\n${slides.join("\n---\n\n")}`;
}
