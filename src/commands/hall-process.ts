// What the private server and the hall's process say to each other, and how the latter does what it is asked.

import type { Known } from "../live/known.ts";
import type { Shown } from "../live/pos.ts";
import type { DeskAct } from "../live/urn.ts";

export type HallTold =
  /** Where phones come in: it is ready. */
  | { readonly urls: readonly string[] }
  | { readonly phones: number }
  | { readonly news: Partial<Known> }
  /** Of a hosted hall: whether its broker is reached. */
  | { readonly isReached: boolean }
  | { readonly error: string };
export type HallAsked = { readonly shown: Shown } | { readonly act: DeskAct } | { readonly end: true };

interface Asked {
  show(shown: Shown): void;
  act(act: DeskAct): void;
  /** In order. */
  end(): Promise<void> | void;
}

export function tellKeeper(told: HallTold): void {
  process.send?.(told);
}

/** Until whoever started it is gone. */
export function obeyKeeper({ show, act, end }: Asked): void {
  process.on("message", async (message) => {
    const asked = message as HallAsked; // who started us has looked at it
    if ("shown" in asked) show(asked.shown);
    else if ("act" in asked) act(asked.act);
    else {
      await end();
      process.exit();
    }
  });
  process.on("disconnect", () => process.exit());
}

export function failWith(reason: unknown): void {
  tellKeeper({ error: reason instanceof Error ? reason.message : String(reason) });
  process.exitCode = 1;
}
