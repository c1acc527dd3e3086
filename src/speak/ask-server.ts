// Where phones come in is known to the server of this machine: it says so to the pages that it serves.

import { isServedHere } from "./watch-server.ts";

/** Undefined where nothing of the kind is served tonight, or nobody answers. */
export async function askServer<Known>(view: Window, path: string): Promise<Known | undefined> {
  if (!isServedHere(view.location)) return undefined;
  try {
    const answer = await view.fetch(path, { cache: "no-store" });
    if (answer.headers.get("content-type") !== "application/json") return undefined;
    return (await answer.json()) as Known; // our own server
  } catch {
    return undefined;
  }
}

/** Of the addresses of one page, that on the machine's own network comes first. */
export function ownFirst(addresses: readonly string[]): string[] {
  return [...addresses.filter(isOwnNetwork), ...addresses.filter((address) => !isOwnNetwork(address))];
}

/** Addresses that Windows, macOS and Linux give a machine on the network that it opens itself. */
const OWN_NETWORKS = /^(?:192\.168\.137|192\.168\.2|10\.42\.0)\.1$/;

export function isOwnNetwork(address: string): boolean {
  return OWN_NETWORKS.test(new URL(address).hostname);
}
