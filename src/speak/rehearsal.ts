// A rehearsal keeps the time talked about each slide, on this machine, for as long as nobody rehearses again.

import { recall, remember } from "../deck/memory.ts";
import type { WallSlide } from "../deck/slides.ts";
import type { Pairing } from "./pairing.ts";
import type { Spent } from "./plan.ts";
import { talkedAboutMs } from "./timer.ts";

export interface Rehearsal {
  /** Empty where nobody has rehearsed. */
  times(): Spent;
  /** From the first slide on, from zero. */
  begin(): void;
  end(): void;
}

const KEPT = "console.rehearsal";

export function openRehearsal(view: Window, slides: readonly WallSlide[], pairing: Pairing): Rehearsal {
  let kept = parseSpent(recall(view, KEPT));

  /** At each act, that a browser which dies loses one slide's time. */
  function keep(): void {
    const { timer } = pairing.session();
    if (!timer.rehearses || timer.startedAt === null) return;
    const now = pairing.nowMs();
    const told = slides.map(({ id }) => [id, Math.round(talkedAboutMs(timer, id, now))] as const);
    kept = Object.fromEntries(told.filter(([, ms]) => ms > 0));
    remember(view, KEPT, JSON.stringify(kept));
  }

  pairing.onChange(keep);
  return {
    times: () => kept,
    begin: () => pairing.act({ kind: "timer", change: "rehearse" }),
    end() {
      keep();
      pairing.act({ kind: "timer", change: "reset" });
    },
  };
}

/** Whatever this machine remembers, times come out. */
export function parseSpent(words: string | null): Spent {
  try {
    const told: unknown = JSON.parse(words ?? "{}");
    return Object.fromEntries(Object.entries(told ?? {}).filter(([, ms]) => Number.isFinite(ms) && ms >= 0));
  } catch {
    return {};
  }
}
