// `npm run facts -- import tableau.xlsx` shows what a table changes in the data, and writes what is accepted.

import { createInterface } from "node:readline/promises";
import { editionPaths, typedEdition } from "../edition/edition-paths.ts";
import { isAccepted } from "../edition/facts/accept.ts";
import type { Offer } from "../edition/facts/columns.ts";
import { describeOffer } from "../edition/facts/describe-offer.ts";
import { describeProposal } from "../edition/facts/describe-proposal.ts";
import { describeRefusals } from "../edition/facts/describe-refusals.ts";
import { readKnownData } from "../edition/facts/known-data.ts";
import { isRefused, planImport } from "../edition/facts/plan-import.ts";
import type { Import } from "../edition/facts/proposal.ts";
import { writeImport } from "../edition/facts/write-import.ts";
import { shown } from "../edition/files/read-text.ts";
import { runOnce } from "../edition/read-facts.ts";
import { type Options, readOptions } from "./facts-options.ts";

const OTHER = " ; pour une autre, son dossier devant import";

process.stdout.on("error", () => {}); // nobody reads on, as in `| head`

main().catch((reason: unknown) => {
  console.error(`facts : ${reason instanceof Error ? reason.message : String(reason)}`);
  process.exitCode = 2;
});

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const known = await readKnownData(editionPaths({ ...process.env, ...options.env }), runOnce);
  console.log(`Édition : ${shown(known.folder)} (« ${known.data.meeting.title} »)${options.isOther ? "" : OTHER}`);
  const plan = await planImport(options, known, (offer) => columnsFor(offer, options));
  for (const line of describeRefusals(plan.refusals)) console.error(line);
  if (isRefused(plan.refusals)) process.exitCode = 1;
  if (plan.proposals.length === 0) return console.log(nothing(plan));
  console.log(plan.proposals.map(describeProposal).join("\n"));
  if (!(options.isAll || (canAsk() && (await isAccepted(ask))))) return console.log(`Rien n’est écrit${howTo()}.`);
  const files = writeImport(plan, known);
  const edition = typedEdition(known.folder);
  const check = edition ? `npm run check -- ${edition}` : "npm run check";
  console.log(`Écrit : ${files.join(", ")}. Relisez le titre et la date de la source, les périodes ; puis ${check}`);
}

function nothing({ refusals }: Import): string {
  return isRefused(refusals)
    ? "Rien n’est écrit, ni la table ni ses chiffres : réglez ce qui est dit ci-dessus, puis relancez la même commande."
    : "Rien à changer : les données disent ce que dit la table.";
}

function howTo(): string {
  return canAsk() ? "" : " : ajoutez --oui pour tout accepter, ou lancez-la dans un terminal";
}

/** Without a terminal, a table that the data name is read without its new columns, which are told. */
async function columnsFor(offer: Offer, { columns: letters }: Options): Promise<string> {
  console.log(describeOffer(offer));
  if (letters !== undefined) return letters;
  if (canAsk()) return ask("Lesquelles deviennent des chiffres ? Leurs lettres, « toutes », ou rien : ");
  const how = `--colonnes et les lettres de celles à prendre : --colonnes ${offer.columns.map(({ letter }) => letter).join(",")}`;
  if (!offer.isNamed) throw new Error(`ajoutez ${how}`);
  console.log(`Ajoutez ${how}`);
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
