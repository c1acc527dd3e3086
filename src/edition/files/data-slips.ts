// When the parser stumbles in a data file, this file says in a French sentence, with its offset, what the writer
// mistyped.

import { code, quoted } from "../../text/problems.ts";
import type { DataModule } from "./data-modules.ts";

export interface Slip {
  readonly offset: number;
  readonly message: string;
}

/** What the parser stumbled on, and the text around it. */
interface Stumble {
  readonly text: string;
  /** Where it stands, and the word there. */
  readonly start: number;
  readonly found: string;
  /** What it says, in English: "Expected `,` or `}` but found `Identifier`". */
  readonly said: string;
  /** Where the code before it ends, without spaces and comments. */
  readonly before: number;
  /** Where the block opens that it did not close. */
  readonly opened: number | undefined;
}

/** The first that knows the slip says it. */
const SLIPS: readonly ((stumble: Stumble) => Slip | undefined)[] = [
  wrongNumber,
  wrongQuote,
  openText,
  innerQuote,
  bareText,
  bareKey,
  missingColon,
  equals,
  openBlock,
  missingComma,
];

/** `error` is the one at which the parser stopped. */
export function slipOf(module: DataModule, { message: said, labels }: DataModule["errors"][number]): Slip {
  const { text } = module.source;
  const [label, opening] = labels;
  const start = Math.min(label?.start ?? 0, text.length);
  const found = text.slice(start, label?.end ?? start).trim();
  const opened = /^Opened/.test(opening?.message ?? "") ? opening?.start : undefined;
  const stumble = { text, start, found, said, before: endOfCode(module, start), opened };
  for (const slip of SLIPS) {
    const known = slip(stumble);
    if (known) return known;
  }
  const [, expected = "`nom: valeur,`"] = /^Expected (.*) but found/.exec(said) ?? [];
  const met = start === text.length ? "fin du fichier trouvée" : `${quoted(found)} trouvé`;
  const hint = "vérifiez aussi la ligne d’avant : virgule, guillemets, accolades";
  return { offset: start, message: `${met}, attendu ${expected.replace(" or ", " ou ")} (${hint})` };
}

function endOfCode(module: DataModule, start: number): number {
  const end = module.source.text.slice(0, start).trimEnd().length;
  const comment = module.comments.find((candidate) => candidate.start < end && candidate.end >= end);
  return comment ? endOfCode(module, comment.start) : end;
}

