// The check before the session, in a browser that lies about one thing at a time.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { BUILT_TRIAL, BUILT_TRIAL_PRIVATE } from "../setup/built.ts";
import { longTest, share, sharedTest, test } from "../setup/share.ts";
import { openDeck, WINDOWS } from "./open-deck.ts";

const deck = openDeck(BUILT_TRIAL_PRIVATE);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");

const LAPTOP = { width: 1366, height: 768 };

interface Fault {
  /** Runs in the page before its own scripts. */
  readonly lie?: () => void;
  /** Changes the page on its way. */
  readonly edit?: (html: string) => string;
  /** Runs in the page once it stands. */
  readonly then?: () => void;
  /** A file that does not arrive. */
  readonly lost?: RegExp;
  readonly reducedMotion?: "reduce";
  /** No other window has the deck open. */
  readonly alone?: true;
}

/** A room where all that a browser can see is in order. */
async function openCheck(fault: Fault = {}): Promise<Page> {
  const context = await deck
    .browser()
    .newContext({ viewport: LAPTOP, reducedMotion: fault.reducedMotion ?? "no-preference" });
  const page = await context.newPage();
  await page.addInitScript(() => {
    Object.defineProperty(screen, "isExtended", { value: true, configurable: true });
    navigator.wakeLock.request = async () => ({ release: async () => undefined }) as WakeLockSentinel;
    for (const [name, value] of [
      ["depth", "5"],
      ["width", "6"],
      ["minutes", "60"],
    ])
      localStorage.setItem(`deck.before.${name}`, value ?? "");
  });
  if (!fault.alone) {
    await page.addInitScript(() => {
      const session = new BroadcastChannel(`deck ${location.pathname}`);
      for (const side of ["wall", "console"] as const)
        setInterval(() => session.postMessage({ type: "hello", from: `window-${side}`, side }), 50);
    });
  }
  if (fault.lie) await page.addInitScript(fault.lie);
  await page.route(/\/(\?.*)?$/, async (route) => {
    const html = readFileSync(`${BUILT_TRIAL_PRIVATE}/index.html`, "utf8");
    await route.fulfill({ contentType: "text/html", body: fault.edit?.(html) ?? html });
  });
  const { lost } = fault;
  if (lost) await page.route(lost, (route) => route.abort());
  await page.goto(`${deck.url()}?vue=avant`);
  await page.waitForFunction(() => document.documentElement.classList.contains("ready"));
  if (fault.then) await page.evaluate(fault.then);
  return page;
}

/** The lines to be put right, by name, with their words. */
function wrongLines(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('.check[data-state="bad"]')].map((line) => [
        line.dataset.check ?? "",
        line.querySelector(".says")?.textContent?.replace(/[\u00a0\u202f]/g, " ") ?? "",
      ]),
    ),
  );
}

const FAULTS: Record<string, Fault & { readonly says: RegExp }> = {
  ecrans: {
    lie: () => Object.defineProperty(screen, "isExtended", { value: false, configurable: true }),
    says: /^Un seul écran/,
  },
  texte: {
    lie: () => localStorage.setItem("deck.before.depth", "90"),
    says: /^Le plus petit texte \(« .+ », diapositive \d+\) se lit jusqu’à /,
  },
  direct: {
    edit: (html) => html.replace(/<div class="frame"[^>]*>/, '$&<div class="direct"></div>'),
    says: /^Rien n’est en direct ce soir : « .+ » n’en montrera rien\.$/,
  },
  "plein-ecran": {
    lie: () => Object.defineProperty(Document.prototype, "fullscreenEnabled", { value: false }),
    says: /^Le navigateur refuse le plein écran\.$/,
  },
  polices: { lost: /bricolage.*\.woff2/, says: /^Police absente : Bricolage Grotesque\.$/ },
  "hors-ligne": {
    edit: (html) => html.replace(/<div class="frame"[^>]*>/, '$&<img src="assets/absent.png" alt="Un plan">'),
    says: /^Il manque à la page : « Un plan »\.$/,
  },
  veille: {
    lie: () => {
      navigator.wakeLock.request = () => Promise.reject(new DOMException("", "NotAllowedError"));
    },
    says: /^Le poste refuse de rester éveillé\.$/,
  },
  reprise: {
    lie: () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("", "SecurityError");
      };
    },
    says: /^Ce navigateur ne retient rien/,
  },
  mouvement: { reducedMotion: "reduce", says: /^Ce poste demande moins de mouvement/ },
  donnees: {
    edit: (html) => html.replace(/<meta name="deck-edition"[^>]*>/, ""),
    says: /^Ce diaporama ne dit pas de quelle source il vient\.$/,
  },
  temps: {
    edit: (html) => html.replaceAll(' data-minutes="12"', ' data-minutes="50"'),
    says: /^1 orateur, 200 minutes annoncées, pour 60\.$/,
  },
  notes: {
    edit: (html) => html.replaceAll('class="notes"', 'class="nothing"'),
    says: /^Ce diaporama n’a aucune note\.$/,
  },
  console: {
    lie: () => {
      const post = BroadcastChannel.prototype.postMessage;
      BroadcastChannel.prototype.postMessage = function (message) {
        if ((message as { side: string }).side !== "console") post.call(this, message);
      };
    },
    says: /^La console est ouverte|^La console n’est pas ouverte\.$/,
  },
};

