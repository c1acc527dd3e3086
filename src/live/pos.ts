// A pos is what phones are told of the wall: which slide it shows, at which step. It is a state, not an event: whoever hears the
// last one knows all.

/** What a window of the talk says of the wall. */
export interface Shown {
  readonly id: string;
  readonly step: number;
  /** It shows nothing: what is gone to meanwhile is seen by nobody yet. */
  readonly black: boolean;
}

export interface Pos {
  /** Of the régie that says it: a later one has a greater one. */
  readonly epoch: number;
  /** Counts what this régie has said. */
  readonly n: number;
  readonly id: string;
  readonly step: number;
}

/** As it goes over the network. */
export const MOST_BYTES = 200;
/** Letters of an address, which are a byte each. */
const ID = /^[\w-]{1,120}$/;

export function writePos({ epoch, n, id, step }: Pos): string {
  return JSON.stringify({ epoch, n, id, step });
}

/** Undefined for whatever is not one of ours, to the last field. */
export function parsePos(text: string): Pos | undefined {
  const read = parsed(text, ["epoch", "n", "id", "step"]);
  return read && isCount(read.epoch) && isCount(read.n) && isPlace(read) ? (read as unknown as Pos) : undefined;
}

export function parseShown(text: string): Shown | undefined {
  const read = parsed(text, ["id", "step", "black"]);
  return read && isPlace(read) && typeof read.black === "boolean" ? (read as unknown as Shown) : undefined;
}

/** Less than 0 where `a` was said before `b`; 0 where it is the same, said again. */
export function comparePos(a: Pos, b: Pos): number {
  return a.epoch - b.epoch || a.n - b.n;
}

type Read = Readonly<Record<string, unknown>>;

function parsed(text: string, names: readonly string[]): Read | undefined {
  if (text.length > MOST_BYTES) return undefined;
  try {
    const read = JSON.parse(text) as Read | null;
    const isOurs =
      read !== null && typeof read === "object" && Object.keys(read).sort().join() === [...names].sort().join();
    return isOurs ? read : undefined;
  } catch {
    return undefined;
  }
}

function isPlace({ id, step }: Read): boolean {
  return typeof id === "string" && ID.test(id) && isCount(step) && step < 10_000;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
