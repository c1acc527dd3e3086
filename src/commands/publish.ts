// `npm run publish` writes down what is published, so that a figure that changes later is told as corrected.

import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { compileEdition } from "../edition/compile-edition.ts";
import { describeErrors, describeProblem } from "../edition/describe-problem.ts";
import { editionPaths } from "../edition/edition-paths.ts";
import { checkDay, planPublication, publish } from "../edition/publish.ts";
import { readEdition } from "../edition/read-edition.ts";
import { runOnce } from "../edition/read-facts.ts";
import { counted, format } from "../format.ts";

const HOW = "npm run publish -- --date 2021-12-03";

main().catch((reason: unknown) => {
  console.error(`publish : ${reason instanceof Error ? reason.message : String(reason)}`);
  process.exitCode = 1;
});

async function main(): Promise<void> {
  const typed = readDate(process.argv.slice(2)) ?? editionPaths().day;
  const paths = { ...editionPaths(), day: typed };
  const { deck, problems } = compileEdition(await readEdition(paths, runOnce));
  if (!deck) throw new Error(describeErrors(problems));
  for (const problem of problems) console.warn(`attention : ${describeProblem(problem)}`);
  const plan = planPublication(deck);
  if (plan.lines.length === 0) return console.log("Rien de nouveau à publier : les chiffres sont ceux du registre.");
  const date = typed ?? plan.day ?? (await askDate());
  checkDay(date, plan);
  const file = publish(paths, deck, plan, date);
  console.log(
    `${file} : ${counted(plan.lines.length, "chiffre")}, le ${format(date, { kind: "date" })}. Gardez ce fichier avec les données ; puis npm run build:hosted.`,
  );
}

function readDate(args: readonly string[]): string | undefined {
  try {
    const { values } = parseArgs({ args: [...args], options: { date: { type: "string" } } });
    // Some shells keep "--" for themselves: npm then takes the option.
    return values.date ?? (process.env.npm_config_date || undefined);
  } catch (reason) {
    throw new Error(`option mal écrite ; attendu : ${HOW}`, { cause: reason });
  }
}

/** The day is the writer's to say: what is built must not depend on when. @throws where nobody can answer. */
async function askDate(): Promise<string> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) throw new Error(`donnez la date de publication : ${HOW}`);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return (await terminal.question("Publié quel jour (AAAA-MM-JJ) ? ")).trim();
  } finally {
    terminal.close();
  }
}
