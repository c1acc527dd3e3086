// `npm start` serves the private build to this machine alone, opens it, and says where it is. When asked, it also
// serves the public build to the room.

import { existsSync } from "node:fs";
import { networkInterfaces } from "node:os";
import { parseArgs } from "node:util";
import open from "open";
import { type Served, serveFolder } from "../browser/serve.ts";
import { writeCompressed } from "../build/host/compress.ts";
import { roomAddresses } from "./room-addresses.ts";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "8021" },
    "no-open": { type: "boolean", default: process.env.CI === "true" },
    /** Also serves the deck without its notes to the other machines of the network. */
    host: { type: "boolean", default: false },
  },
});
const port = Number(values.port);

if (!existsSync("dist-private/index.html")) {
  console.error("Rien à servir : lancez d’abord « npm run build:private ».");
  process.exit(1);
}

await writeCompressed("dist-private", ["gz"]); // its best takes a second more, for one reader
const { url } = await serveFolder("dist-private", { port });
const room = values.host ? await serveRoom() : [];
console.log(`
  Le diaporama est prêt (Ctrl+C pour arrêter).

    Avant la séance   ${url}?vue=avant
    Projection        ${url}?vue=projection
    Lecture           ${url}?vue=lecture
    Console           ${url}?vue=console  (ou la touche o, pendant la projection)
`);
if (values.host) sayRoom(room);
if (!values["no-open"]) {
  open(`${url}?vue=projection`).then((child) => child.on("error", sayAddress), sayAddress);
}

/** The notes stay on the loopback address: what the room can reach is another folder, which has none. */
async function serveRoom(): Promise<Served[]> {
  const { build } = await import("vite");
  await build({ mode: "production", logLevel: "warn", build: { outDir: "dist", emptyOutDir: true } });
  return Promise.all(roomAddresses(networkInterfaces()).map((host) => serveFolder("dist", { host, port: port + 1 })));
}

function sayRoom(served: readonly Served[]): void {
  if (served.length === 0) {
    console.log("  Aucun réseau : ce poste n’a pas d’adresse que d’autres machines puissent joindre.\n");
    return;
  }
  console.log("  Pour les autres machines du réseau, sans les notes :\n");
  for (const { url } of served) console.log(`    Salle             ${url}`);
  console.log("\n  Si Windows demande une autorisation pour Node.js, acceptez-la pour les réseaux privés.\n");
}

function sayAddress(): void {
  console.log("  Le navigateur ne s’est pas ouvert : copiez l’adresse ci-dessus.");
}