/** "8 311", "104,4", "19 %", "104,4 M€" */
function wrongNumber({ text, start, before }: Stumble): Slip | undefined {
  const pattern = /(?<![\w."])(\d[\d_]*(?:[ \u00a0\u202f]\d+)*(?:[.,]\d+)?)[ \u00a0\u202f]*(%|[kM]?€|[kM](?![\w]))?/g;
  const from = text.lastIndexOf("\n", before - 1) + 1;
  const line = text.slice(from, lineEnd(text, start));
  for (const { 0: typed, 1: digits = "", 2: unit = "", index } of line.matchAll(pattern)) {
    const [first, last] = [from + index, from + index + typed.length];
    const isThere = first <= before && (start <= last || before <= last);
    if (!isThere || !/[ \u00a0\u202f,%€kM]|__/.test(typed.trim())) continue;
    const value = Number(digits.replace(/[ \u00a0\u202f_]/g, "").replace(",", "."));
    const factor = unit.startsWith("M") ? 1e6 : unit.startsWith("k") ? 1e3 : 1;
    const right = factor === 1 ? String(value) : String(Math.round(value * factor));
    const expected = `attendu ${code(right)} : sans espace ni unité, avec un point`;
    return { offset: first, message: `nombre écrit ${quoted(typed)}, ${expected}` };
  }
  return undefined;
}

function wrongQuote({ start, said }: Stumble): Slip | undefined {
  const [, mark] = /^Invalid Character `([“”„«»‘’])`/.exec(said) ?? [];
  if (mark === undefined) return undefined;
  const expected = 'attendu des guillemets droits autour du texte : `"texte"`';
  return { offset: start, message: `guillemet ${code(mark)} trouvé, ${expected}` };
}

function openText({ text, start, said }: Stumble): Slip | undefined {
  if (!/^Unterminated string/.test(said)) return undefined;
  const [next = ""] = /(?<=\n).*/.exec(text.slice(start)) ?? [];
  const goesOn = next.trim() !== "" && !/^\s*(?:["'\w-]+\s*:|[}\])]|\/\/)/.test(next);
  const expected = goesOn
    ? 'attendu, pour un texte de plusieurs lignes, un fichier à côté des données : `text: { file: "source.txt" }`'
    : `attendu ${code(text[start] ?? '"')} avant la virgule`;
  return { offset: start, message: `texte sans guillemet à la fin, ${expected}` };
}

/** 'l'aide', "ménages "logés"" */
function innerQuote({ text, start, said }: Stumble): Slip | undefined {
  const mark = text[start - 1];
  if (!/found `Identifier`/.test(said) || (mark !== '"' && mark !== "'")) return undefined;
  const expected = mark === "'" ? "attendu `’`" : "attendu « et »";
  return { offset: start - 1, message: `${code(mark)} trouvé au milieu d’un texte, ${expected}` };
}

/** label: ménages logés */
function bareText({ text, start, said }: Stumble): Slip | undefined {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const [, typed] = /:\s*(\p{L}[\p{L} ’'-]*)$/u.exec(text.slice(from, start)) ?? [];
  if (typed === undefined || !/found `Identifier`/.test(said)) return undefined;
  const [rest = ""] = /^[^,\n\r]*/.exec(text.slice(start)) ?? [];
  const words = typed + rest.trimEnd();
  const message = `texte sans guillemets ${quoted(words)}, attendu ${code(`"${words}"`)}`;
  return { offset: start - typed.length, message };
}

/** aides-services: { */
function bareKey({ text, start, said }: Stumble): Slip | undefined {
  if (!/found `-`/.test(said)) return undefined;
  const [first = ""] = /[\p{L}\p{N}_-]*$/u.exec(text.slice(0, start)) ?? [];
  const [rest = ""] = /^[\p{L}\p{N}_-]*/u.exec(text.slice(start)) ?? [];
  const expected = `attendu entre guillemets : ${code(`"${first}${rest}":`)}`;
  return { offset: start - first.length, message: `nom à tiret ${quoted(first + rest)}, ${expected}` };
}

/** label "ménages logés" */
function missingColon({ text, start, found, said }: Stumble): Slip | undefined {
  const [, name] = /^\s*([\w"-]+)[ \t]+$/.exec(text.slice(text.lastIndexOf("\n", start - 1) + 1, start)) ?? [];
  if (name === undefined || !/^Expected `,`/.test(said)) return undefined;
  return { offset: start, message: `deux-points absents après ${quoted(name)}, attendu ${code(`${name}: ${found}`)}` };
}

function equals({ start, found, said }: Stumble): Slip | undefined {
  if (!/^Invalid assignment in object literal/.test(said)) return undefined;
  const expected = `attendu deux-points : ${code(found.replace(/\s*=/, ":"))}`;
  return { offset: start, message: `${quoted(found)} trouvé, ${expected}` };
}

/** The end came before a closing brace. */
function openBlock({ text, start, opened, found, said }: Stumble): Slip | undefined {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const isEnd = start === text.length || (found === ";" && /^\s*[}\])]/.test(text.slice(from, start)));
  if (!isEnd || !/^Expected .*[}\]]/.test(said)) return undefined;
  const offset = unclosedIn(text, opened ?? 0) ?? opened ?? start;
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1, lineEnd(text, offset)).trim();
  return { offset, message: `bloc ${quoted(line)} sans fin, attendu \`},\` après son dernier champ` };
}

/** The block after which a line does not stand further to the right: its brace was forgotten. */
function unclosedIn(text: string, from: number): number | undefined {
  const open: { indent: number; offset: number }[] = [];
  const start = text.lastIndexOf("\n", from - 1) + 1;
  for (const { 1: indent = "", 2: line = "", index } of text.slice(start).matchAll(/^([ \t]*)(\S.*)$/gm)) {
    const top = open.at(-1);
    if (/^[}\]]/.test(line)) open.pop();
    else if (top && indent.length <= top.indent && !line.startsWith("//")) return top.offset;
    if (/[{[]$/.test(line)) open.push({ indent: indent.length, offset: start + index + indent.length });
  }
  return open.at(-1)?.offset;
}

function missingComma({ text, start, said, before }: Stumble): Slip | undefined {
  const isFirst = text.slice(before, start).includes("\n");
  if (!isFirst || !/^Expected `,`/.test(said)) return undefined;
  const line = text.slice(text.lastIndexOf("\n", before - 1) + 1, before).trim();
  return { offset: before, message: `virgule absente à la fin de cette ligne, attendu ${code(`${line.slice(-50)},`)}` };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}
