// This function says why a sentence is not found in its source, and where it begins to differ.

import { quoted } from "../../text/problems.ts";

/** Spaces that look alike are told apart; a sentence that is nowhere is shown beside the one that is most like it. */
export function whyMissing(sentence: string, text: string): string {
  const alike = (words: string) => words.replace(/[\u00a0\u202f]/g, " ");
  if (alike(text).includes(alike(sentence)))
    return `une espace n’est pas celle de sa source ${lastShared(sentence, text)}, attendu la même, insécable ou non : copiez la phrase de là`;
  const missing = `phrase introuvable dans sa source, attendu lettre pour lettre ${lastShared(sentence, text)}`;
  const nearest = nearestLine(sentence, text);
  return nearest === undefined ? missing : `${missing} ; la plus proche : ${quoted(nearest)}`;
}

/** The source's line that shares most of the sentence's words, if it shares half of them. */
function nearestLine(sentence: string, text: string): string | undefined {
  const wordsOf = (line: string) => new Set(line.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  const wanted = wordsOf(sentence);
  const shared = (line: string) => [...wordsOf(line)].filter((word) => wanted.has(word)).length;
  const [best] = text.split("\n").toSorted((a, b) => shared(b) - shared(a));
  return best !== undefined && 2 * shared(best) >= wanted.size ? best.trim() : undefined;
}

/** "(identique jusqu’à `…logés`)" shows where a sentence begins to differ. */
function lastShared(sentence: string, text: string): string {
  let low = 0;
  let high = sentence.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (text.includes(sentence.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low === 0 ? quoted(sentence) : `(identique jusqu’à ${quoted(sentence.slice(Math.max(0, low - 40), low))})`;
}
