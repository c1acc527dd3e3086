// This makes the wall part of the session: what happens on this wall is told to all, and what happens elsewhere is shown here.

import type { Wall } from "../deck/running.ts";
import type { Act, Session } from "./messages.ts";
import "./console.css";
import type { Move } from "../deck/deck.ts";
import { offerOnWall } from "../deck/kept-place.ts";
import { nextPosition, previousPosition, samePosition } from "../deck/position.ts";
import { gridLine } from "./bar.ts";
import { addControl, lightLine, penLine } from "./controls.ts";
import { createDot } from "./dot.ts";
import { createGrid } from "./grid.ts";
import type { Tool } from "./hand.ts";
import { watchHold } from "./hold.ts";
import { joinSession } from "./join.ts";
import { type Kept, keepSession } from "./keep-session.ts";
import { fillWays, showWayOnWall } from "./live/show-hall.ts";
import { showQueryOnWall } from "./live/show-query.ts";
import { createVotesOnWall } from "./live/show-votes.ts";
import { tellHall } from "./live/tell-hall.ts";
import { createConsoleOpener } from "./open-console.ts";
import type { Pairing } from "./pairing.ts";
import { routeOf } from "./plan.ts";
import { createPointing } from "./pointing.ts";
import { positionOf, spotOf } from "./session.ts";

/** The pairing tells who else is there: `pairing.peers()`. */
export function joinAsWall(wall: Wall): Pairing {
  const { page, deck } = wall;
  const route = () => routeOf(deck.slides());
  const view = page.defaultView!; // the wall runs in a window
  const joined = joinSession(view, "wall", route, spotOf(deck.position(), route()));
  follow(wall, joined.pairing);
  wall.on("console", createConsoleOpener(wall, joined.pairing));
  addGrid(wall);
  addPointing(wall, joined.pairing);
  const showVotes = createVotesOnWall(page, wall.motion.run);
  const showQueries = showQueryOnWall(page, joined.pairing);
  void tellHall(view, joined.pairing, ({ votes, queries }) => {
    if (votes) showVotes(votes);
    if (queries) showQueries(queries);
  });
  void fillWays(page);
  void showWayOnWall(page, joined.pairing);
  let isMoved = false;
  deck.onMove(() => {
    isMoved = true;
  });
  void keepSession(view, joined, route, () => undefined).then(
    (kept) => kept && !isMoved && offerToResume(wall, joined.pairing, kept),
  );
  return joined.pairing;
}

/** What moves comes to its end first: the pictures are copies of what stands. */
function addGrid({ page, deck, on }: Wall): void {
  const openGrid = createGrid(page, deck);
  const open = () => {
    deck.go(deck.position(), "jump");
    openGrid();
  };
  on("grid", open);
  addControl(page, "Vignettes", gridLine, open);
}

/** What moves comes to its end first: a light stands where a group ends. */
function addPointing({ page, deck, on, announce }: Wall, pairing: Pairing): void {
  const frame = () => deck.root.querySelector(".present .frame");
  const onTool = (tool: Tool | undefined) => {
    lighting.setAttribute("aria-pressed", String(tool === "light"));
    writing.setAttribute("aria-pressed", String(tool === "pen" || tool === "felt"));
  };
  const pointing = createPointing({ side: "wall", area: page.body, frame, pairing, announce, onTool });
  const light = () => {
    deck.go(deck.position(), "jump");
    pointing.light();
  };
  const lighting = addControl(page, "Éclairer", lightLine, light);
  const writing = addControl(page, "Stylo", penLine, pointing.pen);
  on("light", light);
  on("pen", pointing.pen);
}

function offerToResume({ page, deck }: Wall, pairing: Pairing, { session, resume }: Kept): void {
  const to = positionOf(session.wall, routeOf(deck.slides()));
  const offer = offerOnWall(page, deck.slides()[to?.slide ?? 0], session.wall.step, resume);
  if (offer) pairing.onChange(offer.close);
}

/** Each to the other. What the session says is not told again. */
function follow({ deck, black, tables }: Wall, pairing: Pairing): void {
  let replays = pairing.session().replays;
  let left = "";
  let following = false;
  const tell = (act: Act) => following || pairing.act(act);

  function show(session: Session, act: Act | undefined): void {
    following = true;
    const leaves = JSON.stringify([session.hidden, session.stepless]);
    if (leaves !== left) deck.leaveOut(session);
    left = leaves;
    const to = positionOf(session.wall, routeOf(deck.slides()));
    if (to && !samePosition(to, deck.position())) deck.go(to, act?.kind === "step" ? "forward" : "jump");
    black.set(session.black);
    if (tables.areHere() && tables.areShown() !== session.table) tables.show(session.table);
    if (act?.kind === "replay" && session.replays > replays) deck.replay();
    replays = session.replays;
    following = false;
  }

  const isHeld = watchHold(deck.root.ownerDocument);
  deck.onMove((move) => tell(actOf(move, isHeld)));
  black.onChange((on) => tell({ kind: "black", on }));
  tables.onChange(() => {
    const on = tables.areShown();
    if (on !== pairing.session().table) tell({ kind: "table", on });
  });
  pairing.onChange(show);
  pairing.onPoint(createDot(deck.root.ownerDocument, () => deck.root.querySelector(".present .frame")).show);
}

/** A step stays a step, so that two that are made at once are two. */
function actOf({ from, to, slides }: Move, isHeld: () => boolean): Act {
  if (samePosition(to, nextPosition(from, slides))) return { kind: "step", by: 1, side: "wall", held: isHeld() };
  if (samePosition(to, previousPosition(from, slides))) return { kind: "step", by: -1, side: "wall", held: isHeld() };
  return { kind: "go", to: spotOf(to, routeOf(slides)), side: "wall" };
}
