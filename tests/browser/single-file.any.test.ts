// The deck on a stick: one file, opened from the disk, with nothing beside it.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { BUILT } from "../setup/built.ts";
import { shellEnvironment } from "../setup/environment.ts";
import { longTest, share, sharedTest } from "../setup/share.ts";
import { slidesOf } from "../setup/slides-of.ts";
import { openDeck, settled, slideIds, WINDOWS } from "./open-deck.ts";

const LIMIT = 1_500_000;

const deck = openDeck();
const stick = mkdtempSync(join(tmpdir(), "clé usb "));
const files = { public: join(stick, "diaporama.html"), private: join(stick, "diaporama-avec-notes.html") };

/** The private one is for the long run. */
const MODES = share(["single", "single-private"], 2);

beforeAll(() => {
  for (const mode of MODES) {
    const vite = ["node_modules/vite/bin/vite.js", "build", "--mode", mode, "--outDir", stick, "--emptyOutDir=false"];
    execFileSync(process.execPath, vite, { env: shellEnvironment(), stdio: ["ignore", "ignore", "inherit"] });
  }
});
afterAll(() => rmSync(stick, { recursive: true, force: true }));

/** What the browser said and asked for while a page lived. */
interface Watched {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

/** A file of the stick in a browser whose network is cut. */
async function openFile(path: string, query = "", viewport: { width: number; height: number } = WINDOWS.wall) {
  const context = await deck.browser().newContext({ viewport, reducedMotion: "reduce", offline: true });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => request.url().startsWith("data:") || requests.push(request.url()));
  const ADVICE = "Rendering was performed in a subtree hidden by content-visibility."; // on speed, where the machine is slow
  page.on("console", (message) => message.text() === ADVICE || complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.addInitScript(() =>
    addEventListener("securitypolicyviolation", (event) => console.error(`CSP: ${event.violatedDirective}`)),
  );
  await page.goto(pathToFileURL(path).href + query, { waitUntil: "load" });
  await settled(page);
  return { page, requests, complaints } satisfies Watched;
}

test("each build is one file, under 1.5 MB", () => {
  const built = readdirSync(stick);
  expect(built).toHaveLength(MODES.length);
  for (const name of built) expect(statSync(join(stick, name)).size).toBeLessThan(LIMIT);
});

test("from the disk, every slide and step stands as on the hosted deck, to the letter, with no request [R25] [R27]", async () => {
  const { page, requests, complaints } = await openFile(files.public, "?vue=projection");
  const hosted = await deck.open("?vue=projection");
  const steps = (await hosted.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".slides > section")].map(({ id, dataset }) => [
      id,
      Number(dataset.steps),
    ]),
  )) as [string, number][];
  expect(steps.map(([id]) => id)).toEqual(slidesOf(BUILT));
  for (const [id, last] of share(steps, 8)) {
    for (let step = 0; step <= last; step += 1) {
      const address = `#/${id}${step > 0 ? `/${step}` : ""}`;
      const isSame = async () => (await slideAt(page, address)) === (await slideAt(hosted, address));
      await expect.poll(isSame, { message: address }).toBe(true); // the deck prepares its pictures in its own time
      expect(await page.evaluate(() => location.hash)).toBe(address);
    }
  }
  expect(requests).toEqual([`${pathToFileURL(files.public).href}?vue=projection`]);
  expect(complaints).toEqual([]);
});

longTest("from the disk, keys step and play, and the fonts are the deck's own [R39]", async () => {
  const { page, complaints } = await openFile(files.public);
  const ids = await slideIds(page);
  const count = ids.length;
  const places = [ids[0]];
  for (let presses = 0; presses < 4 * count; presses += 1) {
    await page.keyboard.press("ArrowRight");
    places.push(await page.evaluate(() => location.hash.split("/")[1] ?? ""));
  }
  expect([...new Set(places)]).toEqual(ids);
  const faces = await page.evaluate(() =>
    [...document.fonts].filter(({ family }) => !family.includes(" as ")).map(({ status }) => status),
  );
  expect(faces.length).toBeGreaterThan(0);
  expect(new Set(faces)).toEqual(new Set(["loaded"]));
  expect(complaints).toEqual([]);
});

