// The keeper starts the hall's process, and again when it dies: each time at the same port, with a greater epoch, and with what the
// wall shows now. The talk notices nothing of it.

import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Shown } from "../live/pos.ts";
import type { HallTold } from "./serve-hall.ts";

export interface HallKeeper {
  /** Where phones come in; none where there is no network. */
  readonly urls: readonly string[];
  /** How many are there. */
  phones(): number;
  show(shown: Shown): void;
  /** Of the process that runs now. */
  pid(): number | undefined;
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

  /** The clock may be set back meanwhile. */
  function start(at: number): Promise<readonly string[]> {
    epoch = Math.max(Date.now(), epoch + 1);
    phones = 0;
    hall = fork(
      fileURLToPath(new URL("./serve-hall.ts", import.meta.url)),
      [folder, String(at), String(epoch), ...hosts],
      {
        execArgv: ["--import", "tsx"],
        stdio: ["ignore", "ignore", "ignore", "ipc"],
      },
    );
    return new Promise((done, fail) => {
      hall.on("message", (told: HallTold) => {
        if ("urls" in told) {
          if (last) hall.send(last);
          done(told.urls);
        } else if ("phones" in told) phones = told.phones;
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
      if (hall.connected) hall.send(shown);
    },
    pid: () => hall.pid,
    end() {
      isOver = true;
      hall.kill();
    },
  };
}
