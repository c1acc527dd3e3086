// Text and attributes in; safe HTML out.

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

/** Text as content, where short names such as "Hauts-de-France" stay on one line; longer ones might not fit a phone. */
export function unbroken(text: string): string {
  return escaped(text).replace(/(?<![\p{L}-])\p{Lu}\p{L}*(?:-\p{L}+)+(?![\p{L}’-])/gu, (name) =>
    name.length > 16 ? name : `<span class="unbroken">${name}</span>`,
  );
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
