// Screens as a browser tells of them: a window of the tests' own in, what is asked of it out.

import { expect, test, vi } from "vitest";
import { hasSecondScreen, isExtended, showOnOtherScreen } from "../../src/speak/screens.ts";

const here = { name: "laptop" };
const there = { name: "projector" };

function pageWith(view: object, requestFullscreen = vi.fn(async () => undefined)) {
  const page = { defaultView: view, documentElement: { requestFullscreen } } as unknown as Document;
  return { page, requestFullscreen };
}

test("showOnOtherScreen(page) asks for full screen where this window is not", async () => {
  const getScreenDetails = async () => ({ screens: [here, there], currentScreen: here });
  const { page, requestFullscreen } = pageWith({ getScreenDetails });
  expect(await showOnOtherScreen(page)).toBe(true);
  expect(requestFullscreen).toHaveBeenCalledExactlyOnceWith({ screen: there });
});

test.each([
  ["one screen", { getScreenDetails: async () => ({ screens: [here], currentScreen: here }) }],
  ["a permission refused", { getScreenDetails: () => Promise.reject(new DOMException("no", "NotAllowedError")) }],
  ["a browser that cannot", {}],
])("showOnOtherScreen(page) with %s is false and moves nothing", async (_name, view) => {
  const { page, requestFullscreen } = pageWith(view);
  expect(await showOnOtherScreen(page)).toBe(false);
  expect(requestFullscreen).not.toHaveBeenCalled();
});

test("hasSecondScreen(window) needs both a second screen and a browser that can use it", () => {
  const window = (screen: object, more: object = {}) => ({ screen, ...more }) as unknown as Window;
  const can = { getScreenDetails: () => undefined };
  expect(hasSecondScreen(window({ isExtended: true }, can))).toBe(true);
  expect(hasSecondScreen(window({ isExtended: false }, can))).toBe(false);
  expect(hasSecondScreen(window({ isExtended: true }))).toBe(false);
  expect(isExtended(window({}))).toBeUndefined();
});
