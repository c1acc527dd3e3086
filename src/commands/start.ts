// `npm start` serves the private build to this machine alone, opens it, and says where it is. When asked, it also serves the public
// build to the room. Ctrl+C ends it; a terminal that is closed by mistake does not.

import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { hostname } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import open from "open";
import { brokerIn } from "../build/broker-address.ts";
import { writeCompressed } from "../build/host/compress.ts";
import { makeSecret, secretPath } from "../build/regie-secret.ts";
import { compileEdition } from "../edition/compile-edition.ts";
import { editionPaths } from "../edition/edition-paths.ts";
import { readEdition } from "../edition/read-edition.ts";
import { runOnce } from "../edition/read-facts.ts";
import { endEarlier, type FirstWord, type LastWord } from "./private-server.ts";
import { machineNames } from "./room-addresses.ts";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "8021" },
    "no-open": { type: "boolean", default: process.env.CI === "true" },
    /** Also serves the deck without its notes to the other machines of the network. */
    host: { type: "boolean", default: false },
    /** Also lets the speaker's phone lead the talk, from a page of its own. */
    remote: { type: "boolean", default: false },
    /** Also lets the hall's phones follow the talk, in the article. */
    live: { type: "boolean", default: false },
  },
});

if (!existsSync("dist-private/index.html")) {
  console.error("Rien à servir : lancez d’abord « npm run build:private ».");
  process.exit(1);
}

main().catch((reason: unknown) => {
  console.error(`start : ${reason instanceof Error ? reason.message : String(reason)}`);
  process.exitCode = 1;
});

async function main(): Promise<void> {
  await writeCompressed("dist-private", ["gz"]); // its best takes a second more, for one reader
  if (values.host) await buildFor("production", "dist");
  if (values.remote) await buildFor("remote", "dist-remote");
  const hosted = values.live ? await hostedDirect() : undefined;
  if (values.live && !hosted) await buildFor("live", "dist-live");
  if (values.live && !hosted) await writeCompressed("dist-live"); // for as many as come at once
  await endEarlier();
  const server = startServer(hosted);
  const told = await firstWord(server);
  if ("error" in told) throw new Error(told.error);
  server.on("message", (last) => saySaved(last as LastWord));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => server.connected && server.send("end"));
  server.once("exit", () => console.log("  Le diaporama n’est plus servi.\n"));
  sayAddresses(told.url);
  if (values.host) sayRoom(told.room);
  if (values.remote) sayRemote(told.remote);
  if (hosted) console.log(`  Le direct, par ${hosted.broker.host}\u00a0: les téléphones suivent à ${hosted.address}\n`);
  else if (values.live) sayLive(told.live);
  if (!values["no-open"]) {
    open(`${told.url}?vue=projection`).then((child) => child.on("error", sayAddress), sayAddress);
  }
}

/** Where the environment names a broker; with a key for the régie. */
async function hostedDirect(): Promise<{ readonly broker: URL; readonly address: string } | undefined> {
  const broker = brokerIn(process.env);
  if (!broker) return undefined;
  const path = secretPath(process.env);
  if (makeSecret(path))
    console.log(
      `  La clé de la régie vient d’être faite\u00a0: ${path}. Donnez son mot de passe au courtier, puis construisez le\n` +
        "  diaporama hébergé avec le même DECK_LIVE\u00a0; gardez-en une copie, que personne d’autre ne lise.\n",
    );
  const { deck } = compileEdition(await readEdition(editionPaths(), runOnce));
  const { address } = deck?.data.meeting ?? {};
  if (address) return { broker, address };
  throw new Error(
    "un direct hébergé a besoin de l’adresse publique du diaporama\u00a0: donnez-la dans les données (meeting.address) " +
      "ou par DECK_ADDRESS. Sans DECK_LIVE, le direct est servi à la salle, par ce poste.",
  );
}

/** In a session, on Windows in a console, of its own: what ends this terminal does not end it. */
function startServer(hosted: { readonly address: string } | undefined): ChildProcess {
  const script = fileURLToPath(new URL("./serve-private.ts", import.meta.url));
  const beside = [values.host && "room", values.remote && "remote", values.live && "live"].filter(
    (one) => one !== false,
  );
  const words = [...process.execArgv, script, values.port, ...beside];
  return spawn(process.execPath, words, {
    detached: true,
    windowsHide: true,
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    env: { ...process.env, ...(hosted && { DECK_ADDRESS: hosted.address }) },
  });
}

function firstWord(server: ChildProcess): Promise<FirstWord> {
  return new Promise((done, fail) => {
    server.once("message", (word) => done(word as FirstWord)); // our own process
    server.once("error", fail);
    server.once("exit", (code) => fail(new Error(`le serveur s’est arrêté (${code})`)));
  });
}

/** The notes stay on the loopback address: what the room can reach is another folder, which has none. */
async function buildFor(mode: string, outDir: string): Promise<void> {
  const { build } = await import("vite");
  await build({ mode, logLevel: "warn", build: { outDir, emptyOutDir: true } });
}

function sayAddresses(url: string): void {
  console.log(`
  Le diaporama est prêt. Ctrl+C l’arrête ; fermer cette fenêtre ne l’arrête pas
  (« Terminer », dans « Avant la séance », ou un nouveau « npm start » le font).

    Avant la séance   ${url}?vue=avant
    Projection        ${url}?vue=projection
    Lecture           ${url}?vue=lecture
    Console           ${url}?vue=console  (ou la touche o, pendant la projection)
`);
}

function sayRoom(urls: readonly string[]): void {
  const [first] = urls;
  if (!first) {
    sayNoNetwork();
    return;
  }
  console.log("  Pour les autres machines du réseau, sans les notes :\n");
  for (const url of urls) console.log(`    Salle             ${url}`);
  const name = machineNames(hostname()).find((one) => one.endsWith(".local"));
  console.log(`    ou, par son nom   http://${name}:${new URL(first).port}/`);
  sayFirewall();
}

/** The address without its key is of no use to anyone: only the console shows it. */
function sayRemote(urls: readonly string[]): void {
  if (urls.length === 0) {
    sayNoNetwork();
    return;
  }
  console.log("  Télécommande : dans la console, le bouton « Téléphone » montre le code que le téléphone vise.");
  sayFirewall();
}

function sayLive(urls: readonly string[]): void {
  if (urls.length === 0) {
    sayNoNetwork();
    return;
  }
  console.log("  Le direct, pour les téléphones de la salle, au même réseau que ce poste :\n");
  for (const url of urls) console.log(`    Direct            ${url}`);
  sayFirewall();
}

function saySaved({ saved, unsaved }: LastWord): void {
  if (saved)
    console.log(
      `\n  Ce que la salle a dit (résultats montrés, questions répondues) est dans ${saved}\u00a0; le reste est effacé.`,
    );
  if (unsaved)
    console.log(
      `\n  Ce que la salle a dit n’a pas pu être enregistré dans «\u00a0out\u00a0» (${unsaved})\u00a0: rien n’est effacé, et le prochain\n` +
        "  «\u00a0npm start -- --live\u00a0» le reprend.",
    );
}

function sayNoNetwork(): void {
  console.log("  Aucun réseau : ce poste n’a pas d’adresse que d’autres machines puissent joindre.\n");
}

function sayFirewall(): void {
  console.log("\n  Si Windows demande une autorisation pour Node.js, acceptez-la pour les réseaux privés.\n");
}

function sayAddress(): void {
  console.log("  Le navigateur ne s’est pas ouvert : copiez l’adresse ci-dessus.");
}
