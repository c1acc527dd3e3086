// While writing: an edit shows at once where one is, a mistake shows as an overlay, mending it brings the deck back.

import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { shellEnvironment } from "../setup/environment.ts";
import { launchTestBrowser } from "../setup/test-browser.ts";
import { settled } from "./open-deck.ts";

const edition = mkdtempSync(join(tmpdir(), "deck-dev-"));
let server: ChildProcess;
let browser: Browser;
let url = "";

beforeAll(async () => {
  cpSync("tests/editions", edition, { recursive: true }); // the trial edition's data are made of the tiny one's
  mkdirSync(join(edition, "images"));
  const env = shellEnvironment({
    DECK_SLIDES: join(edition, "trial/slides"),
    DECK_DATA: join(edition, "trial/data.ts"),
    DECK_IMAGES: join(edition, "images"),
  });
  server = spawn(process.execPath, ["node_modules/vite/bin/vite.js", "--port", "0", "--host", "127.0.0.1"], {
    env,
    stdio: "pipe",
    cwd: resolve("."),
  });
  url = await new Promise<string>((found) => {
    let heard = "";
    server.stdout?.on("data", (chunk: Buffer) => {
      heard += chunk.toString();
      const match = /http:\/\/127\.0\.0\.1:\d+\//.exec(heard);
      if (match) found(match[0]);
    });
  });
  browser = await launchTestBrowser();
});

afterAll(async () => {
  await browser.close();
  server.kill();
  rmSync(edition, { recursive: true, force: true });
});

