// This function finds, among the network interfaces, the addresses at which other machines in the room reach the deck.

import type { NetworkInterfaceInfo } from "node:os";

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/** IPv4: one can read it out to a room. Those that a machine gives itself when no network answers (RFC 3927) lead nowhere. */
export function roomAddresses(interfaces: Interfaces): string[] {
  const all = Object.values(interfaces).flatMap((infos) => infos ?? []);
  return all
    .filter(({ family, internal, address }) => family === "IPv4" && !internal && !address.startsWith("169.254."))
    .map(({ address }) => address);
}
