// These functions give a text its French spaces, quotes and apostrophes. Doing it twice changes nothing.

const NBSP = "\u00a0";
const NARROW = "\u202f";

/** Private-use characters. This one stands between two runs of a paragraph; where someone typed it, it is replaced. */
const EDGE = "\ue000";
/** Stands for what is not ours to change: a bound value, code, a picture. */
const OPAQUE = "\ue001";

export function typeset(text: string): string {
  return typesetRuns([text]).join("");
}

/** The runs of one paragraph, `undefined` for what is not text: marks and quotes see across them. */
export function typesetRuns(runs: readonly (string | undefined)[]): string[] {
  return overRuns(runs, (text) => spaced(lettered(guillemets(collapsed(text)))));
}

/** The phrases of a quote between its « », spaced; the letters of quoted words stay as they are. */
export function quotedRuns(phrases: readonly string[]): string[] {
  const last = phrases.length - 1;
  const runs = phrases.map((phrase, index) => (index === 0 ? "«" : "") + phrase + (index === last ? "»" : ""));
  return overRuns(runs, (text) => spaced(collapsed(text)));
}

/** Words that must not end a line where letters are large; "à" and "y" never do, at any size. */
const SHORT_WORDS =
  "a|au|aux|avec|ce|ces|cette|chez|dans|de|des|du|elle|en|et|il|ils|la|là|le|les|leur|mais|ne|ni|on|ou|où|par|pour|qu[ei]|sa|sans|se|ses|son|sous|sur|un|une|vers";
/** Short words, or numbers before what they count, one after the other. */
const BEFORE_BREAK = new RegExp(`(?<=^|[\\s(’])(?:(?:${SHORT_WORDS}|\\d+) )+(?=\\S|$)`, "giu");
/** Signs that a line of the largest head holds: a longer run that may not break would be cut amid a word. */
export const LONGEST_IN_HEAD = 13;

/**
 * Typeset text for the wall: each short word, and each number, holds to the word after it.
 * @param longest signs: of several short words in a row, those that make a longer run may end a line.
 */
export function held(text: string, longest = Number.POSITIVE_INFINITY): string {
  return text.replace(BEFORE_BREAK, (chain, at: number) => {
    const [after = ""] = /^[^ ]*/.exec(text.slice(at + chain.length)) ?? [];
    const short = chain.trimEnd().split(" ");
    const run = short.reduceRight((later, word, i) => {
      const [next = ""] = later.split(" ");
      const isLast = i === short.length - 1 && !after.includes(NBSP);
      return `${word}${isLast || word.length + 1 + next.length <= longest ? NBSP : " "}${later}`;
    }, after);
    return run.slice(0, run.length - after.length);
  });
}

/** The same for the words between tags. */
export function heldWords(html: string, longest?: number): string {
  return html.replace(/(<[^>]*>)|([^<]+)/g, (_, tag: string | undefined, words: string) => tag ?? held(words, longest));
}

function overRuns(runs: readonly (string | undefined)[], change: (text: string) => string): string[] {
  const joined = runs.map((run) => (run === undefined ? OPAQUE : run.replaceAll(EDGE, "\ufffd"))).join(EDGE);
  return settled(joined, change).split(EDGE);
}

/** A space that was set can make room for another ("!...;"): until nothing changes. */
function settled(text: string, change: (text: string) => string): string {
  const changed = change(text);
  return changed === text ? text : settled(changed, change);
}

/** One space for several; the one that does not break wins. */
function collapsed(text: string): string {
  return text.replace(/[ \t\r\n\u00a0\u202f]+/g, (run) => /[\u00a0\u202f]/.exec(run)?.[0] ?? " ");
}

/** Straight quotes by pairs; a last one without its pair stays. */
function guillemets(text: string): string {
  const count = text.split('"').length - 1;
  let seen = 0;
  return text.replace(/"/g, (mark) => {
    seen += 1;
    if (seen > count - (count % 2)) return mark;
    return seen % 2 === 1 ? `«${NBSP}` : `${NBSP}»`;
  });
}

/** Word by word: apostrophes, letters that a PDF had joined, ellipses, the space that was forgotten. Addresses are left alone. */
function lettered(text: string): string {
  return text.replace(/[^ \ue000\u00a0\u202f«»"]+/g, (word) => (isAddress(word) ? word : letteredWord(word)));
}

function isAddress(word: string): boolean {
  return /:\/\/|@|^(?:www\.|mailto:|tel:)|^[\w-]+(?:\.[\w-]+)+\//.test(word);
}

function letteredWord(word: string): string {
  return word
    .replace(/(?<=[\p{L}\p{N}\ue001])'|'(?=\p{L})/gu, "’")
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize("NFKD"))
    .replace(/\.{3}/g, "…")
    .replace(/(?<=[\p{L}\p{N}\ue001)\]’…])([;!?]+)(?=[)\].,…]*$)/u, `${NARROW}$1`)
    .replace(/(?<=[\p{L}\p{N}\ue001)\]’…]):$/u, `${NBSP}:`)
    .replace(/(?<=\p{N})([%€])(?![\p{L}\p{N}])/gu, `${NBSP}$1`);
}

function spaced(text: string): string {
  return collapsed(
    text
      .replace(/«[ \u00a0\u202f]?/g, `«${NBSP}`)
      .replace(/[ \u00a0\u202f]?»/g, `${NBSP}»`)
      .replace(/(?<=[\p{L}\p{N}\ue001)\]»…])\ue000([;!?]+)(?=[ \ue000\u00a0\u202f]|$)/gu, `${EDGE}${NARROW}$1`)
      .replace(/(?<=[\p{L}\p{N}\ue001)\]»…])\ue000:(?=[ \u00a0]|$)/gu, `${EDGE}${NBSP}:`)
      .replace(/»([;!?])/g, `»${NARROW}$1`)
      .replace(/»:/g, `»${NBSP}:`)
      .replace(/[ \u00a0](\ue000?)(?=[;!?])/g, `${NARROW}$1`)
      .replace(/ (\ue000?)(?=[:%€»])/g, `${NBSP}$1`)
      .replace(/(?<=\p{N}) (?=[kM]€|Md€)/gu, NBSP)
      .replace(
        /(?<=(?<!\p{N})(?:1er|\p{N}{1,2})) (?=(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b)/gu,
        NBSP,
      )
      .replace(/(?<=^|[ \ue000\u00a0(’])([àÀya]) (?=[^ ])/g, `$1${NBSP}`),
  );
}
