// This check refuses a second lit row: light on several says nothing.

type Row = Readonly<Record<string, unknown>>;

export function litOnce(rows: readonly Row[], report: (field: string, sentence: string) => void): void {
  const [, second] = rows.flatMap(({ lit }, i) => (lit === true ? [i] : []));
  if (second !== undefined) report(`rows.${second}.lit`, "deux lignes mises en lumière, attendu une seule");
}
