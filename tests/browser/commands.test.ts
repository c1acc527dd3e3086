// The commands of the README, run as they stand there, one after the other: several of them write dist/. Where the size is
// not the point, the tiny edition; the longest are in commands.long.test.ts.

import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { networkInterfaces, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { roomAddresses } from "../../src/room-addresses.ts";
import { serveFolder } from "../../src/serve.ts";
import { readPdf } from "../print/read-pdf.ts";
import { BUILT } from "../setup/built.ts";
import { shellEnvironment } from "../setup/environment.ts";
import { openDeck } from "./open-deck.ts";
import { runUntil } from "./run-command.ts";

const deck = openDeck();
const TINY = { DECK_SLIDES: resolve("tests/editions/tiny/slides"), DECK_DATA: resolve("tests/editions/tiny/data.ts") };
const scratch = mkdtempSync(join(tmpdir(), "handout-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test("npm run handout says what it does, then the pages, the bytes and the seconds", () => {
  const out = join(scratch, "document.pdf");
  const { status, stdout, stderr } = spawnSync("npm", ["run", "handout", "--silent", "--", "--out", out], {
    env: shellEnvironment(),
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  expect(status).toBe(0);
  expect(stdout.replace(out, "…").trim()).toMatch(/^… : \d+\u00a0pages, \d+ Kio, \d+,\d s$/);
  expect(stderr).toContain("handout : mise en pages…");
  expect(readFileSync(out, "latin1").startsWith("%PDF-")).toBe(true);
  expect(readdirSync(scratch)).toContain("document.pdf");
  expect(existsSync(`${out}.part`)).toBe(false);
});

test("npm run shots writes a picture of every slide and step, and one sheet of them all", async () => {
  const out = join(scratch, "shots");
  const said = execFileSync("npm", ["run", "shots", "--silent", "--", "--sizes", "1024x768,390x844", "--out", out], {
    env: shellEnvironment(TINY),
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  const files = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".png"));
  const wall = files.filter((name) => name.startsWith("1024x768"));
  expect(wall.length).toBeGreaterThan(3);
  expect(said).toContain(`1024x768 : ${wall.length}/${wall.length}`);
  expect(said).toContain(`${files.length - 1}\u00a0images dans ${out}, toutes sur ${join(out, "planche.png")}`);
  for (const name of wall) expect(pngSize(join(out, name))).toEqual([1024, 768]);
  expect(pngSize(join(out, "planche.png"))[0]).toBe(2240);
});

test.each([
  [["--slides", "nulle-part"], /^shots : diapositive inconnue « nulle-part » ; existent : ouverture, /],
  [["--sizes", "grand"], /^shots : taille inconnue « grand » ; attendu : largeur x hauteur, comme 1920x1080\.$/],
  [["--deck", "nulle-part"], /^shots : rien à photographier dans « nulle-part » : lancez d’abord « npm run build »\.$/],
])("npm run shots -- %j is one sentence and an exit code", (args, sentence) => {
  const shots = ["--import", "tsx", "src/print/shots.ts", "--deck", BUILT, "--out", join(scratch, "rien"), ...args];
  const { status, stderr } = spawnSync(process.execPath, shots, { encoding: "utf8", env: shellEnvironment() });
  expect(status).toBe(1);
  expect(stderr.trim()).toMatch(sentence);
});

/** Width and height, from the header (PNG 1.2, section 11.2.2). */
function pngSize(path: string): [number, number] {
  const bytes = readFileSync(path);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test.each([
  [["--layout", "poster"], 2, "mise en page inconnue « poster » ; existent : document, lines, slides, notes."],
  [
    ["--layout", "notes"],
    2,
    "les notes sont privées : ajoutez --private pour les imprimer, et ne diffusez pas le fichier.",
  ],
  [
    ["slides", "out/x.pdf"],
    2,
    "mot inattendu « slides out/x.pdf » ; n’oubliez pas « -- » : npm run handout -- --layout slides.",
  ],
  [["--poster"], 2, "option mal écrite « --poster » ; existent : --layout, --out, --save-ink, --private."],
  [["--out", ""], 2, "chemin vide après --out ; donnez le nom d’un fichier, comme out/document.pdf."],
  [["--out", "src"], 1, "impossible d’écrire « src » (c’est un dossier) ; donnez un autre chemin à --out."],
  [
    ["--out", "package.json/document.pdf"],
    1,
    "impossible d’écrire « package.json/document.pdf » (un fichier porte le nom d’un de ses dossiers) ; donnez un autre chemin à --out.",
  ],
] as const)("npm run handout -- %j ends with one sentence and %d, and leaves no file", (args, code, sentence) => {
  const { status, stderr } = handout(["--out", join(scratch, "faux.pdf"), ...args]);
  expect(stderr.trim()).toBe(`handout : ${sentence}`);
  expect(status).toBe(code);
  expect(existsSync(join(scratch, "faux.pdf"))).toBe(false);
});

test("npm run handout without a browser is one sentence", () => {
  const { status, stderr } = handout([], { PATH: "", HOME: scratch, PLAYWRIGHT_BROWSERS_PATH: scratch });
  expect(stderr.trim()).toBe(
    "handout : aucun navigateur trouvé : installez Chrome, Edge ou Chromium, ou donnez son chemin dans CHROME_PATH.",
  );
  expect(status).toBe(1);
});

test("npm run handout of slides that do not compile tells their problems, and keeps the file that was there", () => {
  const [slides, out] = [mkdtempSync(join(scratch, "slides-")), join(scratch, "garde.pdf")];
  writeFileSync(join(slides, "01-faux.md"), "## Un titre\n\nIl y a 42 % de réponses.\n");
  writeFileSync(out, "d’avant");
  const { status, stderr } = handout(["--out", out], { DECK_SLIDES: slides });
  expect(status).toBe(1);
  expect(stderr).toMatch(/01-faux\.md:3:8: chiffres tapés à la main « 42 »/);
  expect(readFileSync(out, "utf8")).toBe("d’avant");
});

function handout(args: readonly string[], env: Record<string, string> = {}) {
  return spawnSync(process.execPath, ["--import", "tsx", "src/print/handout.ts", ...args], {
    encoding: "utf8",
    env: shellEnvironment(env),
  });
}

test("npm run build:hosted, on a tiny edition, links the ready-made PDFs with their pages and their size", async () => {
  execFileSync("npm", ["run", "build:hosted", "--silent"], {
    env: shellEnvironment(TINY),
    stdio: "pipe",
    shell: process.platform === "win32",
  });
  const html = readFileSync("dist/index.html", "utf8");
  const links = [...html.matchAll(/<a href="(documents\/[^"]+)">[^<]*<\/a> \(PDF, (\d+)\u00a0pages, (\d+)\u00a0Ko\)/g)];
  expect(links.map(([, file]) => file)).toEqual([
    "documents/document.pdf",
    "documents/diapositives.pdf",
    "documents/prise-de-notes.pdf",
  ]);
  for (const [, file = "", pages, size] of links) {
    const bytes = readFileSync(join("dist", file));
    expect(Math.ceil(bytes.length / 1000)).toBe(Number(size));
    expect((await readPdf(bytes)).pages).toBe(Number(pages));
  }
  expect(gunzipSync(readFileSync("dist/index.html.gz")).toString()).toBe(html);
  expect(brotliDecompressSync(readFileSync("dist/index.html.br")).toString()).toBe(html);
});

test("printing from projection shows every slide, every step and every chart at its final state [R5]", async () => {
  const page = await deck.open("?vue=projection#/menages", { reducedMotion: "no-preference" });
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

test("npm start builds, serves the deck for projection, compressed, and prints the addresses", async () => {
  const { said, stop } = await runUntil(["start", "--", "--no-open", "--port", "8431"], /Lecture\s+(http\S+)/);
  const url = /Projection\s+(http\S+)/.exec(said)?.[1] ?? "";
  const answer = await fetch(url);
  expect(await answer.text()).toContain('<section id="ouverture"');
  expect(answer.headers.get("content-encoding")).toBe("gzip");
  await stop();
});

test("npm start -- --host serves the room no byte of the notes [R26]", async () => {
  const canary = "canari-de-la-salle";
  const slides = join(scratch, "slides");
  cpSync("tests/editions/tiny/slides", slides, { recursive: true });
  writeFileSync(join(slides, "99-canari.md"), `## Un secret\n\n:::notes\n${canary}\n:::\n`);
  const tiny = { ...TINY, DECK_SLIDES: slides };
  const asked = ["start", "--", "--no-open", "--host", "--port", "8435"];
  const { said, stop } = await runUntil(asked, /réseaux privés|Aucun réseau/, tiny);
  const own = /Projection\s+(http\S+\/)/.exec(said)?.[1] ?? "";
  const room = [...said.matchAll(/Salle\s+(http\S+)/g)].map(([, url = ""]) => url);
  try {
    expect(room.map((url) => new URL(url).hostname)).toEqual(roomAddresses(networkInterfaces()));
    expect(await (await fetch(own)).text()).toContain(canary);
    for (const url of room) {
      const answer = await fetch(url);
      expect(await answer.text()).toContain("Un secret");
      expect(answer.headers.get("content-encoding")).toBe("gzip"); // a browser asks for Brotli over https alone
      const files = readdirSync("dist", { recursive: true, encoding: "utf8" });
      for (const path of ["", "?vue=lecture", "../dist-private/", "%2e%2e/dist-private/index.html", ...files])
        expect([path, (await (await fetch(url + path)).text()).includes(canary)]).toEqual([path, false]);
      await expect(fetch(own.replace("localhost", new URL(url).hostname))).rejects.toThrow("fetch failed");
    }
  } finally {
    await stop();
  }
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

test.each([
  ["build:single", "dist-single/diaporama.html", /tout le diaporama en un fichier/],
  ["build:single:private", "dist-single-private/diaporama-avec-notes.html", /toute autre page ouverte depuis ce poste/],
])("npm run %s writes one file and says what to do with it", (script, path, warning) => {
  const said = execFileSync("npm", ["run", script, "--silent"], {
    env: shellEnvironment(TINY),
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  expect(said).toMatch(new RegExp(`${path} : \\d+ Kio`));
  expect(existsSync(path)).toBe(true);
  expect(said).toMatch(warning);
});

test("npm run dev serves the deck and says its address", async () => {
  const { said, stop } = await runUntil(["run", "dev", "--", "--port", "8432"], /Local:\s+(http\S+)/);
  const url = /Local:\s+(http\S+)/.exec(said)?.[1] ?? "";
  expect(await (await fetch(url)).text()).toContain('<section id="ouverture"');
  await stop();
});
