// The keeper starts the hall's process, and again when it dies: each time at the same port, with a greater epoch, and with what the
// wall shows now. The talk notices nothing of it.

import { type ChildProcess, fork } from "node:child_process";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Shown } from "../live/pos.ts";
import type { DeskAct, VoteState } from "../live/urn.ts";
import type { HallAsked, HallTold } from "./serve-hall.ts";

export interface HallKeeper {
  /** Where phones come in; none where there is no network. */
  readonly urls: readonly string[];
  /** How many are there. */
  phones(): number;
  show(shown: Shown): void;
  act(act: DeskAct): void;
  /** Called at once with what is known. */
  onVotes(listener: (states: readonly VoteState[]) => void): void;
  /** Of the process that runs now. */
  pid(): number | undefined;
  /** In order: no vote is kept. */
  end(): void;
}

const AGAIN_MS = 500;

/** @throws {Error} when it could not start at all. */
export async function keepHall(folder: string, port: number, hosts: readonly string[]): Promise<HallKeeper> {
  let hall: ChildProcess;
  let epoch = 0;
  let phones = 0;
  let last: Shown | undefined;
  let isOver = false;
  let votes: readonly VoteState[] = [];
  const listeners: ((states: readonly VoteState[]) => void)[] = [];
  const journal = `${folder}.votes.jsonl`;

  function ask(asked: HallAsked): void {
    if (hall.connected) hall.send(asked, () => undefined); // it may die meanwhile
  }

  function hearVotes(states: readonly VoteState[]): void {
    votes = states;
    for (const listener of listeners) listener(states);
  }

  /** The clock may be set back meanwhile. */
  function start(at: number): Promise<readonly string[]> {
    epoch = Math.max(Date.now(), epoch + 1);
    phones = 0;
    hall = fork(
      fileURLToPath(new URL("./serve-hall.ts", import.meta.url)),
      [folder, journal, String(at), String(epoch), ...hosts],
      {
        execArgv: ["--import", "tsx"],
        stdio: ["ignore", "ignore", "ignore", "ipc"],
      },
    );
    return new Promise((done, fail) => {
      hall.on("message", (told: HallTold) => {
        if ("urls" in told) {
          if (last) ask({ shown: last });
          done(told.urls);
        } else if ("phones" in told) phones = told.phones;
        else if ("votes" in told) hearVotes(told.votes);
        else fail(new Error(told.error));
      });
      hall.once("exit", (code) => fail(new Error(`la salle du direct s’est arrêtée (${code})`)));
    });
  }

  const urls = await start(port);
  const taken = Number(urls[0] && new URL(urls[0]).port) || port;
  const watch = () =>
    hall.once("exit", () => {
      if (!isOver) setTimeout(again, AGAIN_MS);
    });
  const again = () => {
    start(taken).catch(() => undefined); // its end is seen below
    watch();
  };
  watch();
  return {
    urls,
    phones: () => phones,
    show(shown) {
      last = shown;
      ask({ shown });
    },
    act: (act) => ask({ act }),
    onVotes(listener) {
      listeners.push(listener);
      listener(votes);
    },
    pid: () => hall.pid,
    end() {
      isOver = true;
      hall.kill("SIGKILL"); // it writes nothing any more
      rmSync(journal, { force: true });
    },
  };
}
