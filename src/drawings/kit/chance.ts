// A seed gives numbers that look random and are the same each time. (d3-random does it too, and comes with all its
// distributions: 1.4 KB Brotli that no bundler can drop.)

/** A number in [0, 1). */
export type Chance = () => number;

const [MULTIPLIER, INCREMENT, MODULUS] = [1664525, 1013904223, 2 ** 32];

/**
 * Linear congruential generator modulo 2^32, constants of Numerical Recipes (Press et al., 2nd edition, section 7.1).
 * @param seed in [0, 1)
 */
export function seeded(seed: number): Chance {
  let state = (seed * MODULUS) | 0;
  return () => {
    state = (Math.imul(MULTIPLIER, state) + INCREMENT) | 0;
    return (state >>> 0) / MODULUS;
  };
}

/** A whole number, `from` at least and less than `to`. */
export function wholeNumber(chance: Chance, from: number, to: number): number {
  return from + Math.floor(chance() * (to - from));
}
