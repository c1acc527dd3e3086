// The commands of package.json that are for an edition run here, step by step: `npm start -- mon-dossier` is for the
// edition in that folder, `--date 2021-12-03` for that day, and every other word goes to the last step.

import { spawn } from "node:child_process";
import { type Chosen, chosenDay, chosenEdition } from "../edition/chosen-edition.ts";
import { STEPS } from "./steps.ts";

const [command = "", ...words] = process.argv.slice(2);

main().catch((reason: unknown) => {
  console.error(`${command} : ${reason instanceof Error ? reason.message : String(reason)}`);
  process.exitCode = 2;
});

async function main(): Promise<void> {
  const told = chosenDay(words);
  const edition = chosenEdition(told.rest);
  const chosen = { env: { ...told.env, ...edition.env }, rest: edition.rest };
  const isAnother = edition.env.DECK_SLIDES !== undefined;
  const steps = (isAnother && STEPS[`${command}:edition`]) || (STEPS[command] ?? []);
  for (const [index, step] of steps.entries()) {
    const code = await run(index === steps.length - 1 ? [...step, ...chosen.rest] : step, chosen);
    if (code === 0) continue;
    process.exitCode = code;
    return;
  }
}

/** Its exit code. What stops this process stops the step too. */
function run(step: readonly string[], { env }: Chosen): Promise<number> {
  const child = spawn(process.execPath, step, { stdio: "inherit", env: { ...process.env, ...env } });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => child.kill(signal));
  return new Promise((done, fail) => child.once("error", fail).once("exit", (code) => done(code ?? 1)));
}
