// The private build's server runs in a process of its own, which outlives the terminal that started it: it serves the deck with its
// notes to this machine alone, at an address that holds for as long as the deck is the same, until someone ends it.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { hostname, networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { serveFolder, type Where } from "../browser/serve.ts";
import { brokerIn } from "../build/broker-address.ts";
import { secretPath } from "../build/regie-secret.ts";
import { HALL, HALL_KNOWN } from "../live/hall-words.ts";
import { RELAY } from "../remote/relay-words.ts";
import { exportHall } from "./hall-export.ts";
import { type HallKeeper, keepHall, keepHostedHall } from "./hall-keeper.ts";
import { hearWindows } from "./hear-windows.ts";
import { createRelay } from "./relay.ts";
import { machineNames, roomAddresses } from "./room-addresses.ts";

/** What the process says to who started it. */
export type FirstWord =
  | {
      readonly url: string;
      readonly room: readonly string[];
      readonly remote: readonly string[];
      readonly live: readonly string[];
    }
  | { readonly error: string };

/** What the process says as it ends: where the hall's export lies, or why there is none. */
export interface LastWord {
  readonly saved?: string | undefined;
  readonly unsaved?: string;
}

/** What is served beside the private build, each from a folder and on a port of its own. */
export const SERVED = ["room", "remote", "live"] as const;
type Beside = readonly (typeof SERVED)[number][];

const FOLDER = "dist-private";
/** Where commands write what people take away; git looks at nothing there. */
const KEPT = "out";

/** Where the next start finds the port of the one before: one for each folder that a deck is built in. */
const NOTE = join(tmpdir(), `deck-${digest(process.cwd())}.json`);

/**
 * @param beside `room`: the public build, in `dist`; `remote`: the speaker's phone's page, in `dist-remote`; `live`: the hall's
 * phones' page, in `dist-live`, with their broker, or what brings the talk to a broker elsewhere, in a process of its own.
 */
export async function servePrivate(port: number, beside: Beside): Promise<FirstWord> {
  const version = versionOf(FOLDER);
  const end = async (goesOn: boolean, save?: (journal: string) => void) => {
    await hall?.end(goesOn, save);
    rmSync(NOTE, { force: true });
  };
  let isEnding = false;
  /** Nobody was asked, as by Ctrl+C, what becomes of the votes. */
  const endAndSave = async () => {
    if (isEnding) return; // whoever stops a group of processes tells each, and its parent tells it too
    isEnding = true;
    let last: LastWord = {};
    const save = (journal: string) => {
      last = { saved: exportHall(journal, KEPT, new Date()) };
    };
    await end(false, save).catch(({ message }: Error) => {
      last = { unsaved: message };
    });
    if (process.connected) process.send?.(last, () => process.exit());
    else process.exit();
  };
  const relay = createRelay();
  const hall = beside.includes("live") ? await openLive(port + 3) : undefined;
  const remote: string[] = [];
  const isRemote = beside.includes("remote");
  const joinWindow = hall && hearWindows(hall);
  for (const word of ["SIGTERM", "message"]) process.once(word, endAndSave); // on Windows, a signal would not let us
  const { url } = await serveFolder(FOLDER, {
    port,
    answer: (...asked) =>
      (isRemote && answerAt(RELAY, () => remote, ...asked)) ||
      (hall !== undefined && answerAt(HALL, () => knownOf(hall), ...asked)) ||
      (hall !== undefined && answerAt(HALL_KNOWN, () => hall.known(), ...asked)) ||
      answer(version, (goesOn) => end(goesOn).then(() => process.exit()), ...asked),
    upgrade: (...asked) => {
      if (joinWindow && asked[0].url === HALL) joinWindow(...asked);
      else if (isRemote) relay.joinConsole(...asked);
      else asked[1].destroy();
    },
  });
  writeFileSync(NOTE, JSON.stringify({ port: Number(new URL(url).port) }));
  const room = beside.includes("room") ? await serveRoom("dist", { port: port + 1 }) : [];
  if (isRemote) remote.push(...(await serveRoom("dist-remote", { port: port + 2, upgrade: relay.joinPhone })));
  return { url, room, remote, live: hall?.urls ?? [] };
}

