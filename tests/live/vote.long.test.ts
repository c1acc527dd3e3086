// The hall votes, end to end: the console opens, two phones answer, nobody sees a result before the console shows it, and the wall
// has it in bricks; a régie that dies meanwhile loses nothing that it has confirmed.

import { existsSync, readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { VOTE } from "../setup/editions.ts";
import { paired } from "../speak/paired.ts";
import { faults, outside, picture, small } from "./looked-at.ts";
import { openLive } from "./open-live.ts";

const LEFT = { kind: "query", query: "query-0123456789ab", voter: "voter-0123456789ab", says: "Hier encore\u202f?" };
const live = openLive(VOTE, `\n${JSON.stringify(LEFT)}`);

const status = (phone: Page, id: string) => phone.locator(`[data-vote="${id}"] .vote-status`).textContent();
const send = (phone: Page, id: string) => phone.locator(`[data-vote="${id}"] .vote-send`).tap();
const choose = (phone: Page, id: string, label: string) =>
  phone.locator(`[data-vote="${id}"] label`, { hasText: label }).tap();
const press = (desk: Page, name: string) => desk.locator(".vote-desk").getByRole("button", { name }).click();
const cells = (page: Page, where: string) => page.locator(`${where} tbody :is(th, td)`).allTextContents();
const COUNTED = /^Votre réponse est comptée/;

/** A phone that keeps what it is told by the hall. */
async function listening(size?: readonly [number, number]): Promise<{ phone: Page; told: () => string }> {
  const phone = await live.phone(size);
  const words: string[] = [];
  phone.on("websocket", (socket) => socket.on("framereceived", ({ payload }) => words.push(payload.toString())));
  await phone.locator(".hall-switch").getByRole("button", { name: "Suivre" }).tap();
  await expect.poll(() => phone.locator(".hall").getAttribute("data-standing")).toBe("following");
  return { phone, told: () => words.join() };
}

test("wall, console and two phones vote", async () => {
  const profile = await live.profile();
  const wall = await live.wall(profile);
  const desk = await live.console(profile);
  await paired(desk);
  const [{ phone: first, told }, { phone: second }] = [await listening(), await listening()];
  const here = await wall.evaluate(() => [...document.querySelectorAll("main .slides > section")].map(({ id }) => id));
  expect(here).toHaveLength(5);

  await expect.poll(() => desk.locator(".vote-desk").isVisible()).toBe(true);
  await expect.poll(() => desk.locator(".hall-left").textContent()).toMatch(/^Une séance interrompue/);
  await expect.poll(() => desk.locator(".query-said").textContent()).toContain("1 à lire");
  await picture(desk, "left");
  await desk.locator(".hall-left").getByText("Effacer…").click();
  await desk.getByRole("button", { name: "Tout effacer…" }).click();
  await desk.getByRole("button", { name: "Oui, tout effacer" }).click();
  await expect.poll(() => desk.locator(".hall-left").isVisible()).toBe(false);
  await expect.poll(() => desk.locator(".query-said").textContent()).toContain("0 à lire");
  expect(
    await first.locator(".vote-form").evaluateAll((forms) => forms.every((form) => (form as HTMLElement).hidden)),
  ).toBe(true);
  await press(desk, "Ouvrir le vote");
  await expect.poll(() => status(first, "priorite")).toBe("Le vote est ouvert.");
  expect(await first.evaluate(() => document.activeElement?.closest(".vote"))).toBeNull();
  await send(first, "priorite");
  expect(await status(first, "priorite")).toMatch(/^Choisissez/);
  await choose(first, "priorite", "Un jardin");
  await send(first, "priorite");
  await choose(second, "priorite", "Des chambres");
  await send(second, "priorite");
  for (const phone of [first, second]) await expect.poll(() => status(phone, "priorite")).toMatch(COUNTED);
  await expect.poll(() => wall.locator(".present .voters").textContent()).toBe("2\u00a0réponses");
  expect(await wall.locator("figure[data-live]").count()).toBe(0);

  process.kill(live.keeper().pid()!, "SIGKILL");
  await choose(second, "priorite", "Un jardin");
  await send(second, "priorite");
  await expect.poll(() => status(second, "priorite"), { timeout: 30_000 }).toMatch(COUNTED);
  await expect.poll(() => desk.locator(".vote-said").textContent()).toBe("Vote ouvert\u00a0: 2\u00a0réponses.");
  expect(told()).not.toContain('"voters"');
  await press(desk, "Fermer");
  await expect.poll(() => status(first, "priorite")).toBe("Le vote est fermé. Votre réponse est comptée.");
  expect(await first.locator('[data-vote="priorite"] .vote-form').isVisible()).toBe(false);
  await press(desk, "Montrer le résultat");
  await expect
    .poll(() => cells(first, '[data-vote="priorite"]'))
    .toEqual([...["Un jardin", "2", "Des chambres", "0", "Une salle commune", "0"]]);
  await expect.poll(() => wall.locator(".present figure[data-live] .plot[data-size=wide]").isVisible()).toBe(true);
  expect(await wall.locator(".present figure[data-live] .caption").textContent()).toContain("2\u00a0réponses");
  expect((await cells(wall, ".present figure[data-live]")).join()).toContain("Un jardin,2");

  await expect.poll(() => desk.locator(".desk-now figure[data-live]").count()).toBe(1);

  const answers: readonly (readonly [string, (phone: Page) => Promise<void>, string])[] = [
    [
      "voisins",
      async (phone) => {
        await choose(phone, "voisins", "Une gare");
        await choose(phone, "voisins", "Un marché");
      },
      "Une gare,2",
    ],
    ["chez-vous", (phone) => choose(phone, "chez-vous", "Assez"), "Assez,2"],
    ["combien", (phone) => phone.locator('[data-vote="combien"] input').fill("1\u202f200"), "2"],
  ];
  for (const [id, give, expected] of answers) {
    await desk.keyboard.press("PageDown");
    await press(desk, "Ouvrir le vote");
    for (const phone of [first, second]) {
      await expect.poll(() => status(phone, id)).toBe("Le vote est ouvert.");
      await give(phone);
      await send(phone, id);
      await expect.poll(() => status(phone, id)).toMatch(COUNTED);
    }
    await press(desk, "Montrer le résultat");
    await expect.poll(async () => (await cells(first, `[data-vote="${id}"]`)).join()).toContain(expected);
    await expect.poll(() => wall.locator(".present figure[data-live]").count()).toBe(1);
  }
  await first.locator('[data-vote="combien"] .vote-forget').tap();
  await expect.poll(() => desk.locator(".vote-said").textContent()).toMatch(/ 1\sréponse,/);
  expect(await small(first, ".vote :is(button, label)")).toEqual([]);

  const journal = "node_modules/.cache/deck-tests/vote-live.votes.jsonl";
  expect(existsSync(journal)).toBe(true);
  const before = await profile.newPage();
  await before.goto(desk.url().replace("console", "avant"));
  await before.getByText("Terminer", { exact: true }).click();
  await expect.poll(() => before.getByText("Oui, terminer et effacer les votes").isVisible()).toBe(true);
  await picture(before, "end");
  const [kept] = await Promise.all([before.waitForEvent("download"), before.getByText("Exporter les votes").click()]);
  expect(readFileSync(await kept.path(), "utf8")).toContain(";Un jardin;2;2\r\n");
  await desk.getByRole("button", { name: "Exporter ou effacer…" }).click();
  const after = desk.locator("dialog.after-panel");
  const [download] = await Promise.all([desk.waitForEvent("download"), after.getByText("Exporter (CSV)").click()]);
  expect(readFileSync(await download.path(), "utf8")).toContain(";Un jardin;2;2\r\n");
  await after.getByText("Tout effacer…").click();
  await after.getByText("Oui, tout effacer").click();
  await expect.poll(() => wall.locator("figure[data-live]").count()).toBe(0);
  await expect.poll(() => existsSync(journal)).toBe(false);
  for (const page of [wall, desk, first, second]) await page.context().close();
});

test("phones give words, which nobody sees before the console has read them, and the wall ranks those in bricks", async () => {
  const profile = await live.profile();
  const wall = await live.wall(profile, "#/mots");
  const desk = await live.console(profile);
  await paired(desk);
  await desk.keyboard.press("End");
  const sizes = [320, 390, 820].map((width) => [width, width * 2] as const);
  const [narrow, middle, wide] = await Promise.all(sizes.map(listening));
  const phones = [narrow!, middle!, wide!].map(({ phone }) => phone);
  await expect.poll(() => desk.locator(".vote-desk").isVisible()).toBe(true);
  await press(desk, "Ouvrir le vote");
  const given = [
    ["Calme", "<img src=x onerror=alert(1)>"],
    [" cal\u200bme ", "CALME", "Jardin"],
    ["une cour", "le repos", "JARDIN"],
  ];
  for (const [i, phone] of phones.entries()) {
    await expect.poll(() => status(phone, "mots")).toBe("Le vote est ouvert.");
    await send(phone, "mots");
    expect(await status(phone, "mots")).toMatch(/^Écrivez d’abord un mot/);
    for (const [j, word] of given[i]!.entries()) await phone.locator('[data-vote="mots"] input').nth(j).fill(word);
    await picture(phone, `words-${sizes[i]![0]}`);
    expect([await faults(phone, ".vote"), await small(phone, ".vote :is(button, input)")]).toEqual([[], []]);
    expect(await outside(phone, '[data-vote="mots"]')).toEqual([]);
    await send(phone, "mots");
    await expect.poll(() => status(phone, "mots")).toMatch(COUNTED);
  }
  await expect
    .poll(() => desk.locator(".vote-said").textContent())
    .toBe("Vote ouvert\u00a0: 3\u00a0réponses, 5\u00a0mots à lire.");
  await press(desk, "Montrer le résultat");
  await expect.poll(() => status(middle!.phone, "mots")).toMatch(COUNTED);
  expect(await wall.locator(".present figure[data-live]").count()).toBe(0);

  await press(desk, "Modérer les mots");
  const panel = desk.locator(".word-panel");
  await picture(desk, "words-panel");
  const judge = (name: RegExp) => panel.getByRole("button", { name }).click();
  await judge(/^Accepter.*Calme/);
  await judge(/^Accepter.*Jardin/);
  await judge(/^Écarter.*onerror/);
  await expect.poll(() => panel.locator("section[aria-label=Acceptés] .query").count()).toBe(2);
  await panel.getByLabel("Le mot").selectOption("une cour");
  await panel.getByLabel("compte pour").selectOption("Jardin");
  await judge(/^Réunir$/);
  await expect
    .poll(() => panel.locator("section[aria-label=Réunis]").textContent())
    .toContain("compte pour «\u00a0Jardin\u00a0»");
  await picture(desk, "words-panel-read");
  expect([await faults(desk, ".word-panel"), await small(desk, ".word-panel :is(button, select)")]).toEqual([[], []]);
  for (const phone of phones)
    await expect.poll(() => cells(phone, '[data-vote="mots"]')).toEqual(["Calme", "2", "Jardin", "2"]);
  await expect.poll(() => wall.locator(".present figure[data-live] .plot[data-size=wide]").isVisible()).toBe(true);
  const caption = "Vote consultatif de la salle, 3\u00a0votants, 1\u00a0mot écarté";
  await expect.poll(() => wall.locator(".present figure[data-live] .caption").textContent()).toBe(caption);
  expect((await cells(wall, ".present figure[data-live]")).join()).toBe("Calme,2,67\u00a0%,Jardin,2,67\u00a0%");
  await picture(wall, "words-wall");
  for (const { told } of [narrow!, middle!, wide!]) expect(told()).not.toMatch(/onerror|une cour|le repos/);
  for (const page of [wall, ...phones]) expect(await page.locator("main").innerHTML()).not.toMatch(/onerror|une cour/);
  await judge(/^Écarter.*Calme/);
  for (const phone of phones) await expect.poll(() => cells(phone, '[data-vote="mots"]')).toEqual(["Jardin", "2"]);
  await picture(narrow!.phone, "words-320-result");
  await expect.poll(async () => (await cells(wall, ".present figure[data-live]")).join()).toBe("Jardin,2,67\u00a0%");
  for (const page of [wall, ...phones]) await page.context().close();
});
