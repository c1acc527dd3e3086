// This reads what came over a network: an object of ours, to the last field, or nothing.

export type Read = Readonly<Record<string, unknown>>;

/** Undefined for whatever has other fields than these, or is longer. */
export function readFields(text: string, names: readonly string[], most: number): Read | undefined {
  if (text.length > most) return undefined;
  try {
    const read = JSON.parse(text) as Read | null;
    const isOurs =
      read !== null && typeof read === "object" && Object.keys(read).sort().join() === [...names].sort().join();
    return isOurs ? read : undefined;
  } catch {
    return undefined;
  }
}

/** Letters of an address, which are a byte each. */
const ID = /^[\w-]{1,80}$/;

export function isId(value: unknown): value is string {
  return typeof value === "string" && ID.test(value);
}

export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
