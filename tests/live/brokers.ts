// The brokers that a direct may stand on, as real processes on the loopback address: our own hall, and those that are installed, with
// the configuration files that we give. In: what the régie says; out: where phones come.

import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serveFolder } from "../../src/browser/serve.ts";
import { newSecret, publicKeyOf } from "../../src/build/regie-secret.ts";
import { openHall } from "../../src/commands/hall.ts";
import { type HostedHall, joinBroker } from "../../src/commands/hosted-hall.ts";
import { openJournal } from "../../src/commands/vote-journal.ts";
import { HALL } from "../../src/live/hall-words.ts";
import type { Shown } from "../../src/live/pos.ts";
import { createReader } from "../../src/live/signed.ts";
import type { DeskAct } from "../../src/live/urn.ts";
import { freePort } from "../build/host/server-program.ts";
import { knock } from "./raw-client.ts";

export interface Broker {
  readonly url: string;
  /** As a phone reads what it hears there. */
  read(payload: Uint8Array, topic: string): string | undefined | Promise<string | undefined>;
  show(shown: Shown): void;
  act(act: DeskAct): void;
  /** Its process ends and comes again; absent where that is no other's. */
  restart?(): Promise<void>;
  /** Its process stands still, and no line to it is closed. */
  freeze?(): void;
  thaw?(): void;
  isReached?(): boolean;
  /** The régie leaves, in order. */
  end?(): Promise<void>;
  close(): Promise<void>;
}

interface Kind {
  /** Why it cannot be tried here. */
  readonly absent: string | undefined;
  open(): Promise<Broker>;
}

export const BROKERS: Readonly<Record<string, Kind>> = {
  aedes: { absent: undefined, open: openOurs },
  mosquitto: { absent: absence("/usr/sbin/mosquitto", "mosquitto"), open: () => elsewhere(openMosquitto) },
  "nats-server": { absent: absence("/usr/sbin/nats-server", "nats-server"), open: () => elsewhere(openNats) },
};

const CONFIGURATION = "src/live/brokers";
const EPOCH = 1;
export const REGIE = newSecret();

async function openOurs(): Promise<Broker> {
  const folder = mkdtempSync(join(tmpdir(), "deck-hall-"));
  const hall = await openHall({ epoch: EPOCH, journal: openJournal(`${folder}.jsonl`), tell: () => undefined });
  const served = await serveFolder(folder, { host: "127.0.0.1", upgrade: hall.join });
  return {
    url: `ws://${new URL(served.url).host}${HALL}`,
    read: (payload) => new TextDecoder().decode(payload),
    show: hall.show,
    act: hall.act,
    async close() {
      await hall.close();
      rmSync(`${folder}.jsonl`, { force: true });
      await served.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** A port that was free may be taken by then. */
async function elsewhere(open: () => Promise<Broker>, tries = 3): Promise<Broker> {
  try {
    return await open();
  } catch (reason) {
    if (tries === 1) throw reason;
    return elsewhere(open, tries - 1);
  }
}

async function openMosquitto(): Promise<Broker> {
  const home = mkdtempSync(join(tmpdir(), "deck-mosquitto-"));
  copyFileSync(`${CONFIGURATION}/mosquitto.acl`, join(home, "mosquitto.acl"));
  writeFileSync(join(home, "mosquitto.passwords"), `${REGIE.user}:${REGIE.password}\n`);
  execFileSync("mosquitto_passwd", ["-U", join(home, "mosquitto.passwords")]);
  const port = await configured(home, "mosquitto.conf", (text) =>
    process.getuid?.() === 0 ? `user root\n${text}` : text,
  );
  return outside(
    () => spawn("/usr/sbin/mosquitto", ["-c", "mosquitto.conf"], { cwd: home }),
    `ws://127.0.0.1:${port}/`,
    home,
  );
}

async function openNats(): Promise<Broker> {
  const home = mkdtempSync(join(tmpdir(), "deck-nats-"));
  const port = await configured(home, "nats.conf", (text) => text);
  const env = { ...process.env, REGIE_PASSWORD: REGIE.password };
  const start = () => spawn("/usr/sbin/nats-server", ["-c", "nats.conf"], { cwd: home, env });
  return outside(start, `ws://127.0.0.1:${port}/mqtt`, home);
}

/** Our file, at ports that are free. @returns that of WebSocket. */
async function configured(home: string, name: string, edit: (text: string) => string): Promise<number> {
  const ports = new Map<string, number>();
  for (const port of ["18080", "18883", "14222"]) ports.set(port, await freePort());
  const text = readFileSync(`${CONFIGURATION}/${name}`, "utf8");
  writeFileSync(join(home, name), edit(text.replace(/18080|18883|14222/g, (port) => String(ports.get(port)))));
  return ports.get("18080")!;
}

/** With a régie that comes to it over the network, as one of its users. */
async function outside(start: () => ChildProcess, url: string, home: string): Promise<Broker> {
  let server = start();
  const answers = async (tries: number) => {
    for (let left = tries; !(await isOpen(url)); await new Promise((again) => setTimeout(again, 50))) {
      if (server.exitCode === null) continue;
      left -= 1;
      if (left === 0) throw new Error(`${server.spawnfile} ended (${server.exitCode})`);
      server = start();
    }
  };
  await answers(1);
  const setting = { epoch: EPOCH, journal: openJournal(join(home, "votes.jsonl")), tell: () => undefined };
  const end = async () => {
    server.kill();
    await once(server, "exit");
  };
  let regie!: HostedHall;
  let isReached = false;
  await new Promise<void>((done) => {
    const onReach = (isNow: boolean) => {
      isReached = isNow;
      if (isNow) done();
    };
    regie = joinBroker(url, REGIE, setting, { onReach });
  });
  return {
    url,
    read: createReader(publicKeyOf(REGIE)),
    show: regie.show,
    act: regie.act,
    async restart() {
      await end();
      server = start();
      await answers(20);
    },
    freeze: () => server.kill("SIGSTOP"),
    thaw: () => server.kill("SIGCONT"),
    isReached: () => isReached,
    end: regie.end,
    async close() {
      regie.close();
      await end();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function isOpen(url: string): Promise<boolean> {
  const { socket, end } = knock(url);
  const opened = await Promise.race([once(socket, "open").then(() => true), end.then(() => false)]);
  socket.terminate();
  return opened;
}

function absence(program: string, name: string): string | undefined {
  return spawnSync(program, ["-h"]).error ? `${name} is not installed` : undefined;
}
