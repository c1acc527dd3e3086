// This says what a phone is told of the talk: what the wall shows, what comes, the notes and the times, as the console has them.

import { element } from "../../deck/elements.ts";
import { withLeftOut } from "../../deck/left-out.ts";
import { first, nextPosition, type Position, samePosition } from "../../deck/position.ts";
import type { WallSlide } from "../../deck/slides.ts";
import { hasTable } from "../../deck/small-slide.ts";
import type { QueryState } from "../../live/inbox.ts";
import { MOST_QUERIES, type News, type Queries, type Shown, type Times } from "../../remote/letters.ts";
import { durationWords, leftWords, timeOfDay } from "../clock-words.ts";
import { notesOf } from "../notes.ts";
import type { Pairing } from "../pairing.ts";
import { type Slot, timesAt } from "../plan.ts";
import { positionOf, type Route, seenFrom } from "../session.ts";
import { isSoonOver, paceWords } from "../times.ts";

export interface Subject {
  readonly slides: readonly WallSlide[];
  readonly plan: () => readonly Slot[];
  readonly route: Route;
  readonly pairing: Pairing;
}

export function newsOf(
  page: Document,
  { slides, route, pairing }: Subject,
): Omit<News, "type" | "leads" | "leader" | "others"> {
  const session = pairing.session();
  const here = positionOf(seenFrom("console", session), route) ?? first;
  const after = nextPosition(here, withLeftOut(slides, session));
  const slide = slides[here.slide];
  return {
    now: shownAt(here, slides, session.table && !session.ahead),
    next: samePosition(here, after) ? null : shownAt(after, slides, false),
    place: `${here.slide + 1} / ${slides.length}`,
    notes: notesWords(page, slide),
    black: session.black,
    frozen: session.ahead !== null,
  };
}

function shownAt({ slide, step }: Position, slides: readonly WallSlide[], table: boolean): Shown {
  const one = slides[slide];
  return { id: one?.id ?? "", step, title: one?.title ?? "", table: table && one !== undefined && hasTable(one) };
}

/** Pictures stay here: their files are as private as the notes, and a phone has words alone. */
function notesWords(page: Document, slide: WallSlide | undefined): string {
  const box = element(page, "div", {}, ...notesOf(page, slide));
  for (const image of box.querySelectorAll("img")) image.replaceWith(image.alt);
  return box.innerHTML;
}

const FIRST: readonly QueryState["state"][] = ["waiting", "accepted", "answered", "hidden"];

/** What is to be read comes first, where not all may be told. */
export function queriesOf(states: readonly QueryState[], pairing: Pairing): Omit<Queries, "type"> {
  const inOrder = FIRST.flatMap((state) => states.filter((one) => one.state === state));
  const told = inOrder.slice(0, MOST_QUERIES);
  return { states: told, more: inOrder.length - told.length, onWall: pairing.session().query ?? null };
}

export function timesOf({ plan, route, pairing }: Subject): Times {
  const session = pairing.session();
  const { talkedMs, leftMs, slotPlannedMs, slotLeftMs, lateMs } = timesAt(session, plan(), route, pairing.nowMs());
  const isTalking = session.timer.startedAt !== null;
  return [
    time("Heure", timeOfDay(new Date())),
    time("Parlé", durationWords(talkedMs)),
    ...(leftMs === undefined ? [] : [time("Reste", leftWords(leftMs), leftMs < 0 ? "over" : "calm")]),
    ...(slotLeftMs === undefined || slotPlannedMs === undefined
      ? []
      : [time("Cette partie", leftWords(slotLeftMs), toneOf(slotLeftMs, slotPlannedMs))]),
    ...(lateMs === undefined || !isTalking ? [] : [time(paceWords(lateMs), durationWords(Math.abs(lateMs)))]),
  ];
}

function time(label: string, value: string, tone: Times[number]["tone"] = "calm"): Times[number] {
  return { label, value, tone };
}

function toneOf(leftMs: number, plannedMs: number): Times[number]["tone"] {
  if (leftMs < 0) return "over";
  return isSoonOver(leftMs, plannedMs) ? "soon" : "calm";
}
