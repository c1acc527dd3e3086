// The register of what was published is read here: published.json, which lies beside the data and is written by
// `npm run publish`.

import { join } from "node:path";
import { sentencesOf } from "../compile/data/data-messages.ts";
import { type Problem, type Publication, publication } from "../model.ts";
import { placeAt, sourceOf } from "../text/source.ts";
import { isFile, kindOf, problemIn } from "./files/on-disk.ts";
import { type ReadText, readText } from "./files/read-text.ts";

export interface ReadPublications {
  /** In their order; none where nothing is published; nothing where they cannot be read. */
  readonly publications: readonly Publication[] | undefined;
  readonly problems: readonly Problem[];
}

export function registerIn(folder: string): string {
  return join(folder, "published.json");
}

export function readPublications(folder: string): ReadPublications {
  const path = registerIn(folder);
  if (!kindOf(path)) return { publications: [], problems: [] };
  if (!isFile(path))
    return { publications: undefined, problems: [problemIn(path, `n’est pas un fichier, ${EXPECTED}`)] };
  const read = readText(path);
  if (read.problems.length > 0) return { publications: undefined, problems: read.problems };
  const { lines, problems } = linesOf(read);
  return { publications: problems.length > 0 ? undefined : lines, problems };
}

const EXPECTED = "attendu ce que `npm run publish` y a écrit : reprenez-en la dernière version";

function linesOf(read: ReadText): { lines: readonly Publication[]; problems: Problem[] } {
  let held: unknown;
  try {
    held = JSON.parse(read.text);
  } catch (reason) {
    const [, at = read.text.length] = /position (\d+)/.exec(String(reason)) ?? [];
    return { lines: [], problems: [problemAt(read, Number(at), `ne se lit pas, ${EXPECTED}`)] };
  }
  if (!Array.isArray(held)) return { lines: [], problems: [problemAt(read, 0, `n’est pas une liste, ${EXPECTED}`)] };
  const results = held.map((line, index) => ({ line, index, result: publication.safeParse(line) }));
  return {
    lines: results.flatMap(({ result }) => result.data ?? []),
    problems: results.flatMap(({ line, index, result }) =>
      (result.error?.issues ?? []).flatMap((issue) =>
        sentencesOf(issue, publication, [], line).map(([path, sentence]) =>
          problemAt(read, startOf(read.text, index), `${path && `${path} : `}${sentence}`),
        ),
      ),
    ),
  };
}

/** Each stands on a line of its own. */
function startOf(text: string, index: number): number {
  return [...text.matchAll(/(?<=^[ \t]*)\{/gm)][index]?.index ?? 0;
}

function problemAt({ path, text }: ReadText, offset: number, message: string): Problem {
  return { ...placeAt(sourceOf(path, text, 1), offset), severity: "error", message };
}
