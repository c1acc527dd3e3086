// `npm run facts -- import tableau.xlsx` shows what a table changes in the data, and writes what is accepted.

import { createInterface } from "node:readline/promises";
import { describeProblem } from "../edition/describe-problem.ts";
import { editionPaths } from "../edition/edition-paths.ts";
import { acceptedOf } from "../edition/facts/accept.ts";
import type { Column } from "../edition/facts/columns.ts";
import { describeProposal } from "../edition/facts/describe-proposal.ts";
import { readKnownData } from "../edition/facts/known-data.ts";
import { planImport } from "../edition/facts/plan-import.ts";
import type { Import } from "../edition/facts/proposal.ts";
import { writeImport } from "../edition/facts/write-import.ts";
import { runOnce } from "../edition/read-facts.ts";
import { counted } from "../format.ts";
import { listed } from "../text/problems.ts";
import { type Options, readOptions } from "./facts-options.ts";

main().catch((reason: unknown) => {
  console.error(`facts : ${reason instanceof Error ? reason.message : String(reason)}`);
  process.exitCode = 2;
});

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const known = await readKnownData(editionPaths({ ...process.env, ...options.env }), runOnce);
  const plan = await planImport(options, known, columnsFor);
  for (const refusal of plan.refusals) console.error(`laissé : ${describeProblem(refusal)}`);
  if (plan.refusals.length > 0) process.exitCode = 1;
  if (!plan.base && plan.proposals.length === 0) return console.log(nothing(plan));
  const accepted = await accept(plan, options);
  if (accepted.length === 0) return;
  const files = await writeImport(accepted, plan.copy, known);
  const check = ["npm run check", ...(options.folder ? ["--", options.folder] : [])].join(" ");
  console.log(`Écrit : ${files.join(", ")}. Relisez le titre et la date de la source, les périodes ; puis ${check}`);
}

function nothing({ refusals }: Import): string {
  return refusals.length > 0
    ? `Rien d’écrit : ${counted(refusals.length, "fait")} à voir ci-dessus.`
    : "Rien à changer : les données disent ce que dit la table.";
}

/** With a terminal asks; without, shows alone. */
async function accept(plan: Import, { isAll }: Options) {
  const all = plan.base ? [plan.base, ...plan.proposals] : plan.proposals;
  if (canAsk() && !isAll) {
    const accepted = await acceptedOf(plan, ask);
    if (accepted.length === 0) console.log("Rien n’est écrit.");
    return accepted;
  }
  console.log(all.map(describeProposal).join("\n"));
  if (!isAll) console.log("Rien n’est écrit : ajoutez --oui pour tout accepter, ou lancez-la dans un terminal.");
  return isAll ? all : [];
}

/** Without a terminal, a table that the data name is read without its new columns, which are told. */
async function columnsFor(columns: readonly Column[], isNamed: boolean): Promise<string> {
  const list = columns.map(({ letter, head, cells, without }) => {
    const left = without.length > 0 ? ` ; rien pour ${listed(without)}` : "";
    return `  ${letter}  ${head} (${counted(cells.length, "nombre")}${left})`;
  });
  const what = isNamed ? "Colonnes nouvelles, que rien ne lit encore :" : "Table nouvelle. Ses colonnes de nombres :";
  const shown = `${what}\n${list.join("\n")}`;
  const all = columns.map(({ letter }) => letter).join(",");
  const how = `${shown}\nAjoutez --colonnes et les lettres de celles à prendre : --colonnes ${all}`;
  if (!canAsk()) return leave(how, isNamed);
  return ask(`${shown}\nLesquelles deviennent des chiffres ? Leurs lettres, « toutes », ou rien : `);
}

function leave(how: string, isNamed: boolean): string {
  if (!isNamed) throw new Error(how);
  console.log(how);
  return "";
}

function canAsk(): boolean {
  return process.stdin.isTTY && process.stdout.isTTY;
}

/** @throws where the terminal is closed in place of an answer. */
async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const closed = new AbortController();
  terminal.once("close", () => closed.abort());
  try {
    return await terminal.question(question, { signal: closed.signal });
  } catch {
    throw new Error("pas de réponse, et rien n’est écrit.");
  } finally {
    terminal.close();
  }
}
