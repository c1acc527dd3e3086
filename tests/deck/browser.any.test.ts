// The deck in a real browser, on the tests' own page: walking, addresses, motion.

import fc from "fast-check";
import { expect } from "vitest";
import { longTest, runs, sharedTest, test } from "../setup/share.ts";
import { drawings, hashOf, moving, press, rest, sceneOn, twoFrames } from "./on-page.ts";
import { openPage } from "./open-page.ts";

const deck = openPage();

test("a start puts the first slide up, ready, with reveal.js's own furniture gone [R11]", async () => {
  const page = await deck.open();
  expect(await page.title()).toBe("Bilan régional (1/8) — Le bilan");
  expect(await hashOf(page)).toBe("#/debut");
  const left = ".reveal > :is(.controls, .progress, .slide-number, .speaker-notes, .pause-overlay), [role=application]";
  expect(await page.locator(left).count()).toBe(0);
  expect(await page.locator("[aria-live=polite]").count()).toBe(1);
  expect(
    await page.locator("[style]").evaluateAll((all) => all.map(({ tagName, className }) => `${tagName}.${className}`)),
  ).toEqual(["BODY.reveal-viewport", "DIV.course"]);
  expect(await page.evaluate(() => Object.getOwnPropertyNames(document.body))).toEqual([]);
});

test("forty presses in one task lose none, and the address is right at once [R19, R25]", async () => {
  const page = await deck.open();
  await press(page, ...Array(6).fill("ArrowRight"));
  expect(await hashOf(page)).toBe("#/scene");
  await press(page, ...Array(6).fill("ArrowLeft"), ...Array(40).fill("ArrowRight"));
  expect(await hashOf(page)).toBe("#/fin");
  await rest(page);
  expect((await sceneOn(page)).slides).toEqual(["fin: present slide"]);
  expect(await page.title()).toBe("Merci (8/8) — Le bilan");
});

sharedTest("any walk gives the state of going there directly [R19]", async () => {
  const walked = await deck.open();
  const direct = await deck.open();
  const key = fc.constantFrom(
    "ArrowRight",
    "ArrowRight",
    "ArrowRight",
    "PageUp",
    "Home",
    "End",
    "4",
    "7",
    "Enter",
    "r",
    "t",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(key, { maxLength: 25 }), async (keys) => {
      await press(walked, ...keys, "Escape", "Escape");
      await rest(walked);
      await direct.goto("about:blank");
      await direct.goto(walked.url());
      await direct.waitForSelector("html.ready");
      expect(await sceneOn(walked)).toEqual(await sceneOn(direct));
    }),
    { numRuns: runs(15), endOnFailure: true },
  );
});

test("a reload comes back to slide and step; too high a step is the last one", async () => {
  const page = await deck.open("#/etapes/2");
  expect((await sceneOn(page)).steps).toHaveLength(3);
  await page.reload();
  await page.waitForSelector("html.ready");
  expect(await hashOf(page)).toBe("#/etapes/2");
  await page.evaluate(() => {
    location.hash = "#/etapes/99";
  });
  await page.waitForFunction(() => location.hash === "#/etapes/3");
});

test("the back button goes back a slide, an unknown address changes nothing", async () => {
  const page = await deck.open();
  await press(page, "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight");
  expect(await hashOf(page)).toBe("#/etapes/2");
  await page.evaluate(() => history.back());
  await page.waitForFunction(() => location.hash === "#/foyers");
  expect((await sceneOn(page)).slides).toEqual(["foyers: present slide"]);
  await page.evaluate(() => {
    location.hash = "#/nulle-part";
  });
  await page.waitForFunction(() => location.hash === "#/foyers");
});

test("the id of anything in a slide leads to its slide, at the step in which it comes [R25]", async () => {
  for (const [address, to] of [
    ["#foyers-dessin", "#/foyers"],
    ["#scene-titre", "#/scene"],
    ["#pendant-dessin", "#/ensuite/1"],
    ["#pendant-dessin?utm_source=x", "#/ensuite/1"],
    ["#avant-dessin", "#/ensuite"],
  ] as const) {
    const page = await deck.open(address);
    expect([address, await hashOf(page)]).toEqual([address, to]);
    await press(page, "Home");
    await page.evaluate((hash) => {
      location.hash = hash;
    }, address);
    await page.waitForFunction((hash) => location.hash === hash, to);
    expect(await page.locator(".aside").count()).toBe(0);
    await page.context().close();
  }
});

longTest("a link between slides leads to its slide and step", async () => {
  const page = await deck.open("#/fin");
  await page.click("#lien");
  expect(await hashOf(page)).toBe("#/etapes/2");
  expect((await sceneOn(page)).steps).toHaveLength(3);
  await page.click("#vers-foyers");
  expect(await hashOf(page)).toBe("#/foyers");
});

test("go(forward) plays the chart from nothing and ends on the prerendered one, to the letter [R5]", async () => {
  const page = await deck.open();
  const prerendered = await drawings(page);
  await press(page, "ArrowRight");
  await moving(page);
  const during = await drawings(page);
  expect(during[0]).not.toBe(prerendered[0]);
  expect(during[0]).toMatch(/<data value="24" data-figure="foyers">\d\d?<\/data>/);
  await rest(page);
  expect(await drawings(page)).toEqual(prerendered);
});

longTest("the drawing joined at t = 1 is the prerendered one, without its being put back", async () => {
  const page = await deck.open("#/foyers");
  const same = await page.evaluate(() => {
    const svg = document.querySelector("#foyers svg");
    if (!svg) return false;
    const before = svg.cloneNode(true);
    window.drawSquares(svg, 24, [0.2, 0.7, 0, 1]);
    return svg.isEqualNode(before);
  });
  expect(same).toBe(true);
});

