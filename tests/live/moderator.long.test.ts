// A second phone moderates what the hall asks: whom the console let in for that, and nobody else.

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { invitation } from "../remote/stage.ts";
import { paired } from "../speak/paired.ts";
import { faults, outside, picture, small } from "./looked-at.ts";
import { openLive } from "./open-live.ts";

const live = openLive(undefined, "", true);

async function ask(phone: Page, words: string): Promise<void> {
  await phone.locator("#ask-text").fill(words);
  await phone.locator(".ask-send").tap();
  await expect.poll(() => phone.locator(".query-text", { hasText: words }).count()).toBe(1);
}

test("a moderator's phone accepts, merges, puts to the wall and recalls; a stranger's is refused", async () => {
  const profile = await live.profile();
  const wall = await live.wall(profile);
  const desk = await live.console(profile);
  await paired(desk);
  await expect.poll(() => desk.locator(".query-desk").isVisible()).toBe(true);
  const asking = await live.phone();
  await asking.locator(".hall-switch").getByRole("button", { name: "Suivre" }).tap();
  await asking.locator(".ask-open").tap();
  for (const words of ["Combien en 2027 ?", "Et les jeunes ?", "Hors sujet", "Et en 2027 ?"]) await ask(asking, words);

  const address = await invitation(desk);
  const moderator = await live.knocks(address, [320, 640]);
  await moderator.fill("#nom", "Marc");
  await moderator.getByRole("button", { name: "Demander à entrer" }).tap();
  await desk.getByRole("button", { name: "Laisser modérer\u00a0: Marc" }).click();
  const box = moderator.locator(".moderation");
  await expect.poll(() => box.locator("[role=status]").textContent()).toBe("4\u00a0questions à lire.");
  await picture(desk, "moderator-panel");
  expect(await desk.locator(".remote-people").textContent()).toContain("Marc modère les questions de la salle");
  await desk.keyboard.press("Escape");

  const stranger = await live.knocks(`${address.split("#")[0]}#${"A".repeat(43)}`);
  await stranger.fill("#nom", "Personne");
  await stranger.getByRole("button", { name: "Demander à entrer" }).tap();
  await expect.poll(() => stranger.locator(".gate-words").textContent()).toMatch(/^Ce code ne vaut plus/);
  const photographer = await live.knocks(address); // the console has closed its panel since
  await photographer.fill("#nom", "Photographe");
  await photographer.getByRole("button", { name: "Demander à entrer" }).tap();
  await expect.poll(() => photographer.locator(".gate-words").textContent()).toMatch(/^Ce code ne vaut plus/);

  const press = (name: RegExp) => box.getByRole("button", { name }).tap();
  await press(/^Accepter.*Combien/);
  await press(/^Accepter.*jeunes/);
  await expect.poll(() => asking.getByText("publiée").count()).toBe(2);
  await box.getByLabel("La question").selectOption({ label: "Et en 2027 ?" });
  await box.getByLabel("est réunie à").selectOption({ label: "Combien en 2027 ?" });
  await press(/^Réunir/);
  await expect.poll(() => box.getByText("Et en 2027 ?").count()).toBe(0);
  await press(/^Écarter.*Hors sujet/);
  await expect.poll(() => asking.locator(".ask-hidden").textContent()).toMatch(/écarté 1\u00a0question/);
  for (const [width, height] of [
    [320, 640],
    [390, 844],
    [820, 1180],
  ] as const) {
    await moderator.setViewportSize({ width, height });
    await picture(moderator, `moderator-${width}`);
    expect([
      width,
      await outside(moderator, ".moderation"),
      await small(moderator, ".moderation :is(button, select)"),
    ]).toEqual([width, [], []]);
    expect(await moderator.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
  expect(await faults(moderator, "html")).toEqual([]);
  await press(/^Mettre au mur.*2027/);
  await expect.poll(() => wall.locator(".query-words").textContent()).toBe("Combien en 2027 ?");
  await expect.poll(() => box.getByRole("button", { name: /^Retirer du mur/ }).count()).toBe(1);
  await press(/^Retirer partout.*2027/);
  await expect.poll(() => wall.locator(".query-over").isVisible()).toBe(false);
  await press(/^Répondue.*jeunes/);
  await expect.poll(() => asking.getByText("répondue").count()).toBe(1);
  await press(/^Accepter.*Combien/);

  await moderator.reload();
  await expect.poll(() => box.isVisible()).toBe(true);
  await desk.keyboard.press("w");
  await desk.getByRole("button", { name: "Exclure\u00a0: Marc" }).click();
  await expect.poll(() => moderator.locator(".gate-words").textContent()).toMatch(/^La console a fermé/);
  expect(await box.isVisible()).toBe(false);
  for (const page of [moderator, stranger, photographer, asking, wall]) await page.context().close();
});