test("in a room where all is well, no line is to be put right", async () => {
  const page = await openCheck();
  await expect.poll(() => wrongLines(page)).toEqual({});
  const open = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.check[data-state="yours"]')].map(({ dataset }) => dataset.check),
  );
  expect(open).toEqual(["image", "son", "donnees"]);
  expect(await page.locator(".verdict").textContent()).toBe("Rien à régler, 3 à vérifier vous-même, 13 en ordre");
});

sharedTest.each(share(Object.keys(FAULTS), 16))(
  "a fault of « %s » turns its own line red, and no other",
  async (name) => {
    const { says, ...fault } = FAULTS[name]!;
    const page = await openCheck(fault);
    await expect.poll(async () => Object.keys(await wrongLines(page))).toEqual([name]);
    expect((await wrongLines(page))[name]).toMatch(says);
    const line = page.locator(`.check[data-check="${name}"]`);
    expect(await line.locator(".state").textContent()).toBe("à régler");
    expect(await line.locator(".todo").textContent()).not.toBe("");
  },
);

longTest("every check but those that need eyes or ears has its simulated fault", async () => {
  const page = await openCheck();
  const names = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".check")].map(({ dataset }) => dataset.check ?? ""),
  );
  expect(names.filter((name) => !(name in FAULTS))).toEqual(["image", "son", "fichier"]);
});

longTest("on one screen too every line can become green, and what changes is asked again", async () => {
  const page = await openCheck({
    alone: true,
    lie: () => Object.defineProperty(screen, "isExtended", { value: false, configurable: true }),
  });
  expect(Object.keys(await wrongLines(page))).toEqual(["ecrans"]);
  await page.getByRole("button", { name: "Un seul écran ce soir" }).click();
  for (let left = 3; left > 0; left -= 1) {
    const yes = page.getByRole("button", { name: "C’est vu" });
    await expect.poll(() => yes.count()).toBe(left);
    await yes.first().click();
  }
  await expect
    .poll(() => page.locator(".verdict").textContent())
    .toBe("Rien à régler, 0 à vérifier vous-même, 16 en ordre");
  await page.locator("#avant-texte-depth").fill("");
  await expect.poll(() => page.locator('[data-check="texte"]').getAttribute("data-state")).toBe("yours");
});

test("the console opens from the check, beside it, and so do the other pages", async () => {
  const page = await openCheck({ alone: true });
  const opened = page.context().waitForEvent("page");
  await page.getByRole("link", { name: "Ouvrir la console" }).click();
  const desk = await opened;
  await expect.poll(() => new URL(desk.url()).search).toBe("?vue=console");
  const targets = await page
    .locator("main.before nav a")
    .evaluateAll((all) => all.map((link) => link.getAttribute("target")));
  expect(targets).toEqual(["_blank", "_blank"]);
});

longTest(
  "where the browser could place the console, the check asks, and says so no longer once it was asked",
  async () => {
    const page = await openCheck({
      lie: () => {
        let state = "prompt";
        navigator.permissions.query = async () => ({ state }) as PermissionStatus;
        Object.assign(window, {
          getScreenDetails: async () => {
            state = "granted";
          },
        });
      },
    });
    const button = page.getByRole("button", { name: "Laisser la console se placer seule" });
    await button.click();
    await expect.poll(() => button.count()).toBe(0);
  },
);

