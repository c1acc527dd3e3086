// The only formatter writes every figure in French, with the spaces that French wants.

import type { FigureValue, Written } from "./model.ts";

const NBSP = "\u00a0";
const NARROW = "\u202f";
const MINUS = "\u2212";
const MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");

/**
 * Writes a value in French: 8311 → "8\u202f311", 104400000 (euro, scale 1e6, one decimal) → "104,4\u00a0M€".
 * @throws {TypeError} when the value has not the form that its kind asks for.
 */
export function format(value: FigureValue, written: Written): string {
  if (written.kind === "date") return formatDate(value);
  const numbers = endsOf(value, written.kind).map((end) => formatNumber(end, written));
  const unit = unitOf(numbers.length > 1 ? undefined : Number(value), written);
  return numbers.join(`${NBSP}à${NBSP}`) + (unit && NBSP + unit);
}

/** "0 fichier", "1 fichier", "2 fichiers": French is singular below 2. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${format(count, { kind: "count" })}${NBSP}${isSingular(count) ? one : many}`;
}

/** "662 Ko": a file's size, rounded up. */
export function writtenSize(bytes: number): string {
  return counted(Math.ceil(bytes / 1000), "Ko", "Ko");
}

/** Whether what is counted is named in the singular: 1,9 too. */
export function isSingular(count: number): boolean {
  return Math.abs(count) < 2;
}

/** The raw value as the `value` attribute of a `<data>` element holds it. */
export function machineValue(value: FigureValue): string {
  return Array.isArray(value) ? value.join("/") : String(value);
}

/** A range has two ends. */
function endsOf(value: FigureValue, kind: Written["kind"]): readonly number[] {
  if (Array.isArray(value)) return value;
  if (typeof value === "number" && kind !== "ages") return [value];
  throw new TypeError(`expected ${kind === "ages" ? "two ages" : "a number"}, found ${JSON.stringify(value)}`);
}

function formatNumber(value: number, written: Written): string {
  switch (written.kind) {
    case "rank":
      return `${value}${rankSuffix(value, written)}`;
    case "year":
    case "ages":
      return String(value);
    default:
      return number(value, written);
  }
}

function number(value: number, { scale = 1, decimals = 0, signed = false }: Written): string {
  const fixed = rounded(Math.abs(value), Math.round(Math.log10(scale)), decimals);
  const [whole = "0", fraction] = fixed.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, NARROW);
  const sign = Number(fixed) === 0 ? "" : value < 0 ? MINUS : signed ? "+" : "";
  return sign + grouped + (fraction ? `,${fraction}` : "");
}

/** @param value undefined for a range, whose unit is a plural. */
function unitOf(value: number | undefined, { kind, scale = 1, unit = "", singularUnit = unit }: Written): string {
  switch (kind) {
    case "percent":
      return "%";
    case "euro":
      return euroUnit(scale);
    case "ages":
      return "ans";
    case "measure":
      return value !== undefined && isSingular(value) ? singularUnit : unit;
    default:
      return "";
  }
}

/**
 * Half away from zero, on the decimal number that one reads (1.45 becomes 1.5) and not on its binary shadow (1.4499…): the
 * point is moved in the text, where moving it is exact.
 */
function rounded(value: number, powerOfTen: number, decimals: number): string {
  const [digits, exponent = "0"] = String(value).split("e");
  const moved = Number(`${digits}e${Number(exponent) - powerOfTen + decimals}`);
  const whole = String(Math.round(moved)).padStart(decimals + 1, "0");
  return decimals > 0 ? `${whole.slice(0, -decimals)}.${whole.slice(-decimals)}` : whole;
}

function euroUnit(scale: number): string {
  const unit = { 1: "€", 1e3: "k€", 1e6: "M€", 1e9: "Md€" }[scale];
  if (!unit) throw new TypeError(`expected a scale of 1, 1e3, 1e6 or 1e9, found ${scale}`);
  return unit;
}

function rankSuffix(value: number, { gender }: Written): string {
  if (value !== 1) return "e";
  return gender === "feminine" ? "re" : "er";
}

function formatDate(value: FigureValue): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(value)) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (!name) throw new TypeError(`expected a date such as 2021-11-19, found ${JSON.stringify(value)}`);
  return `${Number(day) === 1 ? "1er" : Number(day)}${NBSP}${name}${NBSP}${year}`;
}
