// These functions find the addresses and the names at which other machines in the room reach the deck.

import type { NetworkInterfaceInfo } from "node:os";

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/**
 * IPv4: one can read it out to a room. Those that a machine gives itself when no network answers (RFC 3927) lead nowhere; those of
 * networks that are no room's come last.
 */
export function roomAddresses(interfaces: Interfaces): string[] {
  const names = Object.keys(interfaces);
  const sorted = [...names.filter((name) => !NO_ROOM.test(name)), ...names.filter((name) => NO_ROOM.test(name))];
  return sorted
    .flatMap((name) => interfaces[name] ?? [])
    .filter(({ family, internal, address }) => family === "IPv4" && !internal && !address.startsWith("169.254."))
    .map(({ address }) => address);
}

/** As VPNs, containers and virtual machines call theirs. */
const NO_ROOM =
  /^(?:docker|br-|veth|virbr|vmnet|vboxnet|tun|tap|utun|wg|ppp|zt|tailscale)|VirtualBox|VMware|vEthernet|WSL|VPN/i;

/** "MonPoste.lan" is asked for in full, by its short name, and as the network's own name service calls it. */
export function machineNames(hostname: string): string[] {
  const full = hostname.toLowerCase();
  const [short = full] = full.split(".");
  return [...new Set([full, short, `${short}.local`])];
}