longTest("a browser that does not say how many screens it sees leaves it to the person", async () => {
  const page = await openCheck({
    lie: () => Object.defineProperty(screen, "isExtended", { value: undefined, configurable: true }),
  });
  expect(await page.locator('[data-check="ecrans"]').getAttribute("data-state")).toBe("yours");
});

test("the check sees the console come and go, and foreign messages move nothing", async () => {
  const page = await openCheck({ alone: true });
  expect(Object.keys(await wrongLines(page))).toEqual(["console"]);
  const say = (...messages: unknown[]) =>
    page.evaluate((all) => {
      const channel = new BroadcastChannel(`deck ${location.pathname}`);
      for (const message of all) channel.postMessage(message);
    }, messages);
  await say(
    null,
    12,
    "console",
    { side: "console" },
    { type: "hello", from: "", side: "console" },
    { type: 1, from: "a", side: "wall" },
  );
  await say({ type: "hello", from: "a", side: "wall" });
  await page.waitForTimeout(400);
  expect(await wrongLines(page)).toEqual({ console: "La console n’est pas ouverte." });
  await say({ type: "hello", from: "b", side: "console" });
  await expect.poll(() => wrongLines(page)).toEqual({});
  await say({ type: "bye", from: "a", side: "wall" });
  await expect.poll(() => wrongLines(page)).toEqual({ console: "La console est ouverte, sans le diaporama." });
});

longTest("the network cut, the check still checks, and nothing is asked for", async () => {
  const page = await openCheck();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Vérifier encore" }).click();
  await page.locator("#avant-texte-depth").fill("90");
  await expect.poll(() => wrongLines(page)).toHaveProperty("texte");
  expect(asked).toEqual([]);
});

longTest("what the person says of the room is kept on this machine", async () => {
  const page = await openCheck();
  await page.locator("#avant-temps-minutes").fill("30");
  await expect.poll(() => wrongLines(page)).toHaveProperty("temps");
  expect(await page.evaluate(() => localStorage.getItem("deck.before.minutes"))).toBe("30");
});

longTest("the test pattern opens over the whole window and closes by keyboard", async () => {
  const page = await openCheck();
  const button = page.getByRole("button", { name: "Montrer la mire" });
  await button.press("Enter");
  const box = page.locator("dialog.pattern");
  expect(await box.evaluate((dialog) => (dialog as HTMLDialogElement).open)).toBe(true);
  const { width = 0 } = (await box.boundingBox()) ?? {};
  expect(width).toBeGreaterThanOrEqual(LAPTOP.width);
  await page.keyboard.press("Enter");
  expect(await box.evaluate((dialog) => (dialog as HTMLDialogElement).open)).toBe(false);
  expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
});

sharedTest.each(share([LAPTOP, WINDOWS.projector, WINDOWS.phone]))(
  "axe finds nothing in the check and the guide at $width px [R6]",
  async (viewport) => {
    for (const view of share(["avant", "guide"])) {
      const page = await deck.open(`?vue=${view}`, { viewport });
      await page.waitForSelector("html.ready");
      await page.evaluate(axe);
      const { violations } = (await page.evaluate("axe.run({ resultTypes: ['violations'] })")) as {
        violations: { id: string; nodes: { html: string }[] }[];
      };
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 100)).join(" | ")}`,
      );
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect([view, found, sideways]).toEqual([view, [], false]);
      expect(
        await page.evaluate(() => [...document.querySelectorAll("h1")].filter((h) => h.checkVisibility()).length),
      ).toBe(1);
      await page.context().close();
    }
  },
);

test("the help of the private deck leads to the check and the guide, the public one has neither [R26]", async () => {
  const page = await deck.open("?vue=projection");
  await page.keyboard.press("?");
  const links = await page.locator(".help-pages a").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  expect(links).toEqual(["?vue=avant", "?vue=guide"]);
  const opened = page.context().waitForEvent("page");
  await page.locator(".help-pages a").first().click(); // beside the wall, never in its place
  const check = await opened;
  await expect.poll(() => new URL(check.url()).search).toBe("?vue=avant");
  expect(new URL(page.url()).search).toBe("?vue=projection");
  expect(readFileSync(`${BUILT_TRIAL}/index.html`, "utf8")).not.toMatch(/Avant la séance|main\.before/);
});
