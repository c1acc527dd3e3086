// A source may leave its text in a file of its own, beside the data, so that it is pasted there as it is: it is read here.

import { join } from "node:path";
import type { Problem } from "../../model.ts";
import { quoted } from "../../text/problems.ts";
import { isFile } from "./on-disk.ts";
import { readText } from "./read-text.ts";

/** The data with the texts of such files in their place; the data are not checked yet. */
export function withTexts(
  data: unknown,
  folder: string,
  refuse: (field: string, message: string) => Problem,
): { readonly data: unknown; readonly problems: readonly Problem[] } {
  const { sources } = (data ?? {}) as { readonly sources?: unknown };
  if (typeof sources !== "object" || sources === null) return { data, problems: [] };
  const problems: Problem[] = [];
  const read = Object.entries(sources).map(([key, source]) => {
    const file = (source as { text?: { file?: unknown } } | null)?.text?.file;
    if (typeof file !== "string") return [key, source];
    const path = join(folder, file);
    const field = `sources.${key}.text`;
    if (!isFile(path)) {
      problems.push(refuse(field, `${quoted(file)} introuvable, attendu un fichier de texte à côté des données`));
      return [key, source];
    }
    const { text, problems: unread } = readText(path);
    problems.push(...unread);
    return [key, { ...(source as object), text }];
  });
  return { data: { ...(data as object), sources: Object.fromEntries(read) }, problems };
}
