// Marks that lie alike in many places are drawn once: a stamp holds their paths, and each place uses it. Sixty-four
// blocks of a thousand bricks take a fifth of the text so, and look the same.

import type { Shape } from "../../model.ts";

export interface Stamp {
  /** To be among the drawing's shapes at every t: no motion touches it. */
  readonly originals: readonly Shape[];
  /** The marks where the stamp's own origin comes to lie; keys, classes and counts are theirs. */
  at(x: number, y: number): Shape[];
}

/**
 * @param name the same for the same marks, in every drawing of the page.
 * @param paths around an origin of their own, on the grid of whole numbers.
 */
export function stampOf(name: string, paths: readonly Shape[]): Stamp {
  const ids = paths.map(({ key }) => `${name}-${key}`);
  return {
    // The class stands on the `use`: a rule does not reach into it, but what it says is inherited.
    originals: paths.map(({ attributes: { d = "" } }, i) => ({
      key: ids[i]!,
      tag: "path",
      attributes: { id: ids[i]!, d },
    })),
    at: (x, y) =>
      paths.map(({ key, attributes: { d: _, ...attributes } }, i) => ({
        key,
        tag: "use",
        attributes: { ...attributes, href: `#${ids[i]!}`, x, y },
      })),
  };
}

/** What holds the originals in a drawing, where there are any. Stamps that are alike have one. */
export function originalsOf(stamps: Iterable<Stamp>): Shape[] {
  const originals = new Map([...stamps].flatMap(({ originals: own }) => own.map((one) => [one.key, one])));
  return originals.size > 0 ? [{ key: "stamps", tag: "defs", attributes: {}, children: [...originals.values()] }] : [];
}
