// This tells the speaker what is out of the ordinary in the session, in notices that each show what to do about it.

import type { WallSlide } from "../deck/slides.ts";
import { nameOf } from "../deck/small-slide.ts";
import type { Notices } from "./notices.ts";
import type { Pairing } from "./pairing.ts";
import { positionOf, type Route } from "./session.ts";

interface Known {
  readonly slides: readonly WallSlide[];
  readonly route: Route;
  readonly pairing: Pairing;
}

export function tellState(notices: Notices, { slides, route, pairing }: Known): void {
  const { ahead, wall, black, timer } = pairing.session();

  when(pairing.isJoined() && pairing.peers().walls === 0, "alone", () => [
    "Aucun diaporama n’est ouvert sur cet ordinateur. Le public ne voit rien.",
    { label: "Ouvrir le diaporama", href: "?vue=projection" },
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
  when(timer.pausedAt !== null, "questions", () => [
    "Questions\u00a0: le temps du plan est arrêté.",
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

type NoticeWords = Parameters<Notices["set"]> extends [string, ...infer Rest] ? Rest : never;
