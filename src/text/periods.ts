// A period is typed in few signs ("2025", "2025-T1", "2025-03", "2024-2025", "2025-01-01"); these functions say it in French,
// and where it stands in time.

const NBSP = "\u00a0";
const SHORT_MONTHS = "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.".split(" ");
const MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");

export interface Period {
  /** In French: "1er trimestre 2025". */
  readonly words: string;
  /** Short, for an axis: "T1 2025". */
  readonly short: string;
  /** The same without its year, and that year: "T1". A year, or a school year, has none within. */
  readonly within?: string;
  readonly year: string;
  /** When it begins, in years: 2025.25. */
  readonly start: number;
  /** How long it is, in years; a day is a point. */
  readonly length: number;
}

/** Undefined for what is no period. */
export function periodOf(typed: string): Period | undefined {
  const [, first, quarter, month, day, second] =
    /^(\d{4})(?:-T([1-4])|-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?|-(\d{4}))?$/.exec(typed) ?? [];
  if (first === undefined) return undefined;
  const year = Number(first);
  if (quarter !== undefined) {
    const rank = quarter === "1" ? "1er" : `${quarter}e`;
    return {
      words: `${rank}${NBSP}trimestre ${first}`,
      short: `T${quarter}${NBSP}${first}`,
      within: `T${quarter}`,
      year: first,
      start: year + (Number(quarter) - 1) / 4,
      length: 1 / 4,
    };
  }
  if (second !== undefined) {
    if (Number(second) !== year + 1) return undefined;
    return {
      words: `année scolaire ${first}-${second}`,
      short: `${first}-${second.slice(2)}`,
      year: first,
      start: year + 8 / 12,
      length: 10 / 12,
    };
  }
  if (month === undefined) return { words: first, short: first, year: first, start: year, length: 1 };
  const name = MONTHS[Number(month) - 1];
  const start = year + (Number(month) - 1) / 12;
  if (day === undefined)
    return {
      words: `${name} ${first}`,
      short: `${month}/${first}`,
      within: SHORT_MONTHS[Number(month) - 1]!,
      year: first,
      start,
      length: 1 / 12,
    };
  const on = day === "01" ? "1er" : String(Number(day));
  return {
    words: `${on}${NBSP}${name} ${first}`,
    short: `${day}/${month}/${first}`,
    within: `${day}/${month}`,
    year: first,
    start: start + (Number(day) - 1) / 372,
    length: 0,
  };
}