const SCREENS = [
  ["1024x768 at 125 %", { width: 819, height: 614 }],
  ["1280x800 at 150 %", { width: 853, height: 533 }],
  ["half a window", { width: 640, height: 700 }],
] as const;

sharedTest.each(share(SCREENS))(
  "from the disk, on a screen of %s, the file is a wall: F5, a number and Enter do what the README says",
  async (_name, size) => {
    const { page, complaints } = await openFile(files.public, "", size);
    const views = () => ["wall", "visit"].filter((view) => document.documentElement.classList.contains(view));
    expect(await page.evaluate(views)).toEqual(["wall"]);
    await page.keyboard.press("F5");
    await page.waitForFunction(() => document.fullscreenElement !== null);
    const ids = await slideIds(page);
    await page.keyboard.type(String(ids.length));
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => location.hash)).toBe(`#/${ids.at(-1)}`);
    expect(complaints).toEqual([]);
  },
);

longTest(
  "from the disk, the file is an article on a phone, or where it was asked for; F5 or a number leads to the wall",
  async () => {
    const mobile = { viewport: WINDOWS.phone, isMobile: true, hasTouch: true };
    const phone = await (await deck.browser().newContext(mobile)).newPage();
    await phone.goto(pathToFileURL(files.public).href);
    await phone.waitForSelector("html.reading.ready");
    const [, second] = slidesOf(BUILT);
    const { page, complaints } = await openFile(files.public, `?vue=lecture#/${second}`, { width: 819, height: 614 });
    const ids = await slideIds(page);
    await page.waitForFunction((to) => document.querySelector(".bar-number")?.textContent === to, `2/${ids.length}`);
    for (const key of ["b", "c", "1", "2", "Escape", ...String(ids.length)]) await page.keyboard.press(key);
    expect(await page.textContent(".bar-number")).toBe(`${ids.length}/${ids.length}`);
    await page.keyboard.press("Enter");
    await page.waitForSelector("html.wall.ready");
    expect(await page.evaluate(() => location.hash)).toBe(`#/${ids.at(-1)}`);
    await page.goto(`${pathToFileURL(files.public).href}?vue=lecture#/${second}`);
    await page.waitForSelector("html.reading.ready");
    await page.waitForSelector(`.bar-fullscreen[href$="#/${second}"]`);
    await page.keyboard.press("F5");
    await page.waitForSelector("html.wall.ready");
    expect(await page.evaluate(() => location.hash)).toBe(`#/${second}`);
    expect(complaints.filter((words) => !words.startsWith("Autofocus"))).toEqual([]); // of the contents, in its own time
  },
);

longTest("on a host, the article of the same file leaves F5, digits and Enter to the browser [R9]", async () => {
  const page = await deck.open("?vue=lecture"); // the page for a host; the file itself comes next
  await page.route("**/diaporama.html*", (route) => route.fulfill({ path: files.public, contentType: "text/html" }));
  for (const address of ["?vue=lecture", "diaporama.html?vue=lecture"]) {
    await page.goto(deck.url() + address);
    await page.waitForSelector("html.reading.ready");
    const left = await page.evaluate(() =>
      ["F5", "7", "Enter", " ", "b", "PageDown"].filter((key) =>
        document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true })),
      ),
    );
    expect(left).toEqual(["F5", "7", "Enter", " ", "b", "PageDown"]);
    expect(page.url()).toBe(deck.url() + address);
  }
});

const USES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  article: (page) => Promise.all([".slides", ".annex"].map((part) => fingerprint(page, part))),
  paper: async (page) => pagesIn(await page.pdf({ preferCSSPageSize: true })),
};

longTest.each(Object.keys(USES))(
  "from the disk, the %s is the hosted deck's, but for the files beside it",
  async (use) => {
    const { page, requests, complaints } = await openFile(files.public, "?vue=lecture", WINDOWS.phone);
    const hosted = await deck.open("?vue=lecture", { viewport: WINDOWS.phone });
    const beside = '.annex .downloads, .annex > .annex-nav li:has([href="#telecharger"])';
    expect([await page.locator(beside).count(), await hosted.locator(beside).count()]).toEqual([0, 3]);
    await hosted.locator(beside).evaluateAll((all) => all.map((one) => one.remove()));
    expect(await USES[use]!(page)).toEqual(await USES[use]!(hosted));
    expect(requests).toHaveLength(1);
    expect(complaints).toEqual([]);
  },
);

