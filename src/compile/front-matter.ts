// The front matter is the YAML at the top of a file. This parser reads what it says about the slides of that file.

import type { Yaml } from "mdast";
import { CST, isMap, isScalar, Lexer, type Pair, parseDocument, type YAMLParseError } from "yaml";
import { code, listed, oneOf, quoted, type Report, suggestion } from "../text/problems.ts";
import { placeAt, type SourceLines, startOf } from "../text/source.ts";
import { foreignKey } from "./check/check-foreign-marks.ts";
import { typeset } from "./typography.ts";

/** `partie` names the part; `orateur` and `minutes` are the session's plan, for the console and the printed notes alone. */
export interface FrontMatter {
  readonly partie?: string;
  readonly orateur?: string;
  readonly minutes?: number;
}

/** A day: no file of slides takes longer. */
const LONGEST_MIN = 1440;

const KEYS = { partie: "string", orateur: "string", minutes: "number" } as const;

export function parseFrontMatter(source: SourceLines, yaml: Yaml, report: Report): FrontMatter {
  const start = startOf(yaml) + (/^.*(?:\r\n|\r|\n)/.exec(source.text.slice(startOf(yaml)))?.[0].length ?? 0);
  const parsed = parseDocument(source.text.slice(start, start + yaml.value.length), { logLevel: "silent" });
  const placeIn = (offset = 0) => placeAt(source, start + Math.min(offset, yaml.value.length));
  for (const error of parsed.errors) {
    report(placeIn(error.pos[0]), unreadable(yaml.value, error));
  }
  for (const [offset, comment] of commentsIn(yaml.value)) report(placeIn(offset), lostComment(comment));
  if (parsed.errors.length > 0) return {};
  if (!isMap(parsed.contents)) {
    report(
      placeIn(),
      `en-tête sans clé, attendu une ligne \`clé: valeur\` ${listed(Object.keys(KEYS))} (le premier \`---\` d’un fichier n’ouvre pas une diapositive)`,
    );
    return {};
  }
  const pairs = parsed.contents.items.map((pair) =>
    readPair(pair, (offset, message) => report(placeIn(offset), message)),
  );
  return Object.fromEntries(pairs.flat());
}

/** YAML leaves out, without a word, what stands behind " #". */
function commentsIn(yaml: string): [offset: number, comment: string][] {
  let offset = 0;
  return [...new Lexer().lex(yaml)].flatMap((lexeme): [number, string][] => {
    const at = offset;
    offset += SIGNALS.includes(lexeme) ? 0 : lexeme.length;
    return CST.tokenType(lexeme) === "comment" ? [[at, lexeme]] : [];
  });
}

/** Lexemes of yaml's own, which stand for no sign of the text: a document's start, a flow's end, a scalar's start. */
const SIGNALS: readonly string[] = [CST.DOCUMENT, CST.FLOW_END, CST.SCALAR];

function lostComment(comment: string): string {
  return `${quoted(comment)} se perd dans l’en-tête, attendu des guillemets autour de toute la valeur, ou le titre après le second \`---\``;
}

/** "partie: Essai : le retour" is a key in a key to YAML. */
function unreadable(yaml: string, { code: name, pos: [offset] }: YAMLParseError): string {
  const from = yaml.lastIndexOf("\n", offset - 1) + 1;
  const [, key, value = ""] = /^(\w+)\s*:\s*([^"'\n\r]*:.*)/.exec(yaml.slice(from)) ?? [];
  if (key !== undefined)
    return `deux-points dans la valeur de ${code(key)}, attendu des guillemets autour : ${code(`${key}: "${value.trim()}"`)}`;
  return `en-tête illisible, attendu une ligne \`clé: valeur\` par clé (${name})`;
}

function unknownKey(name: string): string {
  const known = Object.keys(KEYS);
  const foreign = foreignKey(name);
  return foreign
    ? `${foreign.is} ${quoted(name)} comme dans ${foreign.from}, attendu ${oneOf(known)} ; ${foreign.expected}`
    : `clé d’en-tête inconnue ${quoted(name)}, attendu ${oneOf(known)}${suggestion(name, known)}`;
}

/** A known key with its value; or a report, and nothing. */
function readPair(
  { key, value }: Pair,
  report: (offset: number, message: string) => void,
): [string, string | number][] {
  const name = isScalar(key) ? String(key.value) : "";
  const kind = Object.hasOwn(KEYS, name) ? KEYS[name as keyof typeof KEYS] : undefined;
  const keyAt = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
  if (!kind) {
    report(keyAt, unknownKey(name));
    return [];
  }
  const found = isScalar(value) ? value.value : undefined;
  const at = isScalar(value) ? (value.range?.[0] ?? keyAt) : keyAt;
  if (kind === "number") {
    if (typeof found !== "number") return refuse(`${code(name)} attend un nombre`);
    return found > 0 && found <= LONGEST_MIN
      ? [[name, found]]
      : refuse(`${code(name)} vaut ${code(String(found))}, attendu plus de 0 et au plus ${LONGEST_MIN}`);
  }
  const typed = isScalar(value) ? (value.source ?? "") : "";
  if (/\p{N}/u.test(typed))
    return refuse(`chiffres tapés à la main dans ${code(name)} : ${quoted(typed)}, attendu des mots`);
  if (typeof found !== "string" || found.trim() === "") return refuse(`${code(name)} attend un texte`);
  return [[name, typeset(found)]];

  function refuse(message: string): [] {
    report(at, message);
    return [];
  }
}
