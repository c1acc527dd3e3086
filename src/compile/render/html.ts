// These functions write text and attributes as safe HTML.

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text, as content of an element or of a quoted attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** "Hauts-de-France", "rendez-vous"; "Action Logement", where no word of it goes on after a hyphen. */
const HYPHENED = "\\p{L}+(?:-\\p{L}+)+(?![\\p{L}’-])";
const SPACED = "\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+(?![\\p{L}’-]))+";
const NAME = new RegExp(`(?<![\\p{L}-])(?:${HYPHENED}|${SPACED})`, "gu");
const LONGEST = { hyphened: 16, spaced: 22 };

/**
 * Text as content, where short names and hyphened words stay on one line; longer ones might not fit a phone. On paper any
 * hyphened word stays whole: a PDF's readers take its halves for two words.
 */
export function unbroken(text: string): string {
  return escaped(text).replace(NAME, (name) => {
    const isSpaced = name.includes(" ");
    if (name.length <= (isSpaced ? LONGEST.spaced : LONGEST.hyphened)) return `<span class="unbroken">${name}</span>`;
    return isSpaced ? name : `<span class="unbroken-on-paper">${name}</span>`;
  });
}

/** ` name="value"` for each; `true` writes the name alone, `undefined` and `false` nothing. */
export function attributes(values: Readonly<Record<string, string | number | boolean | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`))
    .join("");
}

/** Space-separated tokens as an attribute's value; no attribute where there are none. */
export function tokens(names: readonly string[]): string | undefined {
  return names.length > 0 ? names.join(" ") : undefined;
}

/** JSON that cannot end the script element that holds it. */
export function jsonScript(className: string, value: unknown): string {
  const json = JSON.stringify(value).replace(/</g, "\\u003c");
  return `<script type="application/json" class="${className}">${json}</script>`;
}
