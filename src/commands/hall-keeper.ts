// The keeper starts the hall's process, and again when it dies: each time at the same port, with a greater epoch, and with what the
// wall shows now. The talk notices nothing of it.

import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { existsSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { nextEpoch } from "../build/regie-secret.ts";
import type { Known, WindowAct } from "../live/known.ts";
import type { Shown } from "../live/pos.ts";
import type { HallAsked, HallTold } from "./hall-process.ts";

export interface HallKeeper {
  /** Where phones come in; none where there is no network. */
  readonly urls: readonly string[];
  /** How many are there. */
  phones(): number;
  show(shown: Shown): void;
  act(act: WindowAct): void;
  known(): Known;
  /** Called at once with all that is known, then with what has changed. */
  onNews(listener: (news: Partial<Known>) => void): void;
  /** Of a hosted hall. */
  broker(): { readonly host: string; readonly isReached: boolean } | undefined;
  /** Of the process that runs now. */
  pid(): number | undefined;
  /**
   * In order: a broker retains nothing, and no vote is kept, unless another talk may go on with them.
   * @param save exports what is to be kept of the journal; where it throws, all stays.
   */
  end(goesOn?: boolean, save?: (journal: string) => void): Promise<void>;
}

/** A hosted hall: its broker, where its page is, and the file of the régie's secret. */
export interface Hosted {
  readonly broker: URL;
  readonly address: string;
  readonly secret: string;
}

interface Program {
  readonly script: URL;
  readonly journal: string;
  /** One after `last`. The clock may be set back meanwhile. */
  epochAfter(last: number): number;
  /** @param port that it had before; 0 the first time. */
  words(epoch: number, port: number): readonly (string | number)[];
}

const AGAIN_MS = 500;
/** A process that has not ended by then is ended. */
const END_MS = 2000;

/** @throws {Error} when it could not start at all. */
export async function keepHall(folder: string, port: number, hosts: readonly string[]): Promise<HallKeeper> {
  const journal = `${folder}.votes.jsonl`;
  return keep({
    script: new URL("./serve-hall.ts", import.meta.url),
    journal,
    epochAfter: (last) => Math.max(Date.now(), last + 1),
    words: (epoch, before) => [folder, journal, before || port, epoch, ...hosts],
  });
}

/** @throws {Error} when it could not start at all; the broker may come later. */
export async function keepHostedHall(folder: string, { broker, address, secret }: Hosted): Promise<HallKeeper> {
  const journal = `${folder}.votes.jsonl`;
  return keep(
    {
      script: new URL("./serve-hosted-hall.ts", import.meta.url),
      journal,
      epochAfter: (last) => epochBy(secret, last),
      words: (epoch) => [broker.href, address, secret, journal, epoch],
    },
    broker.host,
  );
}

/** The file may be gone while the talk goes on. */
function epochBy(secret: string, last: number): number {
  const least = Math.max(Date.now(), last + 1);
  try {
    return nextEpoch(secret, least);
  } catch (reason) {
    if (last === 0) throw reason;
    return least;
  }
}

async function keep({ script, journal, epochAfter, words }: Program, host?: string): Promise<HallKeeper> {
  let hall: ChildProcess;
  let epoch = 0;
  let last: Shown | undefined;
  let isOver = false;
  let known: Known = { votes: [], queries: [], phones: 0, left: existsSync(journal) };
  let isReached = false;
  const listeners: ((news: Partial<Known>) => void)[] = [];

  function ask(asked: HallAsked): void {
    if (hall.connected) hall.send(asked, () => undefined); // it may die meanwhile
  }

  function hear(news: Partial<Known>): void {
    known = { ...known, ...news };
    for (const listener of listeners) listener(news);
  }

  function start(port: number): Promise<readonly string[]> {
    epoch = epochAfter(epoch);
    hear({ phones: 0 });
    isReached = false;
    hall = fork(fileURLToPath(script), words(epoch, port).map(String), {
      execArgv: ["--import", "tsx"],
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    return new Promise((done, fail) => {
      hall.on("message", (told: HallTold) => {
        if ("urls" in told) {
          if (last) ask({ shown: last });
          done(told.urls);
        } else if ("phones" in told) hear({ phones: told.phones });
        else if ("news" in told) hear(told.news);
        else if ("isReached" in told) isReached = told.isReached;
        else fail(new Error(told.error));
      });
      hall.once("exit", (code) => fail(new Error(`la salle du direct s’est arrêtée (${code})`)));
    });
  }

  const urls = await start(0);
  const taken = Number(urls[0] && new URL(urls[0]).port);
  const watch = () => hall.once("exit", () => setTimeout(again, AGAIN_MS));
  const again = () => {
    if (isOver) return;
    start(taken).catch(() => undefined); // its end is seen below
    watch();
  };
  watch();
  return {
    urls,
    phones: () => known.phones,
    show(shown) {
      last = shown;
      ask({ shown });
    },
    act(act) {
      if (act.kind !== "continue") ask({ act });
      if (act.kind === "continue" || (act.kind === "erase" && hall.connected)) hear({ left: false });
    },
    known: () => known,
    onNews(listener) {
      listeners.push(listener);
      listener(known);
    },
    broker: () => (host === undefined ? undefined : { host, isReached }),
    pid: () => hall.pid,
    async end(goesOn = false, save = () => undefined) {
      isOver = true;
      if (hall.connected) {
        const over = once(hall, "exit");
        ask({ end: true });
        const late = setTimeout(() => hall.kill("SIGKILL"), END_MS);
        await over;
        clearTimeout(late);
      }
      if (goesOn) return;
      save(journal);
      rmSync(journal, { force: true });
    },
  };
}