test("in a frame that gives it no origin and no address of its own, the file's wall steps and breaks nothing", async () => {
  const page = await deck.browser().newPage({ viewport: WINDOWS.wall, reducedMotion: "reduce" });
  const complaints: string[] = [];
  page.on("pageerror", ({ message }) => complaints.push(message));
  await page.setContent('<iframe sandbox="allow-scripts" width="1280" height="720"></iframe>');
  await page.locator("iframe").evaluate(
    (frame, html) => {
      (frame as HTMLIFrameElement).srcdoc = html;
    },
    readFileSync(files.public, "utf8"),
  );
  const frame = page.frames()[1]!;
  await frame.waitForSelector("html.wall.ready", { state: "attached" });
  const [first, second] = await frame.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".slides > section")].map(({ id, dataset }) => ({
      id,
      steps: dataset.steps,
    })),
  );
  const [id, step] = first!.steps === "0" ? [second!.id, ""] : [first!.id, "/1"];
  await frame.locator("body").dispatchEvent("keydown", { key: "ArrowRight" });
  expect(await frame.evaluate(() => location.href)).toBe(`about:srcdoc#/${id}${step}`);
  expect(await frame.evaluate(() => document.querySelector(".slides > section.present")?.id)).toBe(id);
  expect(complaints).toEqual([]);
});

longTest("with scripts off, the file reads, with all its pictures", async () => {
  const context = await deck.browser().newContext({ javaScriptEnabled: false, viewport: WINDOWS.phone });
  const page = await context.newPage();
  await page.goto(pathToFileURL(files.public).href);
  expect(await page.locator(".plot > svg:empty").count()).toBe(0);
  expect(await page.locator(".slides > section h2").count()).toBe(
    (await slideIds(await deck.open("?vue=lecture"))).length,
  );
});

longTest("only the private file has the notes, and it says what a local file cannot keep [R26]", () => {
  const [shared, own] = [readFileSync(files.public, "utf8"), readFileSync(files.private, "utf8")];
  for (const words of ['class="notes"', "toute autre page ouverte depuis ce poste peut", "Avant la séance"])
    expect([words, own.includes(words), shared.includes(words)]).toEqual([words, true, false]);
});

longTest(
  "from the disk, the private file has the check, which says what the file cannot keep, and the guide [R22]",
  async () => {
    const check = await openFile(files.private, "?vue=avant");
    await check.page.waitForSelector("html.ready");
    const line = check.page.locator('[data-check="fichier"]');
    expect(await line.getAttribute("data-state")).toBe("yours");
    expect(await line.locator(".says").textContent()).toContain("toute autre page ouverte depuis ce poste peut");
    const guide = await openFile(files.private, "?vue=guide");
    await guide.page.waitForSelector("main.guide h2");
    expect(pagesIn(await guide.page.pdf({ preferCSSPageSize: true }))).toBe(2);
    for (const { requests, complaints } of [check, guide]) expect([requests.length, complaints]).toEqual([1, []]);
  },
);

function sha256(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** Brought there by its address; the whole slide, with its pictures. */
async function slideAt(page: Page, address: string): Promise<string> {
  await page.evaluate((to) => {
    location.hash = to;
  }, address);
  const id = address.split("/")[1];
  await page.waitForFunction((to) => document.querySelector(".slides > section.present")?.id === to, id);
  return fingerprint(page, ".slides > section.present");
}

/** Of all that an element holds but what the running deck, and reveal.js after it, add in their own time. A megabyte is no message. */
async function fingerprint(page: Page, selector: string): Promise<string> {
  const html = await page.evaluate((to) => {
    const copy = document.querySelector(to)?.cloneNode(true) as Element;
    for (const answers of copy.querySelectorAll(".answers")) answers.remove();
    copy.removeAttribute("data-fragment");
    return copy.outerHTML.replace(/\n+/g, "\n");
  }, selector);
  return `${html.length} ${sha256(html)}`;
}

function pagesIn(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
}
