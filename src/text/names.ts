// People type names in many ways. These functions turn them into names that the program can compare, and into slugs.

/** Without accents, case, hidden hyphens and ligatures: "Étape" and "etape" are one name. */
export function fold(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[\p{M}\u00ad]/gu, "")
    .replace(/œ/gi, "oe")
    .replace(/æ/gi, "ae")
    .toLowerCase();
}

/** "toits" and "toit" are one word, as "voix" and "voi" are, which nobody writes. */
export function withoutPlural(word: string): string {
  return word.replace(/(?<=\p{L}{2})[sx]$/u, "");
}

/** "L’emploi, d’abord" → "l-emploi-d-abord"; may be empty. */
export function slug(title: string): string {
  return fold(title)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** What is longer does not fit into what the hall is told of the wall. */
export const MOST_ID = 80;

/** Of a slide or of a question, as an address writes it. */
export function isId(name: string): boolean {
  return /^[a-z][a-z0-9-]*$/.test(name) && name.length <= MOST_ID;
}

export const ID_FORM = `des lettres a à z sans accent, des chiffres et des tirets, une lettre d’abord, ${MOST_ID} signes au plus`;

/** What a record holds itself under this key: never what it inherits ("constructor"). */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** "A", "A et B", "A, B et C" */
export function inSentence(names: string | readonly string[]): string {
  const all = [names].flat();
  return all.length < 2 ? (all[0] ?? "") : `${all.slice(0, -1).join(", ")} et ${all.at(-1)}`;
}
