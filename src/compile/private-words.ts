// These functions learn which words stand in the notes alone, and find them where they must not stand.

import type { Place, SourceFile } from "../model.ts";

/** Words of the notes, as typed or as rendered, and where the notes say them. */
export interface PrivateText {
  readonly text: string;
  readonly place: Place;
}

/** Some words in a row that stand in a note and nowhere in what is public. */
export interface PrivateRun {
  readonly words: readonly string[];
  readonly place: Place;
}

/** By their first word. */
export type PrivateRuns = ReadonlyMap<string, readonly PrivateRun[]>;

/** Words in a row that two texts do not share by chance; a shorter note counts as a whole. */
const LENGTH = 4;
/** A shorter note says nothing. */
const FEWEST_LETTERS = 8;

export function privateRuns(notes: readonly PrivateText[], publicTexts: readonly string[]): PrivateRuns {
  const runs = notes.flatMap(runsOf);
  const isPublic = new Set(publicTexts.flatMap((text) => found(wordsIn(text), runsByFirst(runs))));
  return runsByFirst(runs.filter((run) => !isPublic.has(run)));
}

/** The first private run that a text holds. */
export function privateRunIn(text: string, runs: PrivateRuns): PrivateRun | undefined {
  return found(wordsIn(text), runs)[0];
}

/**
 * The notes of a file as anyone would know them, whatever the Markdown around them makes of their lines: from a line such
 * as `:::notes` to its end, to the next slide or to the end of the file. The lines of the rest stay where they are.
 */
export function partedNotes({ path, text }: SourceFile): { notes: PrivateText[]; rest: SourceFile } {
  const notes: PrivateText[] = [];
  let fence: string | undefined;
  const lines = text.split(/\r\n|\n|\r/).map((line, index) => {
    const [, opening] = OPENING.exec(bare(line)) ?? [];
    if (fence === undefined && opening !== undefined) {
      fence = opening;
      notes.push({ text: bare(line).replace(OPENING, ""), place: { file: path, line: index + 1, column: 1 } });
      return "";
    }
    if (fence === undefined) return line;
    const [, closing] = CLOSING.exec(bare(line)) ?? [];
    const isEnd = closing !== undefined && closing.length >= fence.length;
    if (isEnd || SEPARATOR.test(line)) fence = undefined;
    if (isEnd) return "";
    if (fence === undefined) return line;
    const note = notes.at(-1)!; // opened above
    notes[notes.length - 1] = { ...note, text: `${note.text}\n${line}` };
    return "";
  });
  return { notes, rest: { path, text: lines.join("\n") } };
}

/** Whether notes begin on this line, as a person would say. */
export function opensNotes(line: string): boolean {
  return OPENING.test(bare(line));
}

/** Without what nobody sees. */
function bare(line: string): string {
  return line.replace(/\p{Cf}/gu, "");
}

/** After whatever marks a line may begin with: of quotes, lists, titles, code, emphasis. */
const OPENING = /^(?:[^\p{L}\p{N}:]|\p{N}+[.)])*(:{2,})[\s\p{Zs}]*(?:\{[\s.]*)?notes?(?![\p{L}-])/iu;
const CLOSING = /^[\s\p{Zs}>]*(:{3,})[\s\p{Zs}]*$/u;
const SEPARATOR = /^---[ \t]*$/;

function runsOf({ text, place }: PrivateText): PrivateRun[] {
  const words = wordsIn(text);
  if (words.join("").length < FEWEST_LETTERS) return [];
  const starts = Math.max(1, words.length - LENGTH + 1);
  return Array.from({ length: starts }, (_, start) => ({ words: words.slice(start, start + LENGTH), place }));
}

export function runsByFirst(runs: readonly PrivateRun[]): PrivateRuns {
  const map = new Map<string, PrivateRun[]>();
  for (const run of runs) {
    const [first = ""] = run.words;
    const others = map.get(first);
    if (others) others.push(run);
    else map.set(first, [run]);
  }
  return map;
}

function found(words: readonly string[], runs: PrivateRuns): PrivateRun[] {
  return words.flatMap((word, at) =>
    (runs.get(word) ?? []).filter((run) => run.words.every((one, index) => words[at + index] === one)),
  );
}

/** Without accents, case and marks: a word is a word however it is set. */
export function wordsIn(text: string): string[] {
  return (
    text
      .normalize("NFKD")
      .replace(/[\p{M}\p{Cf}]/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
