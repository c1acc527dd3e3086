// Two numbers are mixed here: a share says how far the result lies from the first towards the second.

/** `from` at 0, `to` at 1, exactly. d3-interpolate would bring the colours of d3 along, which no shape uses. */
export function mix(from: number, to: number, share: number): number {
  return from * (1 - share) + to * share;
}
