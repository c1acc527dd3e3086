// The commands of the README, run as they stand there, one after the other: several of them write dist/. Where the size is
// not the point, the tiny edition; the longest are in commands.long.test.ts.

import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect } from "vitest";
import { serveFolder } from "../../src/browser/serve.ts";
import { MOST_BYTES } from "../../src/browser/shoot-small.ts";
import { roomAddresses } from "../../src/commands/room-addresses.ts";
import { BUILT, BUILT_TRIAL } from "../setup/built.ts";
import { shellEnvironment } from "../setup/environment.ts";
import { longTest, share, sharedTest, test } from "../setup/share.ts";
import { slidesOf } from "../setup/slides-of.ts";
import { openDeck } from "./open-deck.ts";
import { runUntil } from "./run-command.ts";

const deck = openDeck();
const scratch = mkdtempSync(join(tmpdir(), "deck-commands-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

sharedTest.each(
  share(
    [
      [["--slides", "nulle-part"], /^shots : diapositive inconnue « nulle-part » ; existent : debut, /],
      [["--sizes", "grand"], /^shots : taille inconnue « grand » ; attendu : largeur x hauteur, comme 1920x1080\.$/],
      [["--small", scratch], /^shots : aucune image à refaire dans « .+ » : nommez des diapositives avec --slides\.$/],
      [
        ["--deck", "nulle-part"],
        /^shots : rien à photographier dans « nulle-part » : lancez d’abord « npm run build »\.$/,
      ],
    ],
    4,
  ),
)("npm run shots -- %j is one sentence and an exit code", (args, sentence) => {
  const shots = [
    "--import",
    "tsx",
    "src/commands/shots.ts",
    "--deck",
    BUILT_TRIAL,
    "--out",
    join(scratch, "rien"),
    ...args,
  ];
  const { status, stderr } = spawnSync(process.execPath, shots, { encoding: "utf8", env: shellEnvironment() });
  expect(status).toBe(1);
  expect(stderr.trim()).toMatch(sentence);
});

longTest("npm run shots -- --small writes a small picture of each slide that is asked for", () => {
  const small = join(scratch, "small");
  const words = [
    "--import",
    "tsx",
    "src/commands/shots.ts",
    "--deck",
    BUILT_TRIAL,
    "--small",
    small,
    "--slides",
    "debut",
  ];
  const { status, stdout } = spawnSync(process.execPath, words, { encoding: "utf8", env: shellEnvironment() });
  expect([status, stdout]).toEqual([0, expect.stringContaining(`1\u00a0image dans ${small}`)]);
  const written = readFileSync(join(small, "debut.webp"));
  expect(written.toString("latin1", 8, 12)).toBe("WEBP");
  expect(written.length).toBeLessThanOrEqual(MOST_BYTES);
});

longTest("npm run shots tells which slide is too full, at its line, in which windows", () => {
  const full = join(scratch, "plein");
  cpSync(BUILT_TRIAL, full, { recursive: true, filter: (path) => !/\.(?:br|gz)$/.test(path) });
  const page = readFileSync(join(full, "index.html"), "utf8");
  const long = "Ce qui se compte ".repeat(60);
  writeFileSync(join(full, "index.html"), page.replace(/(<h2 id="partie-titre">)[^<]*/, `$1${long}`));
  const told = (slides: string) => {
    const args = ["--deck", full, "--out", join(scratch, "photos"), "--sizes", "1920x1080,390x844", "--slides", slides];
    const shots = ["--import", "tsx", "src/commands/shots.ts", ...args];
    const { status, stderr } = spawnSync(process.execPath, shots, { encoding: "utf8", env: shellEnvironment() });
    expect(status).toBe(0);
    return stderr.trim();
  };
  expect(told("partie,part").replace(/\d+ %/, "N %")).toMatch(
    /^attention : .*02-compter\.md:7 : déborde de N % de sa hauteur, à partir de « Ce qui se compte.* » \(1920x1080\) ; dites moins, ou changez de disposition/,
  );
  expect(told("part")).toBe("");
});

longTest("printing from projection shows every slide, every step and every chart at its final state [R5]", async () => {
  const page = await deck.open(`?vue=projection#/${slidesOf(BUILT, "data-form").at(-1)}`, {
    reducedMotion: "no-preference",
  });
  await page.emulateMedia({ media: "print" });
  const hidden = await page.evaluate(() => {
    const hasBox = (element: Element) => getComputedStyle(element).display !== "contents";
    const boxesOf = (element: Element) => (hasBox(element) ? [element] : [...element.children]);
    const isSeen = (element: Element) =>
      boxesOf(element).some((box) => box.checkVisibility({ visibilityProperty: true, opacityProperty: true }));
    const words = document.querySelectorAll(".slides > section :is(h2, .fragment, .headline, .commentary)");
    const drawings = document.querySelectorAll(".slides > section figure[data-form]");
    const unseen = [...drawings].filter((drawing) => ![...drawing.querySelectorAll(".plot")].some(isSeen));
    return [...[...words].filter((element) => !isSeen(element)), ...unseen].map(({ outerHTML }) =>
      outerHTML.slice(0, 80),
    );
  });
  expect(hidden).toEqual([]);
});

test("serveFolder(folder) answers to its own names only, so that no other site's page reads the notes", async () => {
  const served = await serveFolder(BUILT);
  const port = Number(new URL(served.url).port);
  const statusFor = (host: string) =>
    new Promise<number | undefined>((done) => {
      get({ host: "localhost", port, headers: { host } }, (response) => done(response.resume().statusCode));
    });
  expect(await statusFor(`localhost:${port}`)).toBe(200);
  expect(await statusFor(`127.0.0.1:${port}`)).toBe(200);
  expect(await statusFor(`notes.example:${port}`)).toBe(421);
  await served.close();
});

test("roomAddresses(interfaces) keeps what another machine can reach", () => {
  const info = { netmask: "", mac: "", cidr: null };
  const found = roomAddresses({
    lo: [{ ...info, family: "IPv4", internal: true, address: "127.0.0.1" }],
    wifi: [
      { ...info, family: "IPv4", internal: false, address: "192.168.1.20" },
      { ...info, family: "IPv6", internal: false, address: "fe80::1", scopeid: 2 },
    ],
    cable: [{ ...info, family: "IPv4", internal: false, address: "169.254.7.7" }],
  });
  expect(found).toEqual(["192.168.1.20"]);
});

test("npm run dev serves the deck and says its address", async () => {
  const { said, stop } = await runUntil(["run", "dev", "--", "--port", "8432"], /Local:\s+(http\S+)/);
  const url = /Local:\s+(http\S+)/.exec(said)?.[1] ?? "";
  expect(await (await fetch(url)).text()).toContain(`<section id="${slidesOf(BUILT)[0]}"`);
  await stop();
});
