// Until someone speaks, the console has a button that starts the time, and says whether the first step starts it too.

import { createButton, element } from "../deck/elements.ts";
import { shownKey } from "../deck/keys.ts";
import { recall, remember } from "../deck/memory.ts";
import type { Pairing } from "./pairing.ts";

export interface Start {
  readonly box: HTMLElement;
  update(): void;
}

/** That on this machine a step is no sign of speaking. */
const WAITS = "console.waits";

export function createStart(page: Document, pairing: Pairing): Start {
  const view = page.defaultView!; // the console runs in a window
  const begin = () => pairing.act({ kind: "timer", change: "start" });
  const key = element(page, "kbd", { "aria-hidden": "true" }, shownKey("k"));
  const now = createButton(page, begin, { class: "way" }, "Je commence ", key);
  const byStep = createButton(page, change, { class: "by-step" }, "ou au premier pas");
  const box = element(page, "div", { class: "start" }, now, byStep);
  pairing.onJoined(() => choose(recall(view, WAITS) === "yes"));

  function change(): void {
    const waits = !pairing.session().timer.waits;
    remember(view, WAITS, waits ? "yes" : "no");
    choose(waits);
  }

  function choose(waits: boolean): void {
    const { timer } = pairing.session();
    if (timer.startedAt === null && (timer.waits ?? false) !== waits)
      pairing.act({ kind: "timer", change: waits ? "wait" : "follow" });
  }

  function update(): void {
    const { startedAt, waits } = pairing.session().timer;
    box.hidden = startedAt !== null;
    byStep.setAttribute("aria-pressed", String(!waits));
  }

  return { box, update };
}
