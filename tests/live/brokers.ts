// The brokers that a direct may stand on, as real processes on the loopback address: our own hall, and those that are installed, with
// the configuration files that we give. In: what the régie says; out: where phones come.

import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serveFolder } from "../../src/browser/serve.ts";
import { openHall } from "../../src/commands/hall.ts";
import { openPolls } from "../../src/commands/polls.ts";
import { openJournal } from "../../src/commands/vote-journal.ts";
import { HALL, POS, VOTE } from "../../src/live/hall-words.ts";
import type { Shown } from "../../src/live/pos.ts";
import { writePos } from "../../src/live/pos.ts";
import { afterShown, newRegie, posOf } from "../../src/live/regie.ts";
import type { DeskAct } from "../../src/live/urn.ts";
import { freePort } from "../build/host/server-program.ts";
import { joinAs, knock, publish } from "./raw-client.ts";

export interface Broker {
  readonly url: string;
  show(shown: Shown): void;
  act(act: DeskAct): void;
  close(): Promise<void>;
}

interface Kind {
  /** Why it cannot be tried here. */
  readonly absent: string | undefined;
  open(): Promise<Broker>;
}

export const BROKERS: Readonly<Record<string, Kind>> = {
  aedes: { absent: undefined, open: openOurs },
  mosquitto: { absent: absence("/usr/sbin/mosquitto", "mosquitto"), open: openMosquitto },
  "nats-server": { absent: absence("/usr/sbin/nats-server", "nats-server"), open: openNats },
};

const CONFIGURATION = "src/live/brokers";
const EPOCH = 1;
const REGIE = { user: "regie", password: "secret" };

async function openOurs(): Promise<Broker> {
  const folder = mkdtempSync(join(tmpdir(), "deck-hall-"));
  const hall = await openHall({ epoch: EPOCH, journal: openJournal(`${folder}.jsonl`), tell: () => undefined });
  const served = await serveFolder(folder, { host: "127.0.0.1", upgrade: hall.join });
  return {
    url: `ws://${new URL(served.url).host}${HALL}`,
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

async function openMosquitto(): Promise<Broker> {
  const home = mkdtempSync(join(tmpdir(), "deck-mosquitto-"));
  copyFileSync(`${CONFIGURATION}/mosquitto.acl`, join(home, "mosquitto.acl"));
  writeFileSync(join(home, "mosquitto.passwords"), `${REGIE.user}:${REGIE.password}\n`);
  execFileSync("mosquitto_passwd", ["-U", join(home, "mosquitto.passwords")]);
  const port = await configured(home, "mosquitto.conf", (text) =>
    process.getuid?.() === 0 ? `user root\n${text}` : text,
  );
  return outside(
    spawn("/usr/sbin/mosquitto", ["-c", "mosquitto.conf"], { cwd: home }),
    `ws://127.0.0.1:${port}/`,
    home,
  );
}

async function openNats(): Promise<Broker> {
  const home = mkdtempSync(join(tmpdir(), "deck-nats-"));
  const port = await configured(home, "nats.conf", (text) => text);
  const env = { ...process.env, REGIE_PASSWORD: REGIE.password };
  const server = spawn("/usr/sbin/nats-server", ["-c", "nats.conf"], { cwd: home, env });
  return outside(server, `ws://127.0.0.1:${port}/mqtt`, home);
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
async function outside(server: ChildProcess, url: string, home: string): Promise<Broker> {
  while (!(await isOpen(url))) {
    if (server.exitCode !== null) throw new Error(`${server.spawnfile} ended (${server.exitCode})`);
    await new Promise((again) => setTimeout(again, 50));
  }
  const client = await joinAs(url, REGIE, VOTE);
  const say = (topic: string, text: string, isRetained: boolean) => client.send(publish(topic, text, { isRetained }));
  const polls = openPolls({
    epoch: EPOCH,
    journal: openJournal(join(home, "votes.jsonl")),
    say,
    tell: () => undefined,
  });
  client.socket.on("message", () => {
    for (const words of client.heard.splice(0)) polls.hear(words.slice(VOTE.length + 1), undefined);
  });
  let regie = newRegie(EPOCH);
  return {
    url,
    show(shown) {
      regie = afterShown(regie, shown);
      const pos = posOf(regie);
      if (pos) say(POS, writePos(pos), true);
    },
    act: polls.act,
    async close() {
      polls.close();
      server.kill();
      await once(server, "exit");
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
