// Who speaks points at the slide with a light or a pen, and all windows of the talk show it, until the slide moves on.

import type { Announce } from "../deck/announce.ts";
import { createHand, type Tool } from "./hand.ts";
import { createMarks } from "./marks.ts";
import type { Lit, Mark, Session, Side } from "./messages.ts";
import type { Pairing } from "./pairing.ts";
import { nameOfPlace, placesOn } from "./places.ts";
import { sameSpot, seenFrom } from "./session.ts";

export interface Pointing {
  tool(): Tool | undefined;
  /** Lights the slide's next place; after the last one, none. */
  light(): void;
  /** A pen that fades, one that stays, none. */
  pen(): void;
  putDown(): void;
}

interface Pointed {
  readonly side: Side;
  /** What dims, and is touched. */
  readonly area: HTMLElement;
  readonly frame: () => Element | null;
  readonly pairing: Pairing;
  readonly announce: Announce;
  readonly onTool: (tool: Tool | undefined) => void;
}

export function createPointing({ side, area, frame, pairing, announce, onTool }: Pointed): Pointing {
  const marks = createMarks(area, frame);
  const hand = createHand(marks.box, frame, make);
  const here = () => seenFrom(side, pairing.session());
  let lit = -1;
  let seen = whatIsSeen(pairing.session(), side);

  function make(mark: Mark): void {
    marks.show(mark, "");
    pairing.mark(here(), mark);
  }

  function take(tool: Tool | undefined): void {
    if (tool === undefined) make({ kind: "clear" });
    else if (hand.tool() === "light") make({ kind: "light", at: null });
    lit = -1;
    hand.take(tool);
    onTool(tool);
  }

  function light(): void {
    if (hand.tool() !== "light") take("light");
    lit += 1;
    const within = frame();
    const places = within ? placesOn(within) : [];
    const place = places[lit];
    if (within && place) {
      make({ kind: "light", at: partOf(place, within) });
      announce(nameOfPlace(place));
    } else take(undefined);
  }

  function pen(): void {
    const held = hand.tool();
    const tool = held === "pen" ? "felt" : held === "felt" ? undefined : "pen";
    take(tool);
    announce(tool ? PENS[tool] : "Stylo posé");
  }

  function putDown(): void {
    if (hand.tool()) take(undefined);
  }

  area.ownerDocument.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape" || !hand.tool() || area.ownerDocument.querySelector("dialog:modal")) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      putDown();
    },
    { capture: true },
  );
  pairing.onMark((on, mark, by) => {
    if (sameSpot(on, here())) marks.show(mark, by);
  });
  pairing.onChange((session) => {
    const now = whatIsSeen(session, side);
    if (now.at === seen.at) return;
    marks.clear();
    lit = -1;
    if (now.slide !== seen.slide && hand.tool()) {
      hand.take(undefined);
      onTool(undefined);
    }
    seen = now;
  });
  return { tool: hand.tool, light, pen, putDown };
}

const PENS = { pen: "Stylo\u00a0: le trait s’efface", felt: "Stylo\u00a0: le trait reste jusqu’au pas" };

/** Marks do not outlive what stands there; the tool does not outlive the slide. */
function whatIsSeen(session: Session, side: Side): { readonly at: string; readonly slide: string } {
  const spot = seenFrom(side, session);
  return { at: JSON.stringify([spot, session.black, session.table]), slide: spot.id };
}

/** Of the frame's width, left around a place. */
const MARGIN = 0.008;

function partOf(place: Element, frame: Element): Lit {
  const [at, box] = [place.getBoundingClientRect(), frame.getBoundingClientRect()];
  const [left, top] = [(at.left - box.left) / box.width, (at.top - box.top) / box.height];
  const [right, bottom] = [left + at.width / box.width, top + at.height / box.height];
  const x = Math.max(0, left - MARGIN);
  const y = Math.max(0, top - MARGIN);
  return { x, y, width: Math.min(1, right + MARGIN) - x, height: Math.min(1, bottom + MARGIN) - y, round: false };
}
