// This function spells a number as the data's files do: 241_602.

/** From five digits on in groups of three; not where the number that it takes the place of has none. */
export function spellNumber(value: number, before = ""): string {
  const text = String(value);
  if (/^-?\d{5}/.test(before)) return text;
  return text.replace(/(?<=^-?)\d{5,}/, (digits) => digits.replace(/\B(?=(\d{3})+$)/g, "_"));
}
