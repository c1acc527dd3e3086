// This file reads the words after `npm run facts --`: an edition's folder if it is not this one, "import", a table's file.

import { parseArgs } from "node:util";
import { type Chosen, chosenEdition } from "../edition/chosen-edition.ts";
import type { Wanted } from "../edition/facts/plan-import.ts";
import { quoted, suggestion } from "../text/problems.ts";

export interface Options extends Wanted, Pick<Chosen, "env"> {
  /** Whether the edition is another than the project's own. */
  readonly isOther: boolean;
  /** Whether all that is proposed is accepted. */
  readonly isAll: boolean;
}

const HOW = "npm run facts -- import tableau.xlsx (devant import, le dossier d’une autre édition)";

const KNOWN = {
  oui: { type: "boolean", default: false },
  source: { type: "string" },
  feuille: { type: "string" },
  colonnes: { type: "string" },
} as const;

/** @throws in French. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const verb = positionals.indexOf("import");
  const [file, ...more] = positionals.slice(verb + 1);
  if (verb < 0 && positionals.length > 0)
    throw new Error(`« import » absent de ${quoted(positionals.join(" "))}, attendu ${HOW}`);
  if (verb < 0 || verb > 1 || file === undefined) throw new Error(`donnez le fichier d’une table : ${HOW}`);
  if (more.length > 0)
    throw new Error(`mot inattendu « ${more.join(" ")} » ; un nom à espaces s’écrit entre guillemets.`);
  const before = positionals.slice(0, verb);
  const { env } = chosenEdition(before);
  const { oui, source, feuille: sheet, colonnes: columns } = values;
  // Some shells keep "--" for themselves: npm then takes the option.
  return {
    isOther: before.length > 0,
    file,
    source,
    sheet,
    columns,
    isAll: oui || process.env.npm_config_oui === "true",
    env,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: KNOWN, allowPositionals: true });
  } catch (reason) {
    const known = Object.keys(KNOWN).map((name) => `--${name}`);
    const [typed = ""] = /--?[^\s'=]+/.exec(String(reason)) ?? [];
    const what = known.includes(typed) ? `option ${quoted(typed)} mal écrite` : `option inconnue ${quoted(typed)}`;
    throw new Error(`${what}${suggestion(typed, known)} ; existent : ${known.join(", ")}.`, { cause: reason });
  }
}
