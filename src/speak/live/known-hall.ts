// Whether the hall follows tonight, and where its phones come in.

import { HALL } from "../../live/hall-words.ts";
import { askServer, ownFirst } from "../ask-server.ts";

/** As one types it: "192.168.1.20:8024", "exemple.fr/reunion". */
export function typedAddress(address: string): string {
  const { host, pathname } = new URL(address);
  return `${host}${pathname}`.replace(/\/$/, "");
}

export interface KnownHall {
  /** The address of the phones' page, on each network of this machine. */
  readonly urls: readonly string[];
  /** How many phones are there. */
  readonly phones: number;
  /** Of a hosted hall. */
  readonly broker?: { readonly host: string; readonly isReached: boolean };
}

/** Undefined where nothing is live. */
export async function knownHall(view: Window): Promise<KnownHall | undefined> {
  const known = await askServer<KnownHall>(view, HALL);
  return known && { ...known, urls: ownFirst(known.urls) };
}
