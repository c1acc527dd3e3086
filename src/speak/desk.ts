// The desk is what the console shows: small copies of the slides, the notes, the times and the notices all follow the session.

import { type Announce, windowTitle } from "../deck/announce.ts";
import { element } from "../deck/elements.ts";
import { offerSentence } from "../deck/kept-place.ts";
import type { ConsoleCommand } from "../deck/keys.ts";
import { withLeftOut } from "../deck/left-out.ts";
import { recall, remember } from "../deck/memory.ts";
import { first, nextPosition, type Position, previousPosition, samePosition } from "../deck/position.ts";
import type { WallSlide } from "../deck/slides.ts";
import { createSmallSlide, hasTable, nameOf } from "../deck/small-slide.ts";
import { listenToSwipes } from "../deck/touch.ts";
import type { Known } from "../live/known.ts";
import type { VoteState } from "../live/urn.ts";
import { type Bar, createBar } from "./bar.ts";
import { createDot } from "./dot.ts";
import { endOffer, type Kept } from "./keep-session.ts";
import { createHallDesk } from "./live/hall-desk.ts";
import { knownHall } from "./live/known-hall.ts";
import { createQueryDesk, type Moderated } from "./live/query-desk.ts";
import { createVotesOnWall } from "./live/show-votes.ts";
import type { HallLine } from "./live/tell-hall.ts";
import { createVoteDesk } from "./live/vote-desk.ts";
import type { PointerSpot } from "./messages.ts";
import { createNotes, type Notes } from "./notes.ts";
import { createNotices, type Notices } from "./notices.ts";
import type { Pairing } from "./pairing.ts";
import type { Slot } from "./plan.ts";
import { createPointer, type Pointer } from "./pointer.ts";
import { createPointing, type Pointing } from "./pointing.ts";
import { positionOf, type Route, seenFrom } from "./session.ts";
import { createStart } from "./start.ts";
import { tellState } from "./tell-state.ts";
import { createTimes } from "./times.ts";
import { watchServer } from "./watch-server.ts";
import { createWhereabouts } from "./whereabouts.ts";

export interface Talk {
  readonly slides: readonly WallSlide[];
  readonly plan: () => readonly Slot[];
  readonly route: Route;
  readonly pairing: Pairing;
  readonly announce: Announce;
}

export interface Desk {
  readonly pointer: Pointer;
  readonly notices: Notices;
  /** Null points at nothing. */
  point(at: PointerSpot | null): void;
  readonly pointing: Pointing;
  /** What the hall votes and asks. */
  hearHall(news: Partial<Known>): void;
  startHall(line: HallLine): void;
  /** By a phone that was let in for that. */
  readonly moderated: Moderated;
  /** What this console looks at. */
  position(): Position;
  /** From now on buttons and hands do what the keys do. */
  start(run: (command: ConsoleCommand) => void): void;
  /** Digits that are being typed. */
  showTyped(digits: string): void;
  /** They led nowhere. */
  tellNowhere(number: number): void;
  tick(): void;
  readonly notes: Pick<Notes, "resize" | "scroll">;
  changeGround(): void;
  offerToResume(kept: Kept): void;
  /** This browser keeps nothing. */
  tellForgetful(): void;
}

const GROUND = "console.ground";