longTest("a step that comes early ends the running motion at its final state at once", async () => {
  const page = await deck.open();
  const prerendered = await drawings(page);
  await press(page, "ArrowRight");
  await moving(page);
  expect(await drawings(page)).not.toEqual(prerendered);
  await press(page, "ArrowRight");
  expect(await drawings(page)).toEqual(prerendered);
  expect(await hashOf(page)).toBe("#/etapes");
});

test.each([
  ["going back", "#/etapes", ["ArrowLeft"]],
  ["a jump", "#/debut", ["2", "Enter"]],
  ["Home", "#/fin", ["Home"]],
])("%s plays nothing", async (_, address, keys) => {
  const page = await deck.open(address);
  const prerendered = await drawings(page);
  await press(page, ...keys);
  await twoFrames(page);
  expect(await drawings(page)).toEqual(prerendered);
});

longTest("go(forward) plays a passage only from the scene that it continues", async () => {
  const page = await deck.open("#/scene");
  const outline = '#scene-suite [data-size="wide"] .facade-1';
  const height = () => page.getAttribute(outline, "d").then((d) => Number(/v([\d.]+)/.exec(d ?? "")?.[1]));
  expect(await height()).toBe(40);
  await press(page, "ArrowRight");
  await moving(page);
  const during = await height();
  expect(during).toBeGreaterThanOrEqual(20); // from the other scene's state, not from nothing
  expect(during).toBeLessThan(40);
  await rest(page);
  expect(await height()).toBe(40);
});

test("a chart in a step plays when its step comes, not with the slide", async () => {
  const page = await deck.open("#/scene-suite");
  const [before, later] = [page.locator('[data-chart="avant"]'), page.locator('[data-chart="pendant"]')];
  const final = await later.evaluate((figure) => figure.outerHTML);
  await press(page, "ArrowRight");
  await moving(page, '[data-chart="avant"]');
  expect(await before.locator(".hand").count()).toBe(1);
  expect(await later.evaluate((figure) => figure.outerHTML)).toBe(final);
  await press(page, "ArrowRight");
  await moving(page, '[data-chart="pendant"]');
  expect(await before.locator(".hand").count()).toBe(0);
  expect(await later.locator(".hand").count()).toBe(1);
});

longTest("R plays the slide again", async () => {
  const page = await deck.open("#/foyers");
  const prerendered = await drawings(page);
  await press(page, "r");
  await moving(page);
  expect(await drawings(page)).not.toEqual(prerendered);
  await rest(page);
  expect(await drawings(page)).toEqual(prerendered);
});

test("reduced motion shows the final state at once, asked for before or while a chart runs [R14]", async () => {
  const page = await deck.open("", { reducedMotion: "reduce" });
  const prerendered = await drawings(page);
  await press(page, "ArrowRight");
  await twoFrames(page);
  expect(await drawings(page)).toEqual(prerendered);
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await press(page, "r");
  await moving(page);
  expect(await drawings(page)).not.toEqual(prerendered);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.waitForTimeout(50);
  expect(await drawings(page)).toEqual(prerendered);
});

longTest("a window resized while a chart runs goes on, at the size that is shown now [R18]", async () => {
  const page = await deck.open();
  const prerendered = await drawings(page);
  await press(page, "ArrowRight");
  await moving(page);
  await page.setViewportSize({ width: 500, height: 700 });
  await moving(page, '[data-size="narrow"]');
  expect(await page.locator('#foyers [data-size="narrow"] .hand').count()).toBe(1);
  await rest(page);
  expect(await drawings(page)).toEqual(prerendered);
  expect(await hashOf(page)).toBe("#/foyers");
});

test("the slides before and after are laid out and out of sight and of reach, and only those", async () => {
  const page = await deck.open();
  const nearby = (...ids: readonly string[]) =>
    page.waitForFunction(
      (wanted) => [...document.querySelectorAll(".laid")].map(({ id }) => id).join() === wanted,
      ids.join(),
    );
  await nearby("foyers");
  await press(page, "4");
  await press(page, "Enter");
  await nearby("etapes", "scene-suite");
  expect((await sceneOn(page)).slides).toHaveLength(1);
  const seen = await page.locator(".laid *").evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
  expect(seen).toBe(0);
  const focused = await page.locator(".laid :is(a, button)").evaluateAll((all) =>
    all.filter((one) => {
      (one as HTMLElement).focus();
      return document.activeElement === one;
    }),
  );
  expect(focused).toEqual([]);
});

longTest("before reveal.js has followed, slides and steps are what it makes of them [R19]", async () => {
  const page = await deck.open();
  for (const keys of [["ArrowRight"], ["ArrowRight", "ArrowRight"], ["End"], ["Home"], ["4", "Enter"], ["ArrowLeft"]]) {
    const { turned, followed } = await page.evaluate(async (pressed) => {
      const read = () =>
        [...document.querySelectorAll(".slides > .present, .slides > .present .fragment")].map((element) => {
          const classes = [...element.classList].filter((name) => name !== "ahead").sort();
          const veils = ["hidden", "aria-hidden", "inert"].filter((name) => element.hasAttribute(name));
          return [element.id, ...classes, ...veils].join(" ");
        });
      for (const key of pressed)
        document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      const atOnce = read();
      await new Promise((done) => requestAnimationFrame(() => requestIdleCallback(() => setTimeout(done))));
      return { turned: atOnce, followed: read() };
    }, keys);
    expect(turned).toEqual(followed);
  }
});