/** In the room, or where the environment names a broker, out there. */
function openLive(port: number): Promise<HallKeeper> {
  const broker = brokerIn(process.env);
  const { DECK_ADDRESS: address = "" } = process.env; // who starts us has it from the edition
  if (broker) return keepHostedHall("dist-live", { broker, address, secret: secretPath(process.env) });
  return keepHall("dist-live", port, roomAddresses(networkInterfaces()));
}

function knownOf(hall: HallKeeper) {
  return { urls: hall.urls, phones: hall.phones(), broker: hall.broker() };
}

/** A server that is silent for longer is another's. */
const ANSWER_MS = 2000;

const END = "/terminer";
/** Another start takes this one's place: what the hall said is left to it. */
const END_AND_GO_ON = `${END}?suite`;

/** Resolves once the server of an earlier start is gone; at once where there is none. */
export async function endEarlier(): Promise<void> {
  const port = readPort();
  if (!port) return;
  const origin = `http://localhost:${port}`;
  const signal = () => AbortSignal.timeout(ANSWER_MS);
  const isThere = () =>
    fetch(`${origin}${END_AND_GO_ON}`, { method: "POST", headers: { origin }, signal: signal() }).then(({ ok }) => ok);
  while (await isThere().catch(() => false)) await new Promise((again) => setTimeout(again, 100));
}

function readPort(): number | undefined {
  try {
    return Number((JSON.parse(readFileSync(NOTE, "utf8")) as { port: unknown }).port) || undefined;
  } catch {
    return undefined; // nothing was started
  }
}

async function serveRoom(folder: string, where: Pick<Where, "port" | "upgrade">): Promise<string[]> {
  const names = machineNames(hostname());
  const addresses = roomAddresses(networkInterfaces());
  const served = await Promise.all(addresses.map((host) => serveFolder(folder, { ...where, host, names })));
  return served.map(({ url }) => url);
}

/** What the talk's windows ask about phones: another site's page may ask, but not read. */
function answerAt(path: string, known: () => unknown, { url }: IncomingMessage, response: ServerResponse): boolean {
  if (url !== path) return false;
  response.writeHead(200, { "content-type": "application/json", "cache-control": "no-store" });
  response.end(JSON.stringify(known()));
  return true;
}

type End = (goesOn: boolean) => void;

/** @returns whether it has answered: else the file is served from `request.url`, and may be kept. */
function answer(version: string, end: End, request: IncomingMessage, response: ServerResponse): boolean {
  if (request.url === END || request.url === END_AND_GO_ON) return answerToEnd(end, request, response);
  const [, asked, rest = ""] = /^\/(?:([0-9a-f]{12})(?=\/))?(.*)$/.exec(request.url ?? "/") ?? [];
  if (asked === version) {
    request.url = rest;
    response.setHeader("cache-control", "private, max-age=31536000, immutable");
    response.setHeader("no-vary-search", 'params=("vue" "ecran")'); // one page, whichever view: it opens with no server too
    return false;
  }
  response.writeHead(302, { location: `/${version}/${rest.replace(/^\/+/, "")}`, "cache-control": "no-store" }).end();
  return true;
}

/** Another site's page may send what it likes, but not under our own origin. */
function answerToEnd(end: End, { method, headers, url }: IncomingMessage, response: ServerResponse): boolean {
  const isOurs = method === "POST" && headers.origin === `http://${headers.host}`;
  response.writeHead(isOurs ? 200 : 403, { "cache-control": "no-store" }).end();
  if (isOurs) response.once("finish", () => setTimeout(end, 0, url === END_AND_GO_ON));
  return true;
}

/** Of all that is served: what a browser has kept under it is never another deck's. */
function versionOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return digest(paths.map((path) => `${path} ${digest(readFileSync(path))}`).join());
}

function digest(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 12);
}
