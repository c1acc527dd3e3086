// How the hall bears so many phones, which another process plays: how long a place takes to each and what that costs the relay, whether
// every vote is counted once, and whether all find the last place after the relay has died. Beside it, in the same run and in turn, a
// bare server that sends the same bytes.

import { type ChildProcess, fork } from "node:child_process";
import { on } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type HallKeeper, keepHall } from "../../src/commands/hall-keeper.ts";
import { HALL, POS } from "../../src/live/hall-words.ts";
import { writePos } from "../../src/live/pos.ts";
import { publish } from "../live/raw-client.ts";
import { CHOICES, nowMs, type PhonesTold } from "./phone-words.ts";

export interface HallLoad {
  readonly count: number;
  readonly hall: Cost;
  readonly bare: Cost;
  /** By choice: as the phones gave them, as they were counted, and as they are once the relay has died and come again. */
  readonly given: readonly number[];
  readonly counted: readonly number[];
  readonly again: readonly number[];
  readonly votedMs: number;
  readonly returnedMs: number;
}

export interface Cost {
  /** From the word to each phone, in all rounds. */
  readonly tookMs: readonly number[];
  /** Of the processor, for one phone to be told once. */
  readonly cpuUs: number;
  /** Of memory, for one phone to be there. */
  readonly kilobytes: number;
}

/** What is measured: a process that tells all phones where the wall is. */
interface Server {
  readonly name: "hall" | "bare";
  readonly pid: number;
  say(id: string): void;
}

/** Longer is never. */
const PATIENCE_MS = 60_000;
/** Between two words all is quiet. */
const APART_MS = 150;
const QUESTION = { id: "q", kind: "one", text: "Que bâtir\u202f?", choices: CHOICES } as const;

/** @throws {Error} when not all phones come to where the wall is, or not all are counted. */
export async function loadHall(count: number, rounds: number): Promise<HallLoad> {
  const folder = mkdtempSync(join(tmpdir(), "deck-bench-"));
  const keeper = await keepHall(folder, 0, ["127.0.0.1"]);
  const [bare, phones] = [start("bare-server.ts", String(count)), start("phones.ts")];
  try {
    const { port } = await heard<{ port: number }>(bare, (told) => Object.hasOwn(Object(told), "port"));
    const servers = [serverOf(keeper), bareServerOf(bare)] as const;
    const emptyKb = servers.map(({ pid }) => kilobytesOf(pid));
    const opened = [heard(bare, (told) => told === "all"), allAt(phones, "hall", "start")];
    servers[0].say("start");
    phones.send({ hall: `ws://${new URL(keeper.urls[0]!).host}${HALL}`, bare: `ws://127.0.0.1:${port}`, count });
    await Promise.all(opened);
    const kilobytes = servers.map(({ pid }, i) => (kilobytesOf(pid) - emptyKb[i]!) / count);
    const [hall, other] = await tellInTurn(servers, phones, rounds);
    return {
      count,
      hall: { ...hall!, kilobytes: kilobytes[0]! },
      bare: { ...other!, kilobytes: kilobytes[1]! },
      ...(await vote(keeper, phones)),
      ...(await returnAll(keeper, phones)),
    };
  } finally {
    phones.kill();
    bare.kill();
    await keeper.end();
    rmSync(folder, { recursive: true });
  }
}

function serverOf(keeper: HallKeeper): Server {
  return { name: "hall", pid: keeper.pid()!, say: (id) => keeper.show({ id, step: 0, black: false }) };
}

function bareServerOf(bare: ChildProcess): Server {
  const epoch = Date.now();
  const packetOf = (id: string) => publish(POS, writePos({ epoch, n: 1, id, step: 0 }));
  return { name: "bare", pid: bare.pid!, say: (id) => bare.send(Buffer.from(packetOf(id)).toString("latin1")) };
}

/** The hall repeats itself meanwhile, which is counted as its own. */
async function tellInTurn(servers: readonly Server[], phones: ChildProcess, rounds: number) {
  const costs = servers.map(({ pid }) => ({ tookMs: [] as number[], startMs: cpuMsOf(pid), cpuUs: 0 }));
  for (let round = 0; round < rounds; round++) {
    for (const [i, { name, say }] of servers.entries()) {
      const all = allAt(phones, name, `round-${round}`);
      const saidMs = nowMs();
      say(`round-${round}`);
      costs[i]!.tookMs.push(...(await all).map((ms) => ms - saidMs));
      await new Promise((quiet) => setTimeout(quiet, APART_MS));
    }
  }
  return costs.map(({ tookMs, startMs }, i) => ({
    tookMs,
    cpuUs: (1000 * (cpuMsOf(servers[i]!.pid) - startMs)) / tookMs.length,
  }));
}

/** All at once, as soon as they hear that they may. */
async function vote(keeper: HallKeeper, phones: ChildProcess) {
  const all = heard<{ voted: readonly number[] }>(phones, (told) => Object.hasOwn(Object(told), "voted"));
  const saidMs = nowMs();
  keeper.act({ kind: "open", question: QUESTION });
  const { voted: given } = await all;
  const votedMs = nowMs() - saidMs;
  keeper.act({ kind: "close" });
  keeper.act({ kind: "show" });
  return { given, counted: await shown(keeper), votedMs };
}

/** The relay is killed, and the wall goes on meanwhile. */
async function returnAll(keeper: HallKeeper, phones: ChildProcess) {
  const all = allAt(phones, "hall", "after");
  const diedMs = nowMs();
  process.kill(keeper.pid()!, "SIGKILL");
  keeper.show({ id: "after", step: 0, black: false });
  const returnedMs = Math.max(...(await all)) - diedMs;
  return { returnedMs, again: await shown(keeper) };
}

function shown(keeper: HallKeeper): Promise<number[]> {
  return new Promise((done) =>
    keeper.onNews(({ votes }) => {
      const { tally } = votes?.[0] ?? {};
      if (tally) done(tally.answers.map(({ count }) => count));
    }),
  );
}

/** @returns when each came there. */
async function allAt(phones: ChildProcess, from: Server["name"], id: string): Promise<readonly number[]> {
  const isIt = (told: PhonesTold) => "at" in told && told.from === from && told.at === id;
  return (await heard<PhonesTold & { times: readonly number[] }>(phones, isIt)).times;
}

async function heard<T>(from: ChildProcess, isIt: (told: T) => boolean): Promise<T> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  for await (const [told] of on(from, "message", { signal })) if (isIt(told)) return told;
  throw new Error("expected messages without end");
}

function start(script: string, ...args: readonly string[]): ChildProcess {
  return fork(fileURLToPath(new URL(script, import.meta.url)), args, { execArgv: ["--import", "tsx"] });
}

/** Of all its time so far; where the system has no such file, nothing is known. */
function cpuMsOf(pid: number): number {
  const fields = readProc(`${pid}/stat`)
    .replace(/^.*\) /, "")
    .split(" ");
  return 10 * (Number(fields[11]) + Number(fields[12])); // in hundredths of a second (proc(5): utime, stime)
}

function kilobytesOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readProc(`${pid}/status`))?.[1]);
}

function readProc(path: string): string {
  try {
    return readFileSync(`/proc/${path}`, "utf8");
  } catch {
    return "";
  }
}
