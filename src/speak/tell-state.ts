// This tells the speaker what is out of the ordinary in the session, in notices that each show what to do about it.

import { recall, remember } from "../deck/memory.ts";
import type { WallSlide } from "../deck/slides.ts";
import { durationWords } from "./clock-words.ts";
import type { Notices } from "./notices.ts";
import type { Pairing } from "./pairing.ts";
import { nameOf } from "./picture.ts";
import { isExtended } from "./screens.ts";
import { positionOf, type Route } from "./session.ts";
import { questionsMs } from "./timer.ts";

/** That someone has read that a mirrored screen shows the console. */
const MIRRORED = "console.mirrored";

interface Told {
  readonly slides: readonly WallSlide[];
  readonly route: Route;
  readonly pairing: Pairing;
}

export function tellState(notices: Notices, { slides, route, pairing }: Told): void {
  const { ahead, wall, black, timer } = pairing.session();
  const view = notices.box.ownerDocument.defaultView!; // the console runs in a window
  const asked = questionsMs(timer, pairing.nowMs());

  when(pairing.isJoined() && pairing.peers().walls === 0, "alone", () => [
    "Aucun diaporama n’est ouvert sur cet ordinateur. Le public ne voit rien.",
    { label: "Ouvrir le diaporama", href: "?vue=projection" },
  ]);
  when(isMirrored(view) && recall(view, MIRRORED) === null, "mirrored", () => [
    "Un seul écran\u00a0: si le projecteur le recopie, le public voit cette console. Fermez-la, et parlez avec vos notes sur papier.",
    { label: "Compris", run: () => remember(view, MIRRORED, "yes") },
  ]);
  when(black, "black", () => [
    "Le mur est noir.",
    { label: "Rallumer", run: () => pairing.act({ kind: "black", on: false }) },
  ]);
  when(ahead !== null, "frozen", () => [
    `Le mur est figé sur «\u00a0${nameAt()}\u00a0».`,
    { label: "Montrer celle-ci", run: () => pairing.act({ kind: "thaw", show: true }) },
    { label: "Revenir au mur", run: () => pairing.act({ kind: "thaw", show: false }) },
  ]);
  when(asked !== undefined, "questions", () => [
    `Questions depuis ${durationWords(asked ?? 0)}\u00a0: le temps du plan est arrêté.`,
    { label: "Reprendre", run: () => pairing.act({ kind: "timer", change: "resume" }) },
  ]);

  function when(is: boolean, name: string, said: () => NoticeWords): void {
    if (is) notices.set(name, ...said());
    else notices.clear(name);
  }

  function nameAt(): string {
    const at = positionOf(wall, route);
    const slide = at && slides[at.slide];
    return slide ? nameOf(slide, at.step) : "";
  }
}

/** The usual case in a meeting room. Browsers that do not tell are left in peace. */
function isMirrored(view: Window): boolean {
  return isExtended(view) === false;
}

type NoticeWords = Parameters<Notices["set"]> extends [string, ...infer Rest] ? Rest : never;
