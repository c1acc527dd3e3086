// This function says which entries of a folder are slides, in the order of the talk, and what to say of the others.

import type { Dirent } from "node:fs";
import type { Problem } from "../../model.ts";
import { oneOf, quoted } from "../../text/problems.ts";

export interface SlideNames {
  readonly slides: readonly string[];
  /** What is left aside and why: nobody should look for a slide that was dropped in silence. */
  readonly aside: readonly { readonly name: string; readonly said: string; readonly severity: Problem["severity"] }[];
}

/** `isFile` follows links; it is false for one that leads nowhere. */
export function slideNames(entries: readonly Dirent[], isFile: (name: string) => boolean): SlideNames {
  const names = entries.map(({ name }) => name).filter((name) => !isLeftBySystems(name) && !EXPLAINING.test(name));
  const sorted = names.sort(inOrder);
  const aside = sorted.flatMap((name) => asideOf(name, isFile(name), entries.find((entry) => entry.name === name)!));
  return { slides: sorted.filter((name) => !aside.some((one) => one.name === name)), aside };
}

/** Whether systems and editors leave such a file behind: nobody wrote it to be shown. */
export function isLeftBySystems(name: string): boolean {
  return LEFT_BY_SYSTEMS.test(name);
}

/** Files that explain the folder to its writers, not slides: "LISEZMOI.md", "LISEZMOI-tout.md". */
const EXPLAINING = /^(?:lisezmoi|readme)\b.*\.md$/i;

/** macOS, Windows, Emacs, Vim, Word, file servers. */
const LEFT_BY_SYSTEMS =
  /^(?:\._.*|\.#.*|#.*#|~\$.*|.*~|\.~lock\..*|.*\.sw[a-p]|4913|\.DS_Store|Thumbs\.db|desktop\.ini|Icon\r|\.git.*|\.directory|\.fuse_hidden.*|\.nfs.*|\.dropbox.*)$/i;

/** Whether a name may have been meant for a slide: in a folder without any, the rest is another folder's. */
export function isNearSlide(name: string): boolean {
  return /\.(?:md\w*|markdown|mkd\w*|txt|[qr]md|docx?|pptx?|od[tp]|rtf)\b/i.test(name);
}

const MARKDOWN = /\.(?:md|markdown)$/i;

function asideOf(name: string, isFile: boolean, entry: Dirent): SlideNames["aside"] {
  const say = (said: string, severity: Problem["severity"] = "warning") => [{ name, said, severity }];
  if (!isFile && MARKDOWN.test(name)) return say(notAFile(entry), "error");
  if (!isFile)
    return say("ce n’est pas un fichier : laissé de côté, les diapositives sont des fichiers .md de ce dossier");
  if (/^[._]/.test(name) && MARKDOWN.test(name))
    return say(
      `brouillon (nom qui commence par ${quoted(name[0] ?? "")}) : laissé de côté, renommez-le pour le montrer`,
    );
  if (!MARKDOWN.test(name))
    return say(`laissé de côté, attendu un nom en ${oneOf([".md"])} pour une diapositive${hiddenEnding(name)}`);
  return [];
}

function notAFile(entry: Dirent): string {
  if (entry.isDirectory()) return "c’est un dossier, attendu un fichier : renommez-le, ou sortez-le d’ici";
  if (entry.isSymbolicLink()) return "lien vers un fichier qui n’est plus là, attendu le fichier lui-même";
  return "ce n’est pas un fichier ordinaire, attendu un fichier .md";
}

/** Windows hides the end of a name: "01.md.txt" is shown as "01.md". */
function hiddenEnding(name: string): string {
  return /\.md\.\w+$/i.test(name) ? " (le système peut cacher la fin d’un nom : affichez les extensions)" : "";
}

/** "2-lieux" before "10-fin"; else letter by letter, the same on every machine. */
function inOrder(a: string, b: string): number {
  const [first, second] = [a, b].map((name) => name.replace(/\d+/g, (digits) => digits.padStart(15, "0"))) as [
    string,
    string,
  ];
  return first < second ? -1 : first > second ? 1 : a < b ? -1 : 1;
}
