// This starts the wall: it turns the compiled page into a running deck with its keys, controls and screens.
/// <reference types="vite/client" />

import { keepAddress } from "../deck/address.ts";
import { afterFrame } from "../deck/after-frame.ts";
import { announceMoves, createAnnouncer } from "../deck/announce.ts";
import { letChartAnswer } from "../deck/answers.ts";
import { sayLost } from "../deck/aside.ts";
import { breath } from "../deck/breath.ts";
import { createDeck, type Deck } from "../deck/deck.ts";
import { createEngine, type Engine } from "../deck/engine.ts";
import { whenIdle } from "../deck/idle.ts";
import { listenToKeys } from "../deck/keyboard.ts";
import { bindings } from "../deck/keys.ts";
import { createMotion, type Motion } from "../deck/motion.ts";
import { allForms, type Forms } from "../deck/picture.ts";
import { createProgress } from "../deck/progress.ts";
import { startReveal } from "../deck/reveal.ts";
import type { Running, Wall } from "../deck/running.ts";
import { openSettings } from "../deck/settings.ts";
import { listenToSwipes } from "../deck/touch.ts";
import { keepAwake } from "../deck/wake-lock.ts";
import { commandsFor } from "./commands.ts";

/** Resolves once the deck runs; `html.ready` says so to CSS and to tests. */
export async function startProjection(page: Document, forms: Forms = allForms): Promise<Wall> {
  const view = page.defaultView;
  const root = page.querySelector<HTMLElement>("main.reveal");
  if (!view || !root) throw new Error("expected a page with a main.reveal");
  const motion = createMotionFor(view, forms);
  await breath(); // all modules were read until now
  const pairWithReveal = await startReveal(root);
  const engine = createEngine(root);
  const deck = createDeck(root, engine, motion, view.location.hash);
  pairWithReveal(deck);
  keepAddress(deck, view, () => deck.onMove(sayLost(page).close));
  yieldToPaper(view, engine, deck, motion);
  await breath();
  const announce = createAnnouncer(page);
  announceMoves(deck, page, announce);
  letChartsAnswer(deck, motion);
  sayTermsAlone(root, view);
  const commands = commandsFor(page, deck, { announce, settings: openSettings(view) });
  listenToPeople(page, deck, commands);
  keepAwake(page);
  page.documentElement.classList.add("ready");
  whenIdle(() => loadFonts(page));
  if (import.meta.hot) helpWriting(import.meta.hot, page, { deck, motion, forms });
  const { run, on, black, tables } = commands;
  return { page, deck, motion, black, tables, announce, run, on };
}

/** The glossary is on no wall, and on all papers. */
function sayTermsAlone(root: HTMLElement, view: Window): void {
  const terms = [...root.querySelectorAll<HTMLAnchorElement>("a.term")].map((term) => ({ term, hash: term.hash }));
  const part = () => {
    for (const { term } of terms) term.removeAttribute("href");
  };
  view.addEventListener("beforeprint", () => {
    for (const { term, hash } of terms) term.setAttribute("href", hash);
  });
  view.addEventListener("afterprint", part);
  part();
}

/** Ready a moment after the slide stands and its drawings have come to rest: the step itself waits for nothing. */
function letChartsAnswer(deck: Deck, motion: Motion): void {
  const answer = () =>
    motion.whenStill(() => {
      const here = deck.slides()[deck.position().slide]?.element;
      for (const figure of here?.querySelectorAll("figure") ?? []) letChartAnswer(figure);
    });
  deck.onMove(() => afterFrame(answer));
  answer();
}

/** All fonts now, so that no slide asks the network for one in the middle of a talk. */
function loadFonts(page: Document): void {
  for (const face of page.fonts) face.load().catch(() => undefined); // the fallback font is drawn instead
}

/** Whoever asks for less motion gets it at once. */
function createMotionFor(view: Window, forms: Forms): Motion {
  const reduced = view.matchMedia("(prefers-reduced-motion: reduce)");
  const motion = createMotion(forms, () => reduced.matches);
  reduced.addEventListener("change", () => reduced.matches && motion.finish());
  return motion;
}

/** Whoever prints gets every slide, at its final state; a slide that stayed hidden would be left out of the PDF's tags. */
function yieldToPaper(view: Window, engine: Engine, deck: Deck, motion: Motion): void {
  view.addEventListener("beforeprint", () => {
    motion.letGo();
    engine.unveil();
  });
  view.addEventListener("afterprint", () => {
    const { slide, step } = engine.shown();
    engine.show({ slide, step });
    motion.rest(deck.slides()[slide]!.element, step);
  });
}

function listenToPeople(page: Document, deck: Deck, { run, settings }: ReturnType<typeof commandsFor>): void {
  const progress = createProgress(page, deck);
  listenToKeys(page, {
    table: bindings,
    run,
    goTo: (number) => {
      if (deck.slides()[number - 1]) deck.go({ slide: number - 1, step: 0 }, "jump");
      else progress.showTyped(`${number}\u00a0?`); // until the next move
    },
    onTyped: progress.showTyped,
    characters: settings.characters,
  });
  listenToSwipes(deck.root, { next: () => run("next"), previous: () => run("previous") });
}

/** While writing, an edit shows at once, and a slide that is too full says so; no built page holds any of this. */
function helpWriting(hot: NonNullable<ImportMeta["hot"]>, page: Document, running: Running): void {
  hot.on("deck:document", async ({ body, css }: { body: string; css: string }) => {
    const { applyDocument } = await import("../deck/live.ts");
    applyDocument(running, body, css);
  });
  hot.on("deck:warnings", async (warnings: readonly string[]) => {
    const { showNotice } = await import("./writing-notice.ts");
    showNotice(page, "warnings", warnings.map((warning) => `attention : ${warning}`).join("\n"));
  });
  hot.send("deck:warnings");
  const tell = async () => {
    const { tellOverflow } = await import("./overflow.ts");
    await page.fonts.ready;
    tellOverflow(page, running.deck);
  };
  running.deck.onMove(tell);
  void tell();
}
