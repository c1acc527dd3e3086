// The line of a path of many alike subpaths is taken apart here into runs that come again: the courses of a wall, the floors
// of a street. What stands side by side most often becomes a pair, then pairs of pairs do, as in Re-Pair (Larsson and
// Moffat, Off-line dictionary-based compression, 2000); those that save more than an element costs are the runs.

/** A stretch of a line, or a run, from the place of the pen on. */
export type Piece = { readonly x: number; readonly y: number } & ({ readonly line: string } | { readonly run: Run });

/** Its pieces begin at the origin. The same object each time it comes. */
export interface Run {
  readonly pieces: readonly Piece[];
}

/** Characters that an element is worth: a browser makes several objects for each use of a run. */
const PRICE = 100;
const FEWEST = { subpaths: 20, times: 3 };

/** A subpath, or two tokens in a row. */
interface Token {
  readonly text?: string;
  readonly pair?: readonly [left: number, right: number];
  /** How far it takes the pen. */
  readonly dx: number;
  readonly dy: number;
}

/**
 * @param line subpaths, or rectangles that hang together by their feet, of relative m, h, v, l and z.
 * @param start where the first one begins.
 * @returns one piece where no run pays.
 */
export function piecesOf(line: string, start = { x: 0, y: 0 }): Piece[] {
  const subpaths = /[^mhvlz\d.\s-]/.test(line) ? [] : line.split(/(?=m|h-?[\d.]+v-)/);
  if (subpaths.length < FEWEST.subpaths) return [{ ...start, line }];
  const { tokens, sequence } = paired(subpaths);
  const isRun = paying(tokens, sequence);
  const runs = new Map<number, Run>();
  return pieces(sequence, start);

  function pieces(of: readonly number[], from = { x: 0, y: 0 }): Piece[] {
    const found: { x: number; y: number; line?: string; run?: Run }[] = [];
    let { x, y } = from;
    const add = (id: number) => {
      const { text, pair, dx, dy } = tokens[id]!;
      if (pair && !isRun[id]) return pair.forEach(add);
      const last = found.at(-1);
      if (pair) found.push({ x, y, run: runOf(id, pair) });
      else if (last?.line) last.line += text;
      else found.push({ x, y, line: text! });
      [x, y] = [rounded(x + dx), rounded(y + dy)];
    };
    of.forEach(add);
    return found as Piece[];
  }

  function runOf(id: number, pair: readonly number[]): Run {
    const run = runs.get(id) ?? { pieces: pieces(pair) };
    runs.set(id, run);
    return run;
  }
}

/** Pairs until no pair comes often. */
function paired(subpaths: readonly string[]): { tokens: Token[]; sequence: number[] } {
  const texts = [...new Set(subpaths)];
  const ids = new Map(texts.map((text, id) => [text, id]));
  const tokens: Token[] = texts.map((text) => ({ text, ...moveOf(text) }));
  let sequence = subpaths.map((text) => ids.get(text)!);
  for (let pair = commonest(sequence); pair; pair = commonest(sequence)) {
    const [left, right] = [tokens[pair[0]]!, tokens[pair[1]]!];
    tokens.push({ pair, dx: left.dx + right.dx, dy: left.dy + right.dy });
    sequence = joined(sequence, pair, tokens.length - 1);
  }
  return { tokens, sequence };
}

function commonest(sequence: readonly number[]): readonly [number, number] | undefined {
  const times = new Map<number, number>();
  const width = sequence.reduce((most, id) => Math.max(most, id), 0) + 1;
  let best = { key: 0, times: 0 };
  for (let i = 1, apart = 0; i < sequence.length; i += 1) {
    const [left, right] = [sequence[i - 1]!, sequence[i]!];
    apart = left === right ? apart + 1 : 0;
    if (apart > 0 && apart % 2 === 0) continue; // three alike in a row are one pair
    const key = left * width + right;
    const now = (times.get(key) ?? 0) + 1;
    times.set(key, now);
    if (now > best.times) best = { key, times: now };
  }
  return best.times < FEWEST.times ? undefined : [Math.floor(best.key / width), best.key % width];
}

function joined(sequence: readonly number[], [left, right]: readonly [number, number], id: number): number[] {
  const next: number[] = [];
  for (let i = 0; i < sequence.length; i += 1) {
    const isPair = sequence[i] === left && sequence[i + 1] === right;
    next.push(isPair ? id : sequence[i]!);
    if (isPair) i += 1;
  }
  return next;
}

/** Which tokens save characters when each place where they come is an element. */
function paying(tokens: readonly Token[], sequence: readonly number[]): boolean[] {
  const times = tokens.map(() => 0);
  for (const id of [...sequence, ...tokens.flatMap(({ pair = [] }) => pair)]) times[id]! += 1;
  const costs: number[] = [];
  return tokens.map(({ text = "", pair }, id) => {
    const whole = pair ? costs[pair[0]]! + costs[pair[1]]! : text.length;
    const pays = pair !== undefined && (times[id]! - 1) * whole > times[id]! * PRICE;
    costs.push(pays ? PRICE : whole);
    return pays;
  });
}

function moveOf(subpath: string): { dx: number; dy: number } {
  let [dx, dy] = [0, 0];
  let start: readonly [number, number] = [0, 0];
  for (const [, command, numbers = ""] of subpath.matchAll(/([mhvlz])([^mhvlz]*)/g)) {
    const [a = 0, b = 0] = (numbers.match(/-?[\d.]+/g) ?? []).map(Number);
    if (command === "z") [dx, dy] = start;
    else [dx, dy] = [dx + (command === "v" ? 0 : a), dy + (command === "v" ? a : b)];
    if (command === "m") start = [dx, dy];
  }
  return { dx, dy };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
