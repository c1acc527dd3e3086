// Screens as a browser tells of them: a window of the tests' own in, which of them the console is sent to out.

import { expect, test, vi } from "vitest";
import type { Wall } from "../../src/deck/running.ts";
import { createConsoleOpener, isApart } from "../../src/speak/open-console.ts";
import type { Pairing } from "../../src/speak/pairing.ts";
import { askForScreens, canAskForScreens, isExtended, otherScreen } from "../../src/speak/screens.ts";

const projector = { name: "projector", availLeft: 1366, availTop: 0, availWidth: 1920, availHeight: 1080 };
const laptop = { name: "laptop", availLeft: 0, availTop: 0, availWidth: 1366, availHeight: 728, isInternal: true };
const more = { name: "more", availLeft: -800, availTop: 0, availWidth: 800, availHeight: 600 };

/** The wall's window, in full screen on the projector. */
function windowWith({ state = "granted", screens = [projector, more, laptop], full = true } = {}) {
  const getScreenDetails = vi.fn(async () => ({ screens, currentScreen: projector }));
  const open = vi.fn();
  const view = {
    navigator: { permissions: { query: async () => ({ state }) } },
    screen: { isExtended: screens.length > 1 },
    matchMedia: () => ({ matches: full }),
    setTimeout: () => 0,
    getScreenDetails,
    open,
  };
  return { view: view as unknown as Window, getScreenDetails, open };
}

test("otherScreen(window) is the laptop's own where the wall is not, and else any other", async () => {
  expect(await otherScreen(windowWith().view)).toBe(laptop);
  expect(await otherScreen(windowWith({ screens: [projector, more] }).view)).toBe(more);
  expect(await otherScreen(windowWith({ screens: [projector] }).view)).toBeUndefined();
});

test.each(["prompt", "denied"])("otherScreen(window) asks nothing of a room: permission %s", async (state) => {
  const { view, getScreenDetails } = windowWith({ state });
  expect(await otherScreen(view)).toBeUndefined();
  expect(getScreenDetails).not.toHaveBeenCalled();
});

test("otherScreen(window) of a browser that cannot is none, whether it says so or throws", async () => {
  expect(await otherScreen({ navigator: {} } as Window)).toBeUndefined();
  const query = () => Promise.reject(new TypeError("no such permission"));
  expect(await otherScreen({ navigator: { permissions: { query } } } as unknown as Window)).toBeUndefined();
});

test("canAskForScreens(window) only with two screens and nobody asked; isExtended may be unknown", async () => {
  expect(await canAskForScreens(windowWith({ state: "prompt" }).view)).toBe(true);
  expect(await canAskForScreens(windowWith({ state: "prompt", screens: [projector] }).view)).toBe(false);
  expect(await canAskForScreens(windowWith().view)).toBe(false);
  expect(isExtended({ screen: {} } as Window)).toBeUndefined();
  await askForScreens({} as Window);
});

function opened(setting: Parameters<typeof windowWith>[0], consoles = 0) {
  const { view, open } = windowWith(setting);
  const announce = vi.fn();
  const wall = { page: { defaultView: view }, announce } as unknown as Wall;
  createConsoleOpener(wall, { peers: () => ({ walls: 0, consoles }) } as Pairing)();
  return { open, announce };
}

test("o sends the console to the screen where the wall in full screen is not, and the console knows it", async () => {
  const { open } = opened({});
  await vi.waitFor(() => expect(open).toHaveBeenCalledOnce());
  const [address, , features] = open.mock.calls[0]!;
  expect([address, features]).toEqual(["?vue=console&ecran=0,0", "popup,noopener,left=0,top=0,width=1366,height=728"]);
  const at = (screen: object) => ({ location: { search: address }, screen }) as unknown as Window;
  expect([isApart(at(laptop)), isApart(at(projector))]).toEqual([true, false]);
  expect(isApart({ location: { search: "?vue=console" }, screen: laptop } as unknown as Window)).toBe(false);
});

test.each([
  ["a wall that is not yet in full screen, and may stand on the speaker's own", { full: false }],
  ["one screen", { screens: [projector] }],
  ["nobody's permission", { state: "prompt" }],
])("o with %s opens a console that knows of no screen", async (_name, setting) => {
  const { open } = opened(setting);
  await vi.waitFor(() => expect(open).toHaveBeenCalledOnce());
  expect(open.mock.calls[0]?.[0]).toBe("?vue=console");
});

test("o opens no second console over the wall", () => {
  const { open, announce } = opened({}, 1);
  expect(open).not.toHaveBeenCalled();
  expect(announce).toHaveBeenCalledOnce();
});
