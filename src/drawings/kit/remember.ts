// This file remembers what was worked out, once for what it depends on, so that frames only read it.

import type { Size } from "../../model.ts";

export function rememberLayout<Input extends object, T>(
  layOut: (input: Input, size: Size) => T,
): (input: Input, size: Size) => T {
  const known = new WeakMap<Input, Map<string, T>>();
  return (input, size) => {
    const ofInput = known.get(input) ?? new Map<string, T>();
    known.set(input, ofInput);
    const key = `${size.width}x${size.height}`;
    const layout = ofInput.get(key) ?? layOut(input, size);
    ofInput.set(key, layout);
    return layout;
  };
}

/**
 * What is the same for all, made once, when it is first asked for. Made as the modules are read, the geometry of slides to come
 * would keep the first one from answering.
 */
export function rememberOnce<T>(make: () => T): () => T {
  let known: { readonly made: T } | undefined;
  return () => {
    known ??= { made: make() };
    return known.made;
  };
}

/** What stands at each index, made when it is first asked for. */
export function rememberEach<T>(make: (index: number) => T): (index: number) => T {
  const made = new Map<number, T>();
  return (index) => {
    const known = made.get(index) ?? make(index);
    made.set(index, known);
    return known;
  };
}

/** What is made of something, made once, when it is first asked for. */
export function rememberFor<Of extends object, T>(make: (of: Of) => T): (of: Of) => T {
  const known = new WeakMap<Of, { readonly made: T }>();
  return (of) => {
    const { made } = known.get(of) ?? { made: make(of) };
    known.set(of, { made });
    return made;
  };
}

/**
 * The smallest worth (the input's, ten of it, a hundred…) whose marks fit.
 * @throws {RangeError} when none does: a worth of 0 or less, or a box without room for one mark.
 */
export function groupedByTen<T>(worth: number, layOut: (worth: number) => T | undefined): T {
  for (let times = 1; times <= 1e15; times *= 10) {
    const layout = layOut(worth * times);
    if (layout !== undefined) return layout;
  }
  throw new RangeError(`no worth lets the marks fit, starting from ${worth}`);
}
