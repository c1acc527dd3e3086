// This file spells values as the data's files do: 241_602, straight quotes, two spaces, lines of 120 signs at most.

import { spellNumber } from "../../text/spell-number.ts";

const WIDTH = 120;

/** "key: value" */
export function spellField(key: string, value: unknown, indent: string): string {
  const head = `${spellKey(key)}: `;
  return head + spell(value, indent, indent.length + head.length);
}

/** On one line where it has the room: what stands before it on its line is counted in `used`. */
function spell(value: unknown, indent: string, used: number): string {
  if (typeof value === "number") return spellNumber(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const line = onOneLine(value);
  return used + line.length < WIDTH ? line : spellBlock(value, indent);
}

/** One field a line. */
function spellBlock(value: object, indent: string): string {
  const fields = Object.entries(value).map(([key, field]) => spellField(key, field, `${indent}  `));
  return `{\n${fields.map((field) => `${indent}  ${field},\n`).join("")}${indent}}`;
}

function spellKey(key: string): string {
  return /^[\p{L}_$][\p{L}\d_$]*$/u.test(key) ? key : JSON.stringify(key);
}

function onOneLine(value: object): string {
  if (Array.isArray(value)) return `[${value.map((one) => spell(one, "", 0)).join(", ")}]`;
  const fields = Object.entries(value).map(([key, field]) => `${spellKey(key)}: ${spell(field, "", 0)}`);
  return fields.length > 0 ? `{ ${fields.join(", ")} }` : "{}";
}