test("an edited sentence shows without losing slide and step", async () => {
  const page = await openAt("#/lignes");
  await page.evaluate(() => {
    (window as unknown as { kept: boolean }).kept = true;
  });
  edit("trial/slides/02-compter.md", (text) => text.replace(/^## .*$/m, (title) => `${title} revu`));
  await page.waitForFunction(() => document.querySelector(".toc")?.textContent?.includes("revu"));
  expect(await page.evaluate(() => document.querySelector(".slides > section.present")?.id)).toBe("lignes");
  expect(await page.evaluate(() => (window as unknown as { kept?: boolean }).kept)).toBe(true);
});

test("a mistake shows its sentence as an overlay, and mending it brings the deck back", async () => {
  const page = await openAt("#/lignes");
  const path = "trial/slides/02-compter.md";
  const right = readFileSync(join(edition, path), "utf8");
  edit(path, (text) => `${text}\n\n:chiffre[poutre]\n`);
  await page.waitForFunction(() =>
    document.querySelector("vite-error-overlay")?.shadowRoot?.textContent?.includes("poutre"),
  );
  const said = await page.evaluate(() =>
    [...(document.querySelector("vite-error-overlay")?.shadowRoot?.querySelectorAll("pre, .tip") ?? [])].map(
      (part) => part.textContent ?? "",
    ),
  );
  const line = right.split("\n").length + 2;
  const shown = relative(process.cwd(), join(edition, path)).replaceAll("\\", "/");
  expect(said.filter((part) => part !== "")).toEqual([
    `1\u00a0erreur dans le diaporama :\n\n${shown}:${line}:1: chiffre inconnu « poutre », attendu une clé de data.figures ; vouliez-vous dire \`poutres\` ?`,
    "Corrigez le fichier et enregistrez-le : le diaporama revient. Échap ferme ce message.",
  ]);
  edit(path, () => right);
  await page.waitForFunction(
    () =>
      !document.querySelector("vite-error-overlay") &&
      document.querySelector(".slides > section.present")?.id === "lignes",
  );
});

test("a changed datum runs its chart to the new value", async () => {
  const page = await openAt("#/graphique-suite");
  edit("trial/data.ts", (text) => text.replace("figure(12_480,", "figure(11_000,"));
  await page.waitForFunction(
    () => document.querySelector(".present [data-headline] data")?.textContent === "11\u202f000",
  );
  await page.waitForFunction(() => {
    const marks = [
      ...document.querySelectorAll<SVGElement>('.present .plot[data-size="wide"] [data-figure=tuiles] [data-count]'),
    ];
    return marks.reduce((sum, mark) => sum + Number(mark.dataset.count), 0) === 11_000;
  });
});

test("a changed datum of the edition before shows too", async () => {
  edit("trial/data.ts", (text) =>
    text.replace("  ...tiny,\n", '  ...tiny,\n  meeting: { ...tiny.meeting, predecessor: "../years/2034" },\n'),
  );
  edit("trial/slides/02-compter.md", (text) => text.replace(/^## .*$/m, "$& après :chiffre[foyers]{an-dernier}"));
  const page = await openAt("#/lignes");
  await page.waitForFunction(() => document.querySelector(".toc")?.textContent?.includes("après 57"));
  edit("years/2034/data.ts", (text) => text.replace('when: "2034"', 'when: "2034", value: 61'));
  await page.waitForFunction(() => document.querySelector(".toc")?.textContent?.includes("après 61"));
});

test("a page opened on a mistake says it, and mending it shows the deck", async () => {
  const path = "trial/slides/01-debut.md";
  const right = readFileSync(join(edition, path), "utf8");
  edit(path, (text) => `${text}\n\n<b>non</b>\n`);
  const page = await (await browser.newContext()).newPage();
  await page.goto(url);
  await page.waitForFunction(() =>
    document.querySelector("vite-error-overlay")?.shadowRoot?.textContent?.includes("01-debut.md"),
  );
  edit(path, () => right);
  await page.waitForFunction(() => document.querySelectorAll(".slides > section").length > 15);
});

test("a mistake that was mended while no page was open shows nowhere", async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  const path = "trial/slides/01-debut.md";
  const right = readFileSync(join(edition, path), "utf8");
  edit(path, (text) => `${text}\n\n<b>non</b>\n`);
  await expect.poll(async () => (await fetch(url)).status).toBe(500);
  edit(path, () => right);
  await expect.poll(async () => (await fetch(url)).status).toBe(200);
  const page = await openAt("#/lignes");
  await page.waitForTimeout(1000);
  expect(await page.evaluate(() => document.querySelector("vite-error-overlay"))).toBeNull();
});

test("a picture shows, whatever its name and size, in the room that the words leave, with its credit", async () => {
  const name = "L’été à deux.svg".normalize("NFD");
  const svg = (size: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 4 2"><path d="M0 0h4v2H0z"/></svg>`;
  writeFileSync(join(edition, "images", name), svg(""));
  writeFileSync(join(edition, "images", "haut.svg"), svg('width="8000" height="4000"'));
  edit(
    "trial/slides/02-compter.md",
    (text) =>
      `${text}\n---\n\n# Image\n\nDu texte.\n\n![Un carré](<L’été à deux.svg> "Crédit")\n\nDu texte.\n\n---\n\n# Autre\n\n:::étape\n![Un carré](haut.svg "Crédit")\n:::\n`,
  );
  for (const [address, id] of [
    ["#/image", "image"],
    ["#/autre/1", "autre"],
  ] as const) {
    const page = await openAt(address);
    await page.waitForFunction((slide) => document.querySelector<HTMLImageElement>(`#${slide} img`)?.complete, id);
    const { frame, image, credit } = await page.evaluate((slide) => {
      const boxOf = (selector: string) => document.querySelector(`#${slide} ${selector}`)?.getBoundingClientRect();
      return { frame: boxOf(".frame"), image: boxOf("img"), credit: boxOf(".credit") };
    }, id);
    expect(image?.height).toBeGreaterThan((frame?.height ?? 0) * 0.4);
    expect(credit?.top).toBeGreaterThanOrEqual(image?.bottom ?? Infinity);
    expect(credit?.bottom).toBeLessThan(frame?.bottom ?? 0);
  }
});

test("a slide that is too full says so, until it holds", async () => {
  const path = "trial/slides/02-compter.md";
  const right = readFileSync(join(edition, path), "utf8");
  const page = await openAt("#/lignes");
  const line = right.slice(0, right.indexOf("::diapo{#lignes")).split("\n").length - 2;
  edit(path, (text) => text.replace(/(::diapo\{#lignes.*\n)/, `$1\n${"Une ligne de trop.\n\n".repeat(20)}`));
  const notice = await page.waitForSelector('[data-notice="overflow"]');
  const shown = relative(process.cwd(), join(edition, path)).replaceAll("\\", "/");
  const sentence = ((await notice.textContent()) ?? "").replace(/\d+ %/, "N %");
  expect(sentence).toBe(
    `Cette diapositive déborde de N % de sa hauteur (${shown}:${line}), à partir de « Une ligne de trop. »`,
  );
  edit(path, () => right);
  await page.waitForFunction(() => !document.querySelector('[data-notice="overflow"]'));
});

test("a slide whose words lie on each other says so, until they do not", async () => {
  const path = "trial/slides/02-compter.md";
  const right = readFileSync(join(edition, path), "utf8");
  const page = await openAt("#/lignes");
  edit(path, (text) =>
    text.replace("::graphique[etats]\n", (chart) => `${chart}\n::graphique[trois]\n\n::graphique[murs]\n`),
  );
  const told = () => page.evaluate(() => document.querySelector('[data-notice="overflow"]')?.textContent ?? "");
  const sentence = /^Sur cette diapositive \(.*02-compter\.md:\d+\), « .+ » et « .+ » se recouvrent\u00a0: dites moins/;
  await expect.poll(told).toMatch(sentence);
  edit(path, () => right);
  await expect.poll(told).toBe("");
});

test("a figure that its sentence does not say is told on the wall and in the terminal, until it is mended", async () => {
  const path = "trial/data.ts";
  const right = readFileSync(join(edition, path), "utf8");
  let printed = "";
  const hear = (chunk: Buffer) => {
    printed += chunk.toString();
  };
  server.stdout?.on("data", hear);
  server.stderr?.on("data", hear);
  const page = await openAt("#/lignes");
  edit(path, (text) => text.replace("figure(3250,", "figure(3251,"));
  const sentence = /attention : .*data\.ts:\d+:\d+: figures\.poutres\.source : la phrase ne dit pas « 3.251 »/;
  const told = () => page.evaluate(() => document.querySelector('[data-notice="warnings"]')?.textContent ?? "");
  await expect.poll(told).toMatch(sentence);
  await expect.poll(() => printed).toMatch(sentence);
  await page.reload();
  await expect.poll(told).toMatch(sentence);
  edit(path, () => right);
  await expect.poll(told).not.toMatch(sentence);
});

async function openAt(address: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 720 } })).newPage();
  await page.goto(`${url}?vue=projection${address}`);
  await settled(page);
  return page;
}

function edit(path: string, change: (text: string) => string): void {
  const file = join(edition, path);
  writeFileSync(file, change(readFileSync(file, "utf8")));
}
