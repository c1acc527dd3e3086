// What the edition before says of a figure, or of a source, stands under the same key behind a word: "an-dernier/foyers".

const BEFORE = "an-dernier/";

export function keyBefore(key: string): string {
  return BEFORE + key;
}

export function isBefore(key: string): boolean {
  return key.startsWith(BEFORE);
}

/** Its key in the edition that it comes from. */
export function keyThere(key: string): string {
  return isBefore(key) ? key.slice(BEFORE.length) : key;
}

/** Its key without a word of any year. */
export function keyInAll(key: string): string {
  return key.replaceAll(BEFORE, "");
}
