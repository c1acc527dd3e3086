// This says what each command does from the console, to the desk and to the session, and gives
// one function that runs a command by name.

import { type Announce, sentenceFor } from "../deck/announce.ts";
import { createContents } from "../deck/contents.ts";
import { createDialog } from "../deck/dialog.ts";
import { createButton, element } from "../deck/elements.ts";
import { toggleFullscreen } from "../deck/fullscreen.ts";
import { createHelp } from "../deck/help.ts";
import { type ConsoleCommand, consoleBindings, wallOnly } from "../deck/keys.ts";
import { withLeftOut } from "../deck/left-out.ts";
import { last, type Position, start } from "../deck/position.ts";
import type { Settings } from "../deck/settings.ts";
import type { WallSlide } from "../deck/slides.ts";
import { hasTable } from "../deck/small-slide.ts";
import type { Desk } from "./desk.ts";
import { createGrid } from "./grid.ts";
import { watchHold } from "./hold.ts";
import { createLeaving } from "./leaving.ts";
import { toggleWay } from "./live/show-hall.ts";
import type { Session } from "./messages.ts";
import { createPace } from "./pace.ts";
import type { Pairing } from "./pairing.ts";
import type { Slot } from "./plan.ts";
import type { Rehearsal } from "./rehearsal.ts";
import { createRemote } from "./remote/remote.ts";
import { type Route, spotOf } from "./session.ts";
import { HIDDEN } from "./whereabouts.ts";

interface Tools {
  readonly desk: Desk;
  readonly slides: readonly WallSlide[];
  readonly plan: () => readonly Slot[];
  readonly route: Route;
  readonly pairing: Pairing;
  readonly rehearsal: Rehearsal;
  readonly settings: Settings;
  readonly announce: Announce;
}

export function createConsoleCommands(page: Document, tools: Tools) {
  const { desk, slides, plan, route, pairing, rehearsal, settings, announce } = tools;
  const { act, session } = pairing;
  const side = "console";
  const walked = () => withLeftOut(slides, session());
  const goTo = (position: Position) => act({ kind: "go", to: spotOf(position, route), side });
  const listed = { slides: () => slides, position: desk.position, go: goTo };
  const contents = createContents(page, { ...listed, slides: () => walked().map(named) });
  const help = createHelp(page, settings, consoleBindings, ["Au mur seulement", wallOnly]);
  const reset = createResetDialog(page, () => act({ kind: "timer", change: "reset" }));
  const remote = createRemote(page, { slides, plan, route, pairing, desk, run });
  const toStart = () => goTo(start(walked()));
  const pace = createPace(page, { plan, route, pairing, rehearsal, toStart });
  const isHeld = watchHold(page);
  tellRehearsal(tools, pace.finish);
  announceMoves(tools);

  /** As on the wall: while it is black, the clicker brings the slide back and does nothing else. */
  const step = (by: 1 | -1) => {
    const { black, ahead } = session();
    if (black && !ahead) act({ kind: "black", on: false });
    else act({ kind: "step", by, side, held: isHeld() });
  };

  function table(): void {
    const slide = slides[desk.position().slide];
    if (slide && hasTable(slide) && !session().ahead) act({ kind: "table", on: !session().table });
    else announce("Pas de tableau à montrer au mur");
  }

  function leave(): void {
    if (desk.pointer.isOn()) desk.pointer.set(false);
    else if (session().query !== undefined) act({ kind: "query", id: null });
    else if (session().ahead) act({ kind: "thaw", show: false });
    else if (session().table) act({ kind: "table", on: false });
  }

  const commands: Readonly<Record<ConsoleCommand, () => void>> = {
    next: () => step(1),
    previous: () => step(-1),
    first: toStart,
    last: () => goTo(last(walked())),
    contents: contents.open,
    grid: createGrid(page, listed, () => createLeaving(page, slides, pairing)),
    return: () => act({ kind: "return", side }),
    black: () => act({ kind: "black", on: !session().black }),
    freeze: () => act(session().ahead ? { kind: "thaw", show: true } : { kind: "freeze" }),
    pointer: () => changeTool(desk),
    light: () => withoutDot(desk, desk.pointing.light),
    pen: () => withoutDot(desk, desk.pointing.pen),
    table,
    replay: () => act({ kind: "replay" }),
    questions: () => act({ kind: "timer", change: isWaiting(session()) ? "resume" : "pause" }),
    timer: () => (session().timer.startedAt === null ? act({ kind: "timer", change: "start" }) : reset.open()),
    pace: pace.open,
    down: () => desk.notes.scroll(1),
    up: () => desk.notes.scroll(-1),
    larger: () => desk.notes.resize(1),
    smaller: () => desk.notes.resize(-1),
    remote: () => void remote.open(),
    hall: () => void toggleWay(page, pairing, announce),
    ground: desk.changeGround,
    fullscreen: () => void toggleFullscreen(page, announce),
    help: help.open,
    leave,
  };

  function run(command: ConsoleCommand): void {
    commands[command]();
    desk.tick();
  }

  /** `number` counts from 1. */
  function goToNumber(number: number): void {
    if (slides[number - 1]) goTo({ slide: number - 1, step: 0 });
    else desk.tellNowhere(number);
  }

  return { run, goToNumber, tick: pace.tick };
}

/** What is left out can be gone to: the speaker decides. */
function named(slide: WallSlide): WallSlide {
  return slide.hidden ? { ...slide, hidden: false, title: `${slide.title} (${HIDDEN})` } : slide;
}

/** The dot, the light, the two pens, nothing. */
function changeTool(desk: Desk): void {
  const { pointer, pointing } = desk;
  if (pointer.isOn()) withoutDot(desk, pointing.light);
  else if (pointing.tool()) pointing.pen();
  else pointer.set(true);
}

function withoutDot({ pointer }: Desk, take: () => void): void {
  pointer.set(false);
  take();
}

function isWaiting({ timer }: Session): boolean {
  return timer.pausedAt !== null;
}

/** Says every move, wherever it was made. */
function announceMoves({ desk, slides, pairing, announce }: Tools): void {
  let from = desk.position();
  pairing.onChange(() => {
    const to = desk.position();
    if (to.slide !== from.slide || to.step !== from.step) announce(sentenceFor({ from, to, slides }, ""));
    from = to;
  });
}

function tellRehearsal({ desk: { notices }, pairing }: Tools, finish: () => void): void {
  const words = "Répétition\u00a0: le temps de chaque diapositive est gardé sur ce poste.";
  const tell = () => {
    if (pairing.session().timer.rehearses) notices.set("rehearsal", words, { label: "Terminer", run: finish });
    else notices.clear("rehearsal");
  };
  pairing.onChange(tell);
}

/** A time that is gone is gone: one press is not enough. */
function createResetDialog(page: Document, reset: () => void) {
  const words = element(page, "p", {}, "Le temps parlé repart de zéro, pour toutes les parties.");
  const confirm = () => {
    reset();
    dialog.close();
  };
  const yes = createButton(page, confirm, { class: "way" }, "Remettre à zéro");
  const dialog = createDialog(page, "reset", "Remettre le temps à zéro\u202f?", words, yes);
  return dialog;
}
