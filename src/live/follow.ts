// In the article of a live meeting, this lets a phone follow the wall: it stands where the speaker is until a hand scrolls, and
// comes back when asked; answers what the hall is asked, and asks. Nothing is connected before one follows.

import { recall, remember } from "../deck/memory.ts";
import { readSlides } from "../deck/slides.ts";
import { startAsking } from "./asking.ts";
import { type HallLink, openHallLink, type Way } from "./hall-link.ts";
import { FAQ, HALL } from "./hall-words.ts";
import { watchHand } from "./hand.ts";
import type { Pos } from "./pos.ts";
import { standAt } from "./stand.ts";
import { createSwitch, KEPT } from "./switch.ts";
import { startVoting } from "./voting.ts";

/** In the room, where the page's own server is the hall. */
export function startFollowing(page: Document): void {
  const read = (payload: Uint8Array) => new TextDecoder().decode(payload);
  followBy(page, { url: `ws://${page.location.host}${HALL}`, read, isOpen: false }, "et rien ne part vers un tiers");
}

/** @param guard what becomes of what the phone says, to end the notice with. */
export function followBy(page: Document, way: Way, guard: string): void {
  const view = page.defaultView;
  const root = page.querySelector("main");
  if (!view || !root) throw new Error("expected a page with a main, in a window");
  const slides = readSlides(root);
  const control = createSwitch(page, guard, follow, free);
  let isFollowing = false;
  let pos: Pos | undefined;
  let state: "here" | "lost" | undefined;
  let link: HallLink | undefined;
  let hasChosen = false;

  function follow(): void {
    setFollowing(true);
    if (!link) open();
    stand();
  }

  function open(): void {
    const wish = (topic: string, text: string) => link?.wish(topic, text);
    const voting = startVoting(page, wish);
    const asking = startAsking(page, voting.who, wish);
    control.add(asking);
    link = openHallLink(view!, way, {
      onPos: hear,
      onState: tellState,
      topics: [...voting.topics, FAQ],
      onMessage(...heard) {
        voting.hear(...heard);
        asking.hear(...heard);
      },
      onOpen() {
        voting.ask();
        asking.ask();
      },
    });
  }

  function free(): void {
    setFollowing(false);
  }

  function setFollowing(wanted: boolean): void {
    isFollowing = wanted;
    hasChosen = true;
    remember(view!, KEPT, wanted ? "yes" : "no", "sessionStorage");
    show();
  }

  function hear(told: Pos): void {
    pos = told;
    show();
    stand();
  }

  function tellState(told: "here" | "lost"): void {
    state = told;
    show();
  }

  /** What this page has not is not shown to it: one stays. */
  function stand(): void {
    const slide = slides.find(({ id }) => id === pos?.id);
    if (isFollowing && slide && pos) standAt(view!, slide, pos.step);
  }

  function show(): void {
    const at = slides.find(({ id }) => id === pos?.id)?.title ?? "";
    const standing = isFollowing ? "following" : hasChosen ? "free" : "apart";
    control.show(link && state !== "here" ? (state ?? "joining") : standing, isFollowing, at);
  }

  const isAsked = replaceOffer(page, control.box);
  show();
  watchHand(view, control.box, () => isFollowing && free());
  view.addEventListener("resize", () => page.activeElement?.matches("input, textarea") || stand()); // its keyboard comes
  if (isAsked || recall(view, KEPT, "sessionStorage") === "yes") follow();
}

/** The switch that offered this stood there before, in a hosted deck. @returns whether it was pressed, and still is. */
function replaceOffer(page: Document, box: HTMLElement): boolean {
  const offer = page.querySelector<HTMLElement>(".hall");
  const hadFocus = offer?.contains(page.activeElement);
  if (offer) offer.replaceWith(box);
  else page.querySelector(".bar")?.after(box);
  if (hadFocus) box.querySelector("button")?.focus();
  return offer?.dataset.standing === "joining" || offer?.dataset.standing === "lost";
}
