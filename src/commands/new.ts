// `npm run new -- mon-dossier` makes a new edition, with the map of a region.

import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { listOfRegions, regionNamed } from "../edition/new/regions.ts";
import { checkFolder, writeEdition } from "../edition/new/write-edition.ts";

const HOW = "npm run new -- mon-dossier --region Bretagne";

main().catch((reason: unknown) => {
  console.error(`new : ${reason instanceof Error ? reason.message : String(reason)}`);
  process.exitCode = 1;
});

async function main(): Promise<void> {
  const { folder, typed } = readWords(process.argv.slice(2));
  checkFolder(folder);
  const region = regionNamed(typed || (await askRegion()));
  const files = writeEdition(folder, region);
  const name = /\s/.test(folder) ? `"${folder}"` : folder;
  console.log(`
  L’édition « ${folder} » est prête, avec la carte de la région ${region} :

${files.map((file) => `    ${folder}/${file}`).join("\n")}

  Pour l’ouvrir            npm start -- ${name}
  Pour l’écrire            npm run dev -- ${name}
  À changer en premier     ${folder}/data/meeting.ts, puis ${folder}/slides/01-exemple.md
`);
}

/** A region's name may come without its quotes, in several words. */
function readWords(args: readonly string[]): { folder: string; typed: string } {
  const { values, positionals } = parse(args);
  const [folder, ...rest] = positionals;
  if (!folder) throw new Error(`donnez le nom d’un dossier à créer : ${HOW}`);
  // Some shells keep "--" for themselves: npm then takes the option, with its value where "=" ties them.
  const { npm_config_region: taken = "" } = process.env;
  const region = values.region ?? (taken === "true" ? "" : taken);
  return { folder, typed: [region, ...rest].join(" ").trim() };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { region: { type: "string" } }, allowPositionals: true });
  } catch (reason) {
    throw new Error(`option mal écrite ; attendu : ${HOW}`, { cause: reason });
  }
}

/** Nothing where nobody can answer. */
async function askRegion(): Promise<string> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return "";
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await terminal.question(`${listOfRegions()}\n\nQuelle région (son nom ou son numéro) ? `);
  } finally {
    terminal.close();
  }
}
