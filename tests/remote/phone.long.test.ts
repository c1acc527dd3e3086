// Phones lead a real wall through a real console, over plain http: what the speaker's hand finds there, and what it never does.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { allBytes } from "../setup/all-bytes.ts";
import { numberOn, numberOnWall, positionsOf } from "../speak/windows.ts";
import { BUILT_REMOTE, openRemote } from "./open-remote.ts";
import { invitation } from "./stage.ts";

const remote = openRemote(6);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");

/** Steps that a phone leads one by one: past the first slides with steps of their own. */
const LED = 12;

const press = (phone: Page, name: string) => phone.getByRole("button", { name }).tap();

async function violationsOn(page: Page): Promise<unknown[]> {
  const found = await page.evaluate(`${axe}; axe.run({ resultTypes: ["violations"] })`);
  return (found as { violations: { id: string; nodes: { html: string }[] }[] }).violations.map(({ id, nodes }) => [
    id,
    nodes.map(({ html }) => html),
  ]);
}

test("a phone leads the wall from end to end, sees the next step, the notes and the time; another one follows until it is handed the talk", async () => {
  const { profile, wall, desk } = await remote().stage();
  const faults: string[] = [];
  for (const page of [wall, desk]) page.on("pageerror", ({ message }) => faults.push(message));
  const anne = await remote().phone(desk, "Anne");
  anne.on("pageerror", ({ message }) => faults.push(message));
  expect(await anne.evaluate(() => [isSecureContext, location.hash])).toEqual([false, ""]);
  const marc = await remote().phone(desk, "Marc", [820, 1180]);
  expect([await violationsOn(anne), await violationsOn(marc)]).toEqual([[], []]);

  const positions = await positionsOf(desk);
  for (const position of positions.slice(1, LED)) {
    const coming = await anne.locator(".phone-seen .picture").getAttribute("aria-label");
    await press(anne, "Suivant");
    await expect.poll(() => numberOnWall(wall)).toBe(position);
    await expect.poll(() => numberOn(desk)).toBe(position);
    expect(coming).not.toBe("Fin du diaporama");
  }
  await desk.keyboard.press("End");
  await expect.poll(() => anne.locator(".phone-seen .picture").getAttribute("aria-label")).toBe("Fin du diaporama");
  await press(anne, "Précédent");
  await expect.poll(() => numberOnWall(wall)).toBe(positions.at(-2));
  await press(anne, "Noir");
  await expect.poll(() => anne.getByRole("button", { name: "Noir" }).getAttribute("aria-pressed")).toBe("true");
  expect(await desk.locator(".notice-black").count()).toBe(1);
  await press(anne, "Suivant"); // as on the console, it brings the slide back
  await expect.poll(() => desk.locator(".notice-black").count()).toBe(0);
  await press(anne, "Figer");
  await press(anne, "Précédent");
  await expect.poll(() => numberOn(desk)).toBe(positions.at(-3));
  expect(await numberOnWall(wall)).toBe(positions.at(-2));
  await press(anne, "Figer");
  await expect.poll(() => numberOnWall(wall)).toBe(positions.at(-3));

  await desk.keyboard.press("Home");
  const written = () => desk.locator(".notes-text").evaluate(({ textContent }) => textContent?.trim());
  await expect
    .poll(() => anne.locator(".phone-notes").evaluate(({ textContent }) => textContent?.trim()))
    .toBe(await written());

  await press(anne, "Pointer");
  const frame = (await anne.locator(".phone-seen .picture").boundingBox())!;
  await anne.mouse.move(frame.x + frame.width / 4, frame.y + frame.height / 2);
  await anne.mouse.down();
  await wall.locator(".pointer-dot").waitFor();
  await anne.mouse.up();
  await wall.locator(".pointer-dot").waitFor({ state: "hidden" });

  expect(await marc.getByRole("button", { name: "Suivant" }).isDisabled()).toBe(true);
  await press(anne, "Passer la main");
  await press(anne, "Marc");
  await marc.waitForFunction(() => !document.querySelector<HTMLButtonElement>(".phone-next")!.disabled);
  await expect.poll(() => anne.getByRole("button", { name: "Suivant" }).isDisabled()).toBe(true);
  await press(marc, "Suivant");
  await expect.poll(() => numberOnWall(wall)).toBe(positions[1]);
  expect(faults).toEqual([]);
  await Promise.all([anne.context().close(), marc.context().close(), profile.close()]);
});

/** At the deck's end one press too many does nothing: what was wished while nobody heard is wished again. */
async function lead(phone: Page, wall: Page, last: string | undefined): Promise<void> {
  const led = async () => {
    await press(phone, "Suivant");
    return numberOnWall(wall);
  };
  await expect.poll(led).toBe(last);
}

test("a phone that has lost the network says so, the wall goes on, and the phone leads again once it is back; after reloads too", async () => {
  const { profile, wall, desk } = await remote().stage();
  const anne = await remote().phone(desk, "Anne");
  const last = (await positionsOf(desk)).at(-1);
  await desk.keyboard.press("End");
  await anne.context().setOffline(true);
  await anne.waitForSelector(".phone.lost");
  expect(await anne.locator(".phone-state").textContent()).toContain("n’est plus jointe");
  await wall.keyboard.press("PageUp");
  await expect.poll(() => numberOnWall(wall)).not.toBe(last);
  await desk.getByText("n’est plus joint.").waitFor();
  await anne.context().setOffline(false);
  await lead(anne, wall, last);
  await expect.poll(() => desk.locator(".notice-remote").count()).toBe(0);
  for (const page of [desk, anne]) {
    await page.reload();
    await wall.keyboard.press("PageUp");
    await expect.poll(() => numberOnWall(wall)).not.toBe(last);
    await lead(anne, wall, last);
  }
  await Promise.all([anne.context().close(), profile.close()]);
});

test("shut out, a phone shows nothing more and asks for a new code; the old code opens nothing", async () => {
  const { profile, desk } = await remote().stage();
  const anne = await remote().phone(desk, "Anne");
  const code = await invitation(desk);
  expect(await violationsOn(desk)).toEqual([]);
  await desk.getByRole("button", { name: "Exclure tous les appareils" }).click();
  await anne.getByText("La console a fermé cette télécommande").waitFor();
  expect(await anne.locator(".phone").isVisible()).toBe(false);
  await desk.keyboard.press("Escape");
  await anne.goto("about:blank");
  await anne.goto(code);
  await anne.fill("#nom", "Anne");
  await press(anne, "Demander à entrer");
  await anne.getByText("Ce code ne vaut plus").waitFor();
  expect(await violationsOn(anne)).toEqual([]);
  await Promise.all([anne.context().close(), profile.close()]);
});

test("what phones are served has no note, no console and no key", async () => {
  const { profile, desk } = await remote().stage();
  const notes = await desk.evaluate(() =>
    [...document.querySelectorAll(".slides .notes")].map(({ textContent }) => textContent?.trim().slice(0, 40) ?? ""),
  );
  expect(notes.length).toBeGreaterThan(3);
  const bytes = allBytes(BUILT_REMOTE);
  expect(notes.filter((words) => words && bytes.includes(words))).toEqual([]);
  expect(["desk-notes", "BroadcastChannel", "remote-panel"].filter((mark) => bytes.includes(mark))).toEqual([]);
  await profile.close();
});
