// A light and a pen, on a wall and from a console of the trial deck; the pen's line by itself.

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { strokeThrough } from "../../src/speak/marks.ts";
import { parseMessage } from "../../src/speak/messages.ts";
import { BUILT_TRIAL_PRIVATE } from "../setup/built.ts";
import { paired } from "./paired.ts";
import { openWindows, placeOf } from "./windows.ts";

const windows = openWindows(BUILT_TRIAL_PRIVATE);

test("strokeThrough(points) goes from the first to the last, bending at those between", () => {
  expect(strokeThrough([])).toBe("");
  expect(strokeThrough([{ x: 0.5, y: 0.5 }])).toBe("M800.0 450.0L800.0 450.0");
  const bent = strokeThrough([
    { x: 0, y: 0 },
    { x: 0.5, y: 0 },
    { x: 0.5, y: 1 },
  ]);
  expect(bent).toBe("M0.0 0.0Q800.0 0.0 800.0 450.0L800.0 900.0");
});

test("parseMessage(a mark) lets through ours alone", () => {
  const message = { type: "mark", from: "a", side: "console", on: { id: "a", step: 0 }, mark: { kind: "clear" } };
  const ink = { kind: "ink", stroke: 1, stays: true, points: [{ x: 0.5, y: 1 }] };
  expect(parseMessage(message)).toEqual(message);
  expect(parseMessage({ ...message, mark: ink })).toBeDefined();
  expect(parseMessage({ ...message, mark: { ...ink, points: [{ x: 2, y: 0 }] } })).toBeUndefined();
  expect(parseMessage({ ...message, mark: { ...ink, points: Array(201).fill({ x: 0, y: 0 }) } })).toBeUndefined();
  expect(parseMessage({ ...message, mark: { kind: "light", at: { x: 0 } } })).toBeUndefined();
});

test("by keys on the wall, the light goes through the groups of a chart, and the clicker steps on as ever", async () => {
  const profile = await windows.profile();
  const wall = await windows.wall(profile, "#/graphique");
  await wall.waitForSelector(".present .answer");
  const groups = await wall.locator(".present .answer").count();
  for (let n = 0; n < groups; n += 1) {
    await wall.keyboard.press("x");
    expect(await lightAround(wall, n)).toBe(true);
    expect(await wall.locator(".announcement").textContent()).toBeTruthy();
  }
  await wall.keyboard.press("x");
  expect(await lightOn(wall)).toBe(false);

  await wall.keyboard.press("x");
  await wall.emulateMedia({ media: "print" });
  expect(await lightOn(wall)).toBe(false);
  await wall.emulateMedia({ media: "screen" });
  expect(await lightOn(wall)).toBe(true);
  await wall.keyboard.press("Escape");
  expect(await lightOn(wall)).toBe(false);
  await wall.keyboard.press("x");
  await wall.mouse.move(400, 300);
  await wall.keyboard.press("PageDown");
  expect(await placeOf(wall)).not.toBe("#/graphique");
  expect(await lightOn(wall)).toBe(false);
  await wall.mouse.move(500, 300); // no tool outlives the slide
  expect(await lightOn(wall)).toBe(false);
  await profile.close();
});

test("what a pen writes on the console's picture stands at the same place of the wall, until the step", async () => {
  const profile = await windows.profile();
  const wall = await windows.wall(profile, "#/etapes");
  const desk = await windows.console(profile);
  await paired(desk);
  await wall.setViewportSize({ width: 1024, height: 768 });
  const box = (await desk.locator(".desk-now .picture").boundingBox())!;
  const draw = async () => {
    await desk.mouse.move(box.x + box.width / 4, box.y + box.height / 2);
    await desk.mouse.down();
    await desk.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
    await desk.mouse.up();
  };
  await desk.keyboard.press("u");
  await draw();
  await expect.poll(() => strokesOn(wall)).toBe(1);
  await expect.poll(() => strokesOn(wall)).toBe(0); // it fades
  await desk.keyboard.press("u");
  await draw();
  await expect.poll(() => wall.evaluate(strokeInFrame)).toBe("0.25 0.50 0.25");
  expect(await strokesOn(desk)).toBe(1);

  await desk.keyboard.press("g"); // what is looked at in advance is not the wall's
  await desk.keyboard.press("n");
  await desk.keyboard.press("x");
  expect(await lightOn(desk)).toBe(true);
  expect(await lightOn(wall)).toBe(false);
  await desk.keyboard.press("Escape");
  await desk.keyboard.press("Escape");

  await wall.keyboard.press("PageDown");
  expect(await strokesOn(wall)).toBe(0);
  await expect.poll(() => strokesOn(desk)).toBe(0);
  await profile.close();
});

function lightOn(page: Page): Promise<boolean> {
  return page.locator(".mark-light").isVisible();
}

function strokesOn(page: Page): Promise<number> {
  return page.locator(".marks g").count();
}

function lightAround(wall: Page, group: number): Promise<boolean> {
  return wall.evaluate((n) => {
    const [light, answer] = [document.querySelector(".mark-light")!, document.querySelectorAll(".present .answer")[n]!];
    const [out, inner] = [light.getBoundingClientRect(), answer.getBoundingClientRect()];
    const isOver = out.left <= inner.left + 1 && out.right >= inner.right - 1 && out.top <= inner.top + 1;
    return isOver && out.bottom >= inner.bottom - 1 && out.width < inner.width + innerWidth / 10;
  }, group);
}

/** Left, middle and width, in parts of the frame. */
function strokeInFrame(): string {
  const frame = document.querySelector(".present .frame")!.getBoundingClientRect();
  const line = document.querySelector<SVGPathElement>(".marks path")?.getBBox();
  const ink = document.querySelector(".marks svg")!.getBoundingClientRect();
  if (!line) return "";
  const x = (ink.left + (line.x / 1600) * ink.width - frame.left) / frame.width;
  const y = (ink.top + ((line.y + line.height / 2) / 900) * ink.height - frame.top) / frame.height;
  return [x, y, line.width / 1600].map((part) => part.toFixed(2)).join(" ");
}
