// A chart that answers: pointed at, tapped or reached by Tab, a group of marks says its figure.

import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { BUILT, BUILT_TRIAL } from "../setup/built.ts";
import { share, sharedTest, test } from "../setup/share.ts";
import { slidesOf } from "../setup/slides-of.ts";
import { openDeck, WINDOWS } from "./open-deck.ts";

const deck = openDeck(BUILT_TRIAL);
const edition = openDeck(BUILT);

test.each([
  ["in projection", "?vue=projection#/lignes", WINDOWS.wall],
  ["on a phone", "#/lignes", WINDOWS.phone],
])("each group of a chart %s says what its table says", async (_name, address, viewport) => {
  const page = await deck.open(address, { viewport });
  const answers = page.locator("#lignes .answer:visible");
  await answers.first().waitFor();
  const rows = await page.locator("#lignes table tbody tr").evaluateAll((all) =>
    all.map((row) => ({
      label: row.querySelector("th")?.textContent ?? "",
      value: row.querySelector("data")?.textContent ?? "",
    })),
  );
  expect(await answers.count()).toBe(rows.length);
  for (const [index, { label, value }] of rows.entries()) {
    const answer = answers.nth(index);
    await point(answer, page);
    expect((await answer.getAttribute("aria-label"))?.toLowerCase()).toBe(`${value} ${label}`.toLowerCase());
    expect(await answer.locator(".said b").textContent()).toBe(value);
    expect(await isWhollyShown(answer.locator(".said"))).toBe(true);
  }
});

test("Tab reaches the groups of the slide at hand alone; Escape sends the words away", async () => {
  const page = await deck.open("?vue=projection#/groupes");
  await page.locator("#groupes .answer").first().waitFor();
  await page.locator("#groupes .answer").first().focus();
  const said = page.locator("#groupes .answer").first().locator(".said");
  expect(await said.isVisible()).toBe(true);
  await page.keyboard.press("Escape");
  expect(await said.isVisible()).toBe(false);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toMatch(/^3\srelais$/);
  await page.keyboard.press(" ");
  expect(new URL(page.url()).hash).toBe("#/groupes");
  expect(await page.locator(".answer:visible").count()).toBe(3);
});

sharedTest.each(
  share([
    ["the edition", BUILT, () => edition],
    ["the trial edition", BUILT_TRIAL, () => deck],
  ] as const),
)(
  "for every chart of %s, at each of its steps come to by an ordinary one, the middle of each group says its figure",
  async (_name, folder, opened) => {
    const all = slidesOf(folder);
    const page = await opened().open("?vue=projection", { reducedMotion: "no-preference" });
    const wrong: string[] = [];
    for (const id of share(slidesOf(folder, 'data-kind="chart"'))) {
      await goTo(page, `#/${all[all.indexOf(id) - 1]}/99`);
      const steps = await page.evaluate((slide) => Number(document.getElementById(slide)?.dataset.steps ?? 0), id);
      for (let step = 0; step <= steps; step += 1) {
        await page.mouse.move(5, 5);
        await page.keyboard.press("PageDown");
        const unanswered = () => page.evaluate(groupsWithoutAnswer, id);
        await expect
          .poll(unanswered, { timeout: 15_000 })
          .toEqual([])
          .catch(async () => {
            wrong.push(`${id}/${step}: ${(await unanswered()).join(", ")}`);
          });
      }
    }
    expect(wrong).toEqual([]);
  },
);

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => location.assign(to), hash);
  await page.waitForFunction(
    (id) => document.querySelector(".slides > section.present")?.id === id,
    hash.split("/")[1],
  );
}

/** The figures, of those that the slide shows in marks, that the middle of their group does not say; "still moving" until all stands. */
function groupsWithoutAnswer(id: string): string[] {
  const plots = [...document.querySelectorAll<HTMLElement>(`#${id} figure[data-kind="chart"] .plot`)];
  const shown = plots.filter((plot) => plot.checkVisibility({ visibilityProperty: true }));
  if (shown.some((plot) => !plot.querySelector(".answers"))) return ["no answers yet"];
  return shown.flatMap((plot) =>
    [...plot.querySelectorAll<SVGGElement>("svg g[data-figure]")].flatMap((group) => {
      const { width, height } = group.getBBox();
      const [all, room] = [group.getBoundingClientRect(), plot.getBoundingClientRect()];
      const [left, top] = [Math.max(all.left, room.left), Math.max(all.top, room.top)]; // a camera may come closer
      const [w, h] = [Math.min(all.right, room.right) - left, Math.min(all.bottom, room.bottom) - top];
      if (width === 0 || height === 0) return [];
      const at = document.elementFromPoint(left + w / 2, top + h / 2)?.closest<HTMLElement>(".answer");
      const box = at?.getBoundingClientRect();
      const isNear = all.width > room.width + 26; // the camera's: more of it than the plot holds
      const isWhole = isNear || (box && Math.abs(box.width - w) < 26 && Math.abs(box.height - h) < 26);
      return at?.dataset.figure === group.dataset.figure && isWhole ? [] : [group.dataset.figure ?? ""];
    }),
  );
}

async function point(answer: Locator, page: Page): Promise<void> {
  await answer.scrollIntoViewIfNeeded();
  const box = await answer.boundingBox();
  if (!box) throw new Error("expected a group on the page");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
}

async function isWhollyShown(words: Locator): Promise<boolean> {
  return words.evaluate((node) => {
    const { left, right, top } = node.getBoundingClientRect();
    return getComputedStyle(node).visibility === "visible" && left >= 0 && right <= innerWidth && top >= 0;
  });
}