export function createDesk(page: Document, { slides, plan, route, pairing, announce }: Talk): Desk {
  const view = page.defaultView!; // the console runs in a window
  const deckTitle = page.querySelector(".masthead h1")?.textContent ?? page.title;
  const now = createSmallSlide(page);
  const next = createSmallSlide(page);
  const onward = element(page, "button", { type: "button", class: "onward" }, next.box);
  const [nowTitle, nextTitle] = [element(page, "h2"), element(page, "h2", {}, "Ensuite")];
  const notes = createNotes(page);
  const notices = createNotices(page);
  watchServer(view, notices);
  const times = createTimes(page, plan, route, { start: createStart(page, pairing), openPace: () => pressed("pace") });
  const where = createWhereabouts(page, plan);
  const title = element(page, "h1", { class: "visually-hidden" }, `Console — ${deckTitle}`);
  const seen = element(page, "section", { class: "desk-now" }, nowTitle, now.box);
  const coming = element(page, "section", { class: "desk-next" }, nextTitle, onward);
  const votes = createVoteDesk(page, announce);
  const queries = createQueryDesk(page, pairing);
  const hall = createHallDesk(page, pairing);
  const showVotes = createVotesOnWall(page, () => undefined);
  const side = element(page, "div", { class: "desk-side" }, votes.box, queries.box, hall.box, notes.box, notices.box);
  const main = element(page, "main", { class: "desk-main" }, title, seen, coming, where.box, side);
  const desk = element(page, "div", { class: "desk" }, element(page, "header", { class: "desk-top" }, times.box), main);
  const dot = createDot(page, () => now.box);
  const point = (at: PointerSpot | null) => {
    dot.show(at);
    pairing.point(at);
  };
  const pointer = createPointer(now.box, point);
  const frame = () => now.box;
  const pointing = createPointing({ side: "console", area: now.box, frame, pairing, announce, onTool: () => tick() });
  desk.dataset.ground = recall(view, GROUND) === "day" ? "day" : "night";
  page.body.prepend(desk);
  let bar: Bar | undefined;
  let pressed: (command: ConsoleCommand) => void = () => undefined;

  const position = () => positionOf(seenFrom("console", pairing.session()), route) ?? first;

  function show(): void {
    const session = pairing.session();
    const here = position();
    const walked = withLeftOut(slides, session);
    const after = nextPosition(here, walked);
    const isLast = samePosition(here, after);
    const slide = slides[here.slide];
    page.title = `Console · ${windowTitle(here, slides, deckTitle)}`;
    nowTitle.textContent = session.ahead ? "En avance" : "Au mur";
    now.show(slide, here.step, session.table && !session.ahead);
    now.box.classList.toggle("blackened", session.black && !session.ahead);
    next.show(isLast ? undefined : slides[after.slide], after.step, false);
    onward.setAttribute(
      "aria-label",
      isLast ? "Fin du diaporama" : `Suivant\u00a0: ${nameOf(slides[after.slide]!, after.step)}`,
    );
    onward.disabled = isLast;
    notes.show(slide);
    votes.show(slide?.element);
    notices.clear("nowhere");
    where.update(here, walked);
    bar?.setEnabled("previous", !samePosition(here, previousPosition(here, walked)));
    bar?.setEnabled("next", !isLast || session.black);
    bar?.setEnabled("return", session.trail.length > 0);
    bar?.setEnabled("table", slide !== undefined && hasTable(slide) && !session.ahead);
    bar?.setPressed("table", session.table);
    bar?.setPressed("black", session.black);
    bar?.setPressed("hall", session.hall === true);
    bar?.setPressed("freeze", session.ahead !== null);
    bar?.setPressed("questions", session.timer.pausedAt !== null);
    tick();
  }

  /** The small slides show what the wall does. */
  function hearVotes(states: readonly VoteState[]): void {
    votes.hear(states);
    showVotes(states);
    for (const small of [now, next]) small.forget();
    show();
  }

  function hearHall(news: Partial<Known>): void {
    if (news.votes) hearVotes(news.votes);
    if (news.queries) queries.hear(news.queries);
    hall.hear(news);
  }

  function startHall(line: HallLine): void {
    votes.start(line);
    queries.start(line);
    hall.start(line);
  }

  function tick(): void {
    const session = pairing.session();
    times.update(session, pairing.nowMs());
    tellState(notices, { slides, route, pairing });
    bar?.setPressed("pointer", pointer.isOn() || pointing.tool() !== undefined);
  }

  function start(run: (command: ConsoleCommand) => void): void {
    bar = createBar(page, run);
    pressed = run;
    desk.append(bar.box);
    bar.setHidden("hall", true);
    void knownHall(view).then((known) => bar?.setHidden("hall", !known?.urls.length));
    onward.addEventListener("click", () => run("next"));
    const unlessPointing = (command: ConsoleCommand) => () => pointer.isOn() || pointing.tool() || run(command);
    listenToSwipes(now.box, { next: unlessPointing("next"), previous: unlessPointing("previous") });
    show();
  }

  function changeGround(): void {
    desk.dataset.ground = desk.dataset.ground === "day" ? "night" : "day";
    remember(view, GROUND, desk.dataset.ground);
  }

  function offerToResume({ session, resume }: Kept): void {
    const at = positionOf(session.wall, route);
    const sentence = offerSentence(slides[at?.slide ?? 0], session.wall.step);
    const forget = () => notices.clear("resume");
    notices.set("resume", sentence, { label: "Reprendre", run: resume }, { label: "Non", run: forget });
    endOffer(pairing, forget);
  }

  pairing.onChange(show);
  pairing.onPeers(tick);
  pairing.onPoint(dot.show);
  return {
    pointer,
    notices,
    point,
    pointing,
    hearHall,
    startHall,
    moderated: queries.moderated,
    position,
    start,
    showTyped: (digits) => {
      where.update(position(), withLeftOut(slides, pairing.session()));
      if (digits) notices.set("typed", `Aller à la diapositive ${digits}\u00a0: Entrée`);
      else notices.clear("typed");
      if (digits) notices.clear("nowhere");
    },
    tellNowhere: (number) =>
      notices.set("nowhere", `Pas de diapositive ${number}\u00a0: elles vont de 1 à ${slides.length}.`),
    tick,
    notes,
    changeGround,
    offerToResume,
    tellForgetful: () =>
      notices.set(
        "forgetful",
        "Navigation privée\u00a0: si ce navigateur s’arrête, il ne proposera pas de reprendre ici.",
        {
          label: "Compris",
          run: () => notices.clear("forgetful"),
        },
      ),
  };
}
