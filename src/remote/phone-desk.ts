// The phone's desk shows what comes next, the notes and the times, and has the buttons that lead the talk.

import { createDialog } from "../deck/dialog.ts";
import { createButton, element } from "../deck/elements.ts";
import { drawnIcon, lines } from "../deck/icons.ts";
import type { WallSlide } from "../deck/slides.ts";
import { createSmallSlide } from "../deck/small-slide.ts";
import { pointByFinger } from "./finger.ts";
import type { News, Shown, Times, Wish } from "./letters.ts";

export interface PhoneDesk {
  readonly box: HTMLElement;
  show(news: News): void;
  showTimes(times: Times): void;
  setLost(isLost: boolean): void;
}

const FREEZE = "M12 3v18M4.2 7.5l15.6 9M19.8 7.5l-15.6 9";
const POINT = "M6 3l13 8-6 1.5L10 19z";
const HAND = "M4 8h13l-4-4M20 16H7l4 4";

export function createPhoneDesk(page: Document, slides: readonly WallSlide[], say: (wish: Wish) => void): PhoneDesk {
  const run = (command: Extract<Wish, { type: "run" }>["command"]) => () => say({ type: "run", command });
  const times = element(page, "header", { class: "phone-times" });
  const state = element(page, "p", { class: "phone-state", role: "status" });
  const heading = element(page, "h2");
  const picture = createSmallSlide(page);
  const missing = element(page, "p", { class: "phone-missing" });
  const seen = element(page, "section", { class: "phone-seen" }, heading, picture.box, missing);
  const notes = element(page, "div", { class: "phone-notes", tabindex: "0", role: "region", "aria-label": "Notes" });
  const previous = createButton(page, run("previous"), { class: "phone-previous" }, icon("previous"), "Précédent");
  const next = createButton(page, run("next"), { class: "phone-next" }, "Suivant", icon("next"));
  const black = createButton(page, run("black"), {}, icon("black"), "Noir");
  const freeze = createButton(page, run("freeze"), {}, drawnIcon(page, FREEZE), "Figer");
  const pointing = createButton(page, () => setPointing(!isPointing), {}, drawnIcon(page, POINT), "Pointer");
  const hand = createButton(page, () => handing.open(), {}, drawnIcon(page, HAND), "Passer la main");
  const heirs = element(page, "div", { class: "phone-heirs" });
  const handing = createDialog(page, "phone-hand", "Passer la main", heirs);
  const minor = element(
    page,
    "nav",
    { class: "phone-minor", "aria-label": "Commandes" },
    black,
    freeze,
    pointing,
    hand,
  );
  const major = element(page, "nav", { class: "phone-major", "aria-label": "Avancer, reculer" }, previous, next);
  const title = element(page, "h1", { class: "visually-hidden" }, page.title);
  const box = element(page, "main", { class: "phone", hidden: "" }, title, times, state, seen, notes, minor, major);
  let news: News | undefined;
  let isLost = false;
  let isPointing = false;
  pointByFinger(
    picture.box,
    () => isPointing,
    (at) => say({ type: "point", at }),
  );

  function icon(name: keyof typeof lines): SVGElement {
    return drawnIcon(page, lines[name]);
  }

  function show(told: News): void {
    const isOtherNotes = news?.notes !== told.notes;
    news = told;
    if (isOtherNotes) {
      notes.innerHTML = told.notes; // the console's own, and the page's policy lets no script of it run
      notes.scrollTop = 0;
    }
    if (!told.leads) isPointing = false;
    update();
  }

  function setPointing(wanted: boolean): void {
    isPointing = wanted;
    if (!wanted) say({ type: "point", at: null });
    update();
  }

  function update(): void {
    if (!news) return;
    const { leads, others, black: isBlack, frozen, next: after, now } = news;
    for (const button of [previous, next, black, freeze, pointing, hand]) button.disabled = !leads || isLost;
    hand.hidden = others.length === 0;
    hand.disabled ||= others.length === 0;
    black.setAttribute("aria-pressed", String(isBlack));
    freeze.setAttribute("aria-pressed", String(frozen));
    pointing.setAttribute("aria-pressed", String(isPointing));
    seen.classList.toggle("pointing", isPointing);
    heading.textContent = isPointing
      ? `Au mur, ${news.place}\u00a0: votre doigt y pointe`
      : `Ensuite, après ${news.place}`;
    showSlide(isPointing ? now : after);
    tell(stateWords(news, isLost));
    box.classList.toggle("lost", isLost);
    heirs.replaceChildren(...others.map((name) => createButton(page, () => giveTo(name), { class: "way" }, name)));
  }

  function giveTo(name: string): void {
    say({ type: "hand", to: name });
    handing.close();
  }

  function showSlide(shown: Shown | null): void {
    const slide = slides.find(({ id }) => id === shown?.id);
    picture.show(slide, shown?.step ?? 0, shown?.table ?? false);
    missing.textContent = shown ? shown.title : "Fin du diaporama";
    missing.hidden = slide !== undefined;
  }

  function tell(sentence: string): void {
    if (state.textContent !== sentence) state.textContent = sentence;
  }

  function showTimes(told: Times): void {
    const fields = told.map(({ label, value, tone }) =>
      element(page, "p", { "data-tone": tone }, element(page, "span", {}, label), " ", element(page, "b", {}, value)),
    );
    times.replaceChildren(...fields);
  }

  return {
    box,
    show,
    showTimes,
    setLost(lost) {
      isLost = lost;
      update();
    },
  };
}

/** The gravest first: one sentence is read. */
function stateWords({ leads, leader, black, frozen }: News, isLost: boolean): string {
  if (isLost) return "La console n’est plus jointe. Le mur continue\u00a0: conduisez depuis le poste, ou attendez.";
  if (!leads) return leader ? `«\u00a0${leader}\u00a0» conduit. Vous suivez.` : "La console conduit. Vous suivez.";
  if (black) return "Le mur est noir.";
  return frozen ? "Le mur est figé\u00a0: vous regardez en avance." : "Vous conduisez.";
}
