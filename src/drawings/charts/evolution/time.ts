// This function puts points in time into slots of one width: a period that is missing keeps its own, empty.

export interface InTime {
  /** Of each point, in slots from the first one. */
  readonly slots: readonly number[];
  /** Of each point: whether the one before it is its neighbour in time, and whether the time between them was shortened. */
  readonly follows: readonly boolean[];
  readonly isShortened: readonly boolean[];
  /** Slots in all. */
  readonly count: number;
}

/**
 * The shortest time between two points is a slot. Where there are more slots than there is room for, the longest gaps are
 * shortened alike.
 * @param starts in order, none twice.
 */
export function inTime(starts: readonly number[], most: number): InTime {
  const between = starts.slice(1).map((start, i) => start - starts[i]!);
  const step = between.length > 0 ? Math.min(...between) : 1;
  const gaps = between.map((time) => time / step);
  const countFor = (longest: number) => 1 + gaps.reduce((sum, gap) => sum + Math.min(gap, longest), 0);
  let longest = Math.max(1, ...gaps);
  while (longest > 1 && countFor(longest) > most) longest = Math.max(1, longest * 0.95);
  const shown = gaps.map((gap) => Math.min(gap, longest));
  const slots = starts.map((_, i) => shown.slice(0, i).reduce((sum, gap) => sum + gap, 0));
  return {
    slots,
    follows: starts.map((_, i) => i > 0 && gaps[i - 1]! < 1.5),
    isShortened: starts.map((_, i) => i > 0 && shown[i - 1]! < gaps[i - 1]!),
    count: 1 + (slots.at(-1) ?? 0),
  };
}

/** In slots: a gap that is shortened is still seen as one. */
const LEAST_GAP = 1.5;

/**
 * Long gaps are shortened, where that gives each point the room that its words need and leaves a gap to be seen.
 * @param slots how wide they need to be, the best first; the last one is enough.
 */
export function inTimeForAll(
  starts: readonly number[],
  width: number,
  { thinnest, slots }: { readonly thinnest: number; readonly slots: readonly number[] },
): InTime {
  const time = inTime(starts, width / thinnest);
  if (time.count * (slots.at(-1) ?? 0) <= width) return time;
  for (const slot of slots) {
    const tight = inTime(starts, width / slot);
    const isSeen = tight.slots.every((at, i) => !tight.isShortened[i] || at - tight.slots[i - 1]! >= LEAST_GAP);
    if (isSeen && tight.count * slot <= width) return tight;
  }
  return time;
}
