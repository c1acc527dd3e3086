// The hall asks, end to end: what a phone writes is seen by nobody before the console accepts it, stands on the wall in large type,
// and is gone everywhere once it is recalled. It is text, whatever is written.

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { paired } from "../speak/paired.ts";
import { faults, picture, small } from "./looked-at.ts";
import { openLive } from "./open-live.ts";

const live = openLive();

async function following(size?: readonly [number, number]): Promise<Page> {
  const phone = await live.phone(size);
  await phone.locator(".hall-switch").getByRole("button", { name: "Suivre" }).tap();
  await phone.locator(".ask-open").tap();
  return phone;
}

async function showWifi(wall: Page, desk: Page): Promise<void> {
  await desk.getByRole("button", { name: "Wi-Fi de la salle" }).click();
  const panel = desk.locator(".wifi-panel");
  await panel.getByLabel("Nom du réseau").fill('Salle; "A"');
  await panel.getByLabel(/^Mot de passe/).fill("court");
  await panel.getByRole("button", { name: "Montrer au mur" }).click();
  expect(await panel.getByRole("status").textContent()).toMatch(/^Un mot de passe Wi-Fi a de 8 à 63/);
  await panel.getByLabel(/^Mot de passe/).fill("bienvenue 2021");
  await picture(desk, "wifi-panel");
  expect(await faults(desk, ".wifi-panel")).toEqual([]);
  expect(await small(desk, ".wifi-panel :is(button, input)")).toEqual([]);
  await panel.getByRole("button", { name: "Montrer au mur" }).click();
  const cards = wall.locator(".direct-over .direct-card");
  await expect.poll(() => cards.count()).toBe(2);
  expect(await cards.first().textContent()).toContain('Salle; "A" Mot de passe\u00a0: bienvenue 2021');
  expect(await cards.first().locator("svg").getAttribute("aria-label")).toBe('Code QR du Wi-Fi Salle; "A"');
  await picture(wall, "wifi-wall");
  await desk.getByRole("button", { name: "Wi-Fi de la salle" }).click();
  expect(await panel.getByLabel("Nom du réseau").inputValue()).toBe('Salle; "A"');
  await panel.getByRole("button", { name: "Oublier" }).click();
  await expect.poll(() => cards.count()).toBe(0);
  await panel.getByRole("button", { name: "Fermer" }).click();
}

test("two phones ask, the console moderates, the wall shows, and what is recalled is gone", async () => {
  const profile = await live.profile();
  const wall = await live.wall(profile);
  const desk = await live.console(profile);
  await paired(desk);
  const [first, second] = [await following([320, 640]), await following([820, 1180])];
  const words = "<img src=x onerror=alert(1)> Combien de logements en 2027 ?";
  await first.locator("#ask-text").fill(words);
  await first.locator(".ask-send").tap();
  await expect
    .poll(() => first.locator(".ask-status").textContent())
    .toMatch(/^Votre question est reçue par la modération\.$/);
  await second.locator("#ask-text").fill("Et les jeunes\u202f?");
  await second.locator(".ask-send").tap();
  await expect.poll(() => second.locator(".query-how").first().textContent()).toBe("reçue par la modération");
  for (const page of [second, wall]) expect(await page.content()).not.toContain("onerror=alert");
  expect(await first.locator(".asking img").count()).toBe(0);

  const box = desk.locator(".query-desk");
  await expect.poll(() => box.textContent()).toContain("2 à lire");
  await picture(desk, "desk");
  await showWifi(wall, desk);
  await box.getByRole("button", { name: "Modérer les questions" }).click();
  const panel = desk.locator(".query-panel");
  for (let left = 2; left > 0; left -= 1) {
    await panel
      .getByRole("button", { name: /^Accepter/ })
      .first()
      .click();
    await expect.poll(() => panel.getByRole("button", { name: /^Accepter/ }).count()).toBe(left - 1);
  }
  const support = second.getByRole("button", { name: /^Soutenir/ });
  await expect.poll(() => support.count()).toBe(1);
  await support.tap();
  await expect.poll(() => support.getAttribute("aria-pressed")).toBe("true");
  await expect.poll(() => panel.getByText("2\u00a0voix").count()).toBe(1);
  await picture(first, "phone-320");
  await picture(second, "phone-820");
  await picture(desk, "panel");
  for (const [page, where] of [
    [first, ".asking"],
    [second, ".asking"],
    [desk, ".query-panel"],
  ] as const)
    expect([where, await faults(page, where), await small(page, `${where} :is(button, select)`)]).toEqual([
      where,
      [],
      [],
    ]);
  expect(await first.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

  await panel.getByRole("button", { name: /^Mettre au mur.*2027/ }).click();
  await expect.poll(() => wall.locator(".query-words").textContent()).toBe(words);
  await picture(wall, "wall");
  await wall.setViewportSize({ width: 1024, height: 768 });
  await picture(wall, "wall-1024");
  await wall.keyboard.press("Escape");
  await expect.poll(() => wall.locator(".query-over").isVisible()).toBe(false);
  await panel.getByRole("button", { name: /^Mettre au mur.*2027/ }).click();
  await expect.poll(() => wall.locator(".query-over").isVisible()).toBe(true);
  await panel.getByRole("button", { name: /^Retirer partout.*2027/ }).click();
  await expect.poll(() => wall.locator(".query-over").isVisible()).toBe(false);
  for (const phone of [first, second]) {
    await expect.poll(() => phone.locator(".ask-hidden").textContent()).toBe("La modération a écarté 1\u00a0question.");
    expect(await phone.locator("section[aria-label='Questions de la salle']").textContent()).not.toContain("2027");
  }
  await panel.getByRole("button", { name: "Fermer" }).click();
  await expect.poll(() => desk.locator(".hall-desk > p").textContent()).toBe("La salle\u00a0: 2\u00a0téléphones.");
  await desk.getByRole("button", { name: "Exporter ou effacer…" }).click();
  await picture(desk, "after-panel");
  expect(await faults(desk, ".after-panel")).toEqual([]);
  await desk.getByRole("button", { name: "Tout effacer…" }).click();
  await desk.getByRole("button", { name: "Oui, tout effacer" }).click();
  await expect.poll(() => second.locator("section[aria-label='Questions de la salle']").isVisible()).toBe(false);
  await expect.poll(() => box.textContent()).toContain("0 à lire, 0");
  for (const page of [first, second, wall]) await page.context().close();
});
