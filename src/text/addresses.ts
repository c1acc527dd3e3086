// This file decides whether a page may link to an address that someone typed.

/** https:, http:, mailto:, tel: and `#/slide`, with no character that a browser would skip or that hides another. */
export function isSafeAddress(address: string): boolean {
  if (/[\p{C}\p{Z}<>"\\]/u.test(address)) return false;
  if (slideOf(address)) return true;
  return /^(?:https?:\/\/[^/?#]|mailto:[^@]+@|tel:\+?[\d.()-]+$)/i.test(address) && URL.canParse(address);
}

/** Where a deck is hosted: the address of a folder. */
export function isDeckAddress(address: string): boolean {
  return isSafeAddress(address) && /^https:\/\/[^?#]+$/.test(address) && !/\.\w+$/.test(new URL(address).pathname);
}

/** Scheme, host and port, and nothing else: what a host can be told to let in. */
export function isOrigin(address: string): boolean {
  return (
    /^https:\/\/[a-z\d.-]+(?::\d+)?$/.test(address) && URL.canParse(address) && new URL(address).origin === address
  );
}

export const DECK_ADDRESS = "l’adresse https: du dossier, comme `https://exemple.fr/reunion/`";

/** The slide and the step that `#/id/2` names. */
export function slideOf(address: string): { id: string; step: number } | undefined {
  const [, id, step] = /^#\/([^/]+)(?:\/(\d{1,2}))?$/.exec(address) ?? [];
  return id === undefined ? undefined : { id, step: Number(step ?? 0) };
}
