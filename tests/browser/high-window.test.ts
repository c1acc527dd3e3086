// In a window of 4:3 a drawing cannot be wider: words are larger there, the street shows a shorter stretch of itself, and what
// stands on no edge keeps a part of the room below it.

import { expect, test } from "vitest";
import { BUILT, BUILT_REGION } from "../setup/built.ts";
import { openDeck, slideIds, WINDOWS } from "./open-deck.ts";

interface Seen {
  readonly id: string;
  /** Of its type, in the window's width. */
  readonly title: number;
  /** Of the drawing, in the window's width. */
  readonly street: number | undefined;
  /** Below a wide chart, in the window's height. */
  readonly below: number | undefined;
}

const DECKS = [
  ["this edition", openDeck(BUILT)],
  ["the second review", openDeck(BUILT_REGION)],
] as const;

test.each(DECKS)("in a window of 4:3 the slides of %s fill the height", async (_name, deck) => {
  const [wide, high] = [await seenIn(deck, WINDOWS.wall), await seenIn(deck, WINDOWS.projector)];
  expect(high.length).toBeGreaterThan(3);
  for (const [index, { id, title, street, below }] of high.entries()) {
    const before = wide[index]!;
    expect([id, title / before.title]).toEqual([id, expect.closeTo(1.15, 2)]);
    if (street !== undefined) expect([id, street / before.street!]).toEqual([id, expect.closeTo(1.15, 2)]);
    if (below !== undefined) expect([id, below > before.below! + 0.04]).toEqual([id, true]);
  }
});

async function seenIn(deck: ReturnType<typeof openDeck>, viewport: { width: number; height: number }): Promise<Seen[]> {
  const page = await deck.open("?vue=projection", { viewport });
  const seen: Seen[] = [];
  for (const id of await slideIds(page)) {
    await page.evaluate((to) => {
      location.hash = `#/${to}`;
    }, id);
    await page.waitForFunction((to) => document.querySelector(".slides > section.present")?.id === to, id);
    const found = await page.evaluate(seenOn);
    if (found) seen.push({ id, ...found });
  }
  return seen;
}

/** Runs in the page. What has its own place at any window says nothing here. */
function seenOn(): Omit<Seen, "id"> | undefined {
  const frame = document.querySelector<HTMLElement>(".slides > section.present .frame")!;
  const figure = frame.querySelector<HTMLElement>("figure[data-stands]:not([data-stands='slide'])");
  const holds = frame.dataset.holds ?? "";
  if (!figure || /aside|shared-store|continued/.test(holds) || frame.closest("[data-layout='recap']")) return undefined;
  const plot = [...figure.querySelectorAll<HTMLElement>(".plot")].find((one) => one.offsetWidth > 0)!;
  const box = plot.getBoundingClientRect();
  const isChart = figure.dataset.kind === "chart" && figure.dataset.stands === "wide";
  return {
    title: Number.parseFloat(getComputedStyle(frame.querySelector("h2")!).fontSize) / innerWidth,
    street: figure.dataset.form === "street" ? box.width / innerWidth : undefined,
    below: isChart ? (innerHeight - box.bottom) / innerHeight : undefined,
  };
}
