// The pace: what was rehearsed beside the plan, and a whole rehearsal on a console.

import { expect, test } from "vitest";
import { minutesFor, paceRows, paceTable, slidesAhead } from "../../src/speak/pace-rows.ts";
import { parseSpent } from "../../src/speak/rehearsal.ts";
import { startOf } from "../../src/speak/session.ts";
import { BUILT_TRIAL_PRIVATE } from "../setup/built.ts";
import { paired } from "./paired.ts";
import { openWindows, placeOf } from "./windows.ts";

const MINUTE = 60_000;
const plan = [
  { part: "=Un", speaker: "Ada", plannedMs: 10 * MINUTE, first: 0, slides: planned("a", "b") },
  { part: "Deux", speaker: "", plannedMs: undefined, first: 2, slides: planned("c") },
];

function planned(...ids: string[]) {
  return ids.map((id) => ({ id, title: `Titre ${id}`, takesMs: 5 * MINUTE }));
}

test("paceRows(plan, rehearsed) has each part with its slides, and paceTable(rows) is for a French spreadsheet", () => {
  const rows = paceRows(plan, { a: 7.5 * MINUTE, b: MINUTE });
  expect(paceTable(rows)).toBe(
    [
      "\ufeffpartie;orateur;diapositive;prévu (min);répété (min);écart (min)",
      "'=Un;Ada;;10,00;8,50;-1,50",
      "'=Un;Ada;Titre a;5,00;7,50;2,50",
      "'=Un;Ada;Titre b;5,00;1,00;-4,00",
      "Deux;;;;;",
      "Deux;;Titre c;;;",
      "",
    ].join("\r\n"),
  );
  expect(rows.filter(({ slide }) => slide === undefined).map(minutesFor)).toEqual([9, undefined]);
});

test("slidesAhead(plan) is what the walls have not come to", () => {
  const route = { stops: ["a", "b", "c"].map((id) => ({ id, steps: 0 })), slots: [0, 0, 1] };
  const ahead = (id: string) =>
    slidesAhead(plan, startOf(route, { id, step: 0 }), route).map(([, slides]) => slides.map((slide) => slide.id));
  expect([ahead("a"), ahead("b"), ahead("c")]).toEqual([[["b"], ["c"]], [["c"]], []]);
});

test.each([
  [null, {}],
  ["", {}],
  ["null", {}],
  ['{"a":1200,"b":-1,"c":"x"}', { a: 1200 }],
])("parseSpent(%j) is %j", (words, spent) => expect(parseSpent(words)).toEqual(spent));

const windows = openWindows(BUILT_TRIAL_PRIVATE);

test("a rehearsal is begun from the console, kept through a reload, compared with the plan and saved; a press catches up", async () => {
  const profile = await windows.profile();
  const wall = await windows.wall(profile);
  const desk = await windows.console(profile);
  await paired(desk);
  const first = await placeOf(wall);
  await desk.locator(".pace-open").click();
  expect(await desk.locator(".pace-end").textContent()).toMatch(/^Fin vers \d+\u00a0h\u00a0\d\d/);
  const ends = () => desk.locator(".time-end .time-value").textContent();
  const whole = await ends();
  await desk.locator(".pace-ahead .leave").first().click();
  await expect.poll(ends).not.toBe(whole);
  await desk.locator(".pace-ahead .leave").first().click();
  await desk.getByRole("button", { name: "Répéter depuis le début" }).click();
  for (let press = 0; press < 4; press += 1) await wall.keyboard.press("PageDown");
  await expect.poll(() => placeOf(wall)).not.toBe(first);
  await desk.reload();
  await paired(desk);
  await desk.locator(".notice-rehearsal .way").click();
  const parts = desk.locator(".pace-rehearsed .pace-part");
  expect(await parts.count()).toBe(await desk.locator(".pace-table").first().locator("tbody tr").count());
  expect(await parts.first().textContent()).toMatch(/minutes: 1$/);
  const [download] = await Promise.all([
    desk.waitForEvent("download"),
    desk.getByRole("button", { name: /Enregistrer/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("repetition.csv");
  await expect.poll(() => desk.locator(".notice-rehearsal").count()).toBe(0);
  await profile.close();
});
