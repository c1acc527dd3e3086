// How the hall bears hundreds and thousands of phones, beside a bare server; every place reaches all, and every vote is counted once.

import { execFileSync } from "node:child_process";
import { loadavg } from "node:os";
import { column, quantile } from "./deck.ts";
import { type Cost, type HallLoad, loadHall } from "./hall-load.ts";
import type { Row } from "./readme.ts";

const COUNTS = [300, 2000, 5000];
const ROUNDS = 40;
/** So many phones hear a place, but for one in a hundred, in at most so many times what the bare server takes. */
const GOAL = { phones: 2000, times: 3 };

const MEASURES: readonly (readonly [name: string, of: (cost: Cost) => number])[] = [
  ["un lieu, médiane (ms)", ({ tookMs }) => quantile(tookMs, 0.5)],
  ["un lieu, p99 (ms)", p99],
  ["processeur par envoi (µs)", ({ cpuUs }) => cpuUs],
  ["mémoire par téléphone (Ko)", ({ kilobytes }) => kilobytes],
];

/** Prints all; `isKept` is false when the goal is missed, or a vote is. */
export async function benchLive(): Promise<{ readonly rows: Row[]; readonly isKept: boolean }> {
  const loads: HallLoad[] = [];
  for (const count of COUNTS.filter(hasRoomFor)) {
    const load = await loadHall(count, ROUNDS);
    loads.push(load);
    print(load);
  }
  const goal = loads.find(({ count }) => count === GOAL.phones);
  const times = goal ? p99(goal.hall) / p99(goal.bare) : 0;
  const rows: Row[] = goal
    ? [
        [
          `direct, ${GOAL.phones} téléphones, p99`,
          `${column(p99(goal.hall), 0, 0)} ms, ${column(times, 0)} fois un serveur nu`,
        ],
      ]
    : [];
  return { rows, isKept: times <= GOAL.times && loads.every(isWhole) };
}

/** Every vote is counted once, and still is after the relay has died. */
export function isWhole({ count, given, counted, again }: HallLoad): boolean {
  return (
    given.reduce((sum, one) => sum + one) === count && given.join() === counted.join() && given.join() === again.join()
  );
}

function print(load: HallLoad): void {
  const { count, hall, bare, votedMs, returnedMs } = load;
  console.log(`\nDirect, ${count} téléphones (charge de la machine ${column(loadavg()[0]!, 0)})`);
  console.log("                                  relais       nu  rapport");
  for (const [name, of] of MEASURES)
    console.log(`  ${name.padEnd(28)} ${column(of(hall), 9)} ${column(of(bare), 8)} ${column(of(hall) / of(bare), 8)}`);
  const votes = isWhole(load) ? "tous comptés une fois" : "MAL COMPTÉS";
  console.log(`  ${count} votes, au même instant : ${votes}, en ${column(votedMs / 1000, 0)} s`);
  console.log(`  relais tué : tous revenus au dernier lieu en ${column(returnedMs / 1000, 0)} s`);
}

function p99({ tookMs }: Cost): number {
  return quantile(tookMs, 0.99);
}

/** Each phone takes two files of the process that plays it. */
function hasRoomFor(count: number): boolean {
  const most =
    process.platform === "win32"
      ? Number.POSITIVE_INFINITY
      : Number(execFileSync("sh", ["-c", "ulimit -n"], { encoding: "utf8" }));
  const isRoom = !(most < 2 * count + 100);
  if (!isRoom)
    console.log(
      `\nDirect, ${count} téléphones : cette machine n’ouvre que ${most} fichiers à la fois (« ulimit -n »).`,
    );
  return isRoom;
}
