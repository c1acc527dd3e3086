// Where phones find their page is known to the server: it says so to the pages of this machine.

import { RELAY } from "../../remote/relay-words.ts";
import { isServedHere } from "../watch-server.ts";

/** The machine's own network first. Undefined where phones are not served, none where there is no network. */
export async function phoneAddresses(view: Window): Promise<readonly string[] | undefined> {
  if (!isServedHere(view.location)) return undefined;
  try {
    const answer = await view.fetch(RELAY, { cache: "no-store" });
    if (answer.headers.get("content-type") !== "application/json") return undefined;
    const addresses = (await answer.json()) as string[]; // our own server
    return [...addresses.filter(isOwnNetwork), ...addresses.filter((address) => !isOwnNetwork(address))];
  } catch {
    return undefined;
  }
}

/** Addresses that Windows, macOS and Linux give a machine on the network that it opens itself. */
const OWN_NETWORKS = /^(?:192\.168\.137|192\.168\.2|10\.42\.0)\.1$/;

export function isOwnNetwork(address: string): boolean {
  return OWN_NETWORKS.test(new URL(address).hostname);
}
