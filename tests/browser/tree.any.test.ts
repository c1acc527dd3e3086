// What a screen reader is given, as text that a person has read: the article, and each kind of slide on the wall.

import { expect } from "vitest";
import { BUILT_TRIAL } from "../setup/built.ts";
import { share, sharedTest, test } from "../setup/share.ts";
import { openDeck, WINDOWS } from "./open-deck.ts";

const deck = openDeck();
const trial = openDeck(BUILT_TRIAL);

test("the article's tree is the one that was read [R11, R13, R16]", async () => {
  const page = await deck.open("?vue=lecture", { viewport: WINDOWS.phone });
  await expect(`${await page.locator("body").ariaSnapshot()}\n`).toMatchFileSnapshot("trees/article.yml");
});

/** One slide of each layout, at its last step. */
sharedTest.each(
  share(["ouverture", "message", "invitee", "menages", "trois-chiffres", "production", "produire", "merci"], 3),
)("the tree of the wall at « %s » is the one that was read [R12, R13]", async (id) => {
  const page = await deck.open(`?vue=projection#/${id}/9`);
  await page
    .locator(".slides > section.present figure.chart .answer")
    .first()
    .or(page.locator("main"))
    .first()
    .waitFor();
  expect(await page.getAttribute(".slides > section.present", "id")).toBe(id);
  await expect(`${await page.locator("body").ariaSnapshot()}\n`).toMatchFileSnapshot(`trees/wall-${id}.yml`);
});

test("a step that is to come is in no tree [R12]", async () => {
  const page = await trial.open("?vue=projection#/personne-en-etape");
  expect(await page.locator("main").ariaSnapshot()).not.toContain("Bo Ardoise");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  expect(await page.locator("main").ariaSnapshot()).toContain("Bo Ardoise");
});
