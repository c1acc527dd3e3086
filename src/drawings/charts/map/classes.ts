// This file parts the values of a map into few classes: equal steps on round numbers, each with its bounds in words.

import { format } from "../../../format.ts";
import type { ChartRow } from "../../../model.ts";

export interface Class<Row extends ChartRow = ChartRow> {
  /** From 0, the palest, to 100. */
  readonly tone: number;
  /** "de 10 à moins de 20 %" */
  readonly text: string;
  readonly rows: readonly Row[];
}

const FEWEST = 3;
const MOST = 5;
/** Of a power of ten, the roundest first. With these there is always a step that makes three to five classes. */
const ROUND = [1, 5, 2, 4];

/** From the lowest. A value counts as it is written: 0,96 that is written 1,0 is no less than 1. */
export function classesOf<Row extends ChartRow>(rows: readonly Row[]): Class<Row>[] {
  const [first] = rows;
  if (!first) return [];
  const unit = Math.min(...rows.map(lastPlace));
  const values = rows.map((row) => whole((whole(row.value / lastPlace(row)) * lastPlace(row)) / unit));
  const { step, lowest, count } = stepsFor(values);
  const say = boundsOf(first, unit, step);
  return Array.from({ length: count }, (_, i) => {
    const from = (lowest + i) * step;
    return {
      tone: count === 1 ? 100 : Math.round((100 * i) / (count - 1)),
      text: step === 1 && count > 1 ? say.alone(from) : say.between(from, from + step, i === count - 1),
      rows: rows.filter((_row, k) => classOf(values[k]!, step, lowest, count) === i),
    };
  });
}

/** What one of the last digit that is written is worth. */
function lastPlace({ scale = 1, decimals = 0 }: ChartRow): number {
  return scale / 10 ** decimals;
}

/** As numbers are written: half away from zero, without the binary shadow of decimals. */
function whole(value: number): number {
  return Math.sign(value) * Math.round(Number(Math.abs(value).toPrecision(12)));
}

interface Steps {
  readonly step: number;
  /** The lowest bound, in steps. */
  readonly lowest: number;
  readonly count: number;
}

/** Those that leave the fewest classes empty; of these, the roundest step. Few neighbouring values are a class each. */
function stepsFor(values: readonly number[]): Steps {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (high - low < MOST) return { step: 1, lowest: low, count: high - low + 1 };
  const powers = Array.from({ length: 16 }, (_, power) => 10 ** power);
  const all = ROUND.flatMap((round) => powers.map((power) => stepsOf(round * power, low, high)));
  const fewest = Math.min(FEWEST, new Set(values).size);
  const some = all.filter(({ count }) => count >= fewest && count <= MOST);
  const emptyIn = (steps: Steps) =>
    steps.count - new Set(values.map((value) => classOf(value, steps.step, steps.lowest, steps.count))).size;
  return some.reduce((best, steps) => (emptyIn(steps) < emptyIn(best) ? steps : best));
}

function stepsOf(step: number, low: number, high: number): Steps {
  const lowest = Math.floor(low / step);
  return { step, lowest, count: Math.ceil(high / step) - lowest };
}

/** The highest class holds its upper bound too. */
function classOf(value: number, step: number, lowest: number, count: number): number {
  return Math.min(count - 1, Math.floor(value / step) - lowest);
}

/** Bounds have as many decimals as the step asks for, and the unit once. */
function boundsOf(row: ChartRow, unit: number, step: number) {
  const { scale = 1 } = row;
  const places = Math.max(0, -Math.round(Math.log10(unit / scale)));
  const needed = Array.from({ length: places + 1 }, (_, decimals) => decimals).find(
    (decimals) => step % 10 ** (places - decimals) === 0,
  );
  const decimals = needed ?? places;
  const alone = (at: number) => format(at * unit, { ...row, decimals });
  const bare = (at: number) => format(at * unit, { ...row, decimals, kind: "count" });
  return {
    alone,
    between: (from: number, to: number, isLast: boolean) =>
      step === 1 ? alone(from) : `de ${bare(from)} à ${isLast ? "" : "moins de "}${alone(to)}`,
  };
}
