// The times at the top of the console are the time of day, the time talked and the time
// left, and follow the session and its plan.

import { createButton, element } from "../deck/elements.ts";
import { durationWords, leftWords, minutesWords, timeOfDay } from "./clock-words.ts";
import type { Session } from "./messages.ts";
import { heirOf, type Slot, type Times, timesAt } from "./plan.ts";
import type { Route } from "./session.ts";
import type { Start } from "./start.ts";
import { questionsMs } from "./timer.ts";

export interface TimesView {
  readonly box: HTMLElement;
  update(session: Session, nowMs: number): void;
}

/** What can be pressed among the times. */
interface Ways {
  readonly start: Start;
  readonly openPace: () => void;
}

/** The last tenth of a part, but not less than a minute and not more than five. */
export function isSoonOver(leftMs: number, plannedMs: number): boolean {
  return leftMs <= Math.min(5 * MINUTE, Math.max(MINUTE, plannedMs / 10));
}

const MINUTE = 60_000;

export function createTimes(
  page: Document,
  plan: () => readonly Slot[],
  route: Route,
  { start, openPace }: Ways,
): TimesView {
  const clock = field(page, "clock", "Heure");
  const talked = field(page, "talked", "Temps parlé");
  const left = field(page, "left", "Temps restant");
  const part = field(page, "part-time", "Cette partie");
  const late = field(page, "late", "");
  const asked = field(page, "asked", "Questions");
  const warning = element(page, "p", { class: "times-warning", role: "status" });
  const end = field(page, "end", "Fin vers", "span");
  const pace = createButton(page, openPace, { class: "pace-open", title: "Rythme, rattraper, répéter" }, end.box);
  const fields = [...[clock, talked, left, part].map((one) => one.box), pace, late.box, asked.box];
  const box = element(page, "div", { class: "times" }, ...fields, start.box, warning);

  function update(session: Session, nowMs: number): void {
    const slots = plan();
    const times = timesAt(session, slots, route, nowMs);
    clock.set(timeOfDay(new Date()));
    talked.set(durationWords(times.talkedMs));
    talked.box.classList.toggle("waiting", session.timer.startedAt === null);
    left.set(times.leftMs === undefined ? undefined : leftWords(times.leftMs));
    const planned = times.slotPlannedMs === undefined ? "" : ` / ${durationWords(times.slotPlannedMs)}`;
    part.set(slots.length > 1 || planned ? durationWords(times.slotTalkedMs) + planned : undefined);
    end.name(times.toComeMs === undefined ? "Rythme" : "Fin vers");
    end.set(times.toComeMs === undefined ? "voir" : timeOfDay(new Date(Date.now() + times.toComeMs)));
    const isTalking = session.timer.startedAt !== null;
    late.set(times.lateMs === undefined || !isTalking ? undefined : durationWords(Math.abs(times.lateMs)));
    late.name(paceWords(times.lateMs ?? 0));
    late.box.dataset.pace = paceOf(times.lateMs ?? 0);
    const askedMs = questionsMs(session.timer, nowMs);
    asked.set(askedMs === undefined ? undefined : durationWords(askedMs));
    start.update();
    const said = warningFor(times, heirOf(slots, times.slot, session.hidden));
    if (warning.textContent !== said) warning.textContent = said; // told once, not every second
    box.dataset.state = stateOf(times);
  }

  return { box, update };
}

/** Less is on time: no one speaks to the second. */
const ON_TIME_MS = 30_000;

type Pace = "late" | "ahead" | "right";

function paceOf(lateMs: number): Pace {
  if (Math.abs(lateMs) < ON_TIME_MS) return "right";
  return lateMs > 0 ? "late" : "ahead";
}

/** What the digits beside it are. */
export function paceWords(lateMs: number): string {
  return { late: "En retard de", ahead: "En avance de", right: "À l’heure, à" }[paceOf(lateMs)];
}

/** Time enough to come up. */
const HANDOVER_MS = 2 * MINUTE;

/** Words that change once a minute at most. */
export function warningFor({ slotLeftMs, slotPlannedMs = 0, leftMs }: Times, heir?: Slot): string {
  if (slotLeftMs !== undefined) {
    const next = heir ? `\u00a0: ${heir.speaker}, «\u00a0${heir.part}\u00a0»` : "";
    if (slotLeftMs < 0) return overWords("Le temps de cette partie est passé", -slotLeftMs) + next;
    if (heir && slotLeftMs <= HANDOVER_MS) return `Dans ${minutesWords(upMs(slotLeftMs))}${next}`;
    if (isSoonOver(slotLeftMs, slotPlannedMs)) return `Encore ${minutesWords(upMs(slotLeftMs))} pour cette partie`;
  }
  return leftMs !== undefined && leftMs < 0 ? overWords("Le temps de la réunion est passé", -leftMs) : "";
}

function overWords(sentence: string, overMs: number): string {
  return overMs < MINUTE ? sentence : `${sentence} depuis ${minutesWords(Math.floor(overMs / MINUTE) * MINUTE)}`;
}

function upMs(ms: number): number {
  return Math.ceil(ms / MINUTE) * MINUTE;
}

function stateOf({ slotLeftMs, slotPlannedMs = 0, leftMs }: Times): string {
  if ((slotLeftMs ?? 0) < 0 || (leftMs ?? 0) < 0) return "over";
  return slotLeftMs !== undefined && isSoonOver(slotLeftMs, slotPlannedMs) ? "soon" : "calm";
}

interface Field {
  readonly box: HTMLElement;
  /** Undefined hides it: there is no such time. */
  set(words: string | undefined): void;
  name(label: string): void;
}

function field(page: Document, name: string, label: string, tag: "p" | "span" = "p"): Field {
  const value = element(page, "span", { class: "time-value" });
  const words = element(page, "span", {}, label);
  const box = element(page, tag, { class: `time time-${name}` }, words, " ", value);
  return {
    box,
    set(time) {
      box.hidden = time === undefined;
      if (time !== undefined && value.textContent !== time) value.textContent = time;
    },
    name(label) {
      if (words.textContent !== label) words.textContent = label;
    },
  };
}
