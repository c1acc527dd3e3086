// The commands of the README, run as they stand there, one after the other: several of them write dist/.

import { execFileSync, spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { networkInterfaces, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { roomAddresses } from "../../src/room-addresses.ts";
import { serveFolder } from "../../src/serve.ts";
import { BUILT } from "../setup/built.ts";
import { shellEnvironment } from "../setup/environment.ts";
import { openDeck } from "./open-deck.ts";

const deck = openDeck();
const scratch = mkdtempSync(join(tmpdir(), "handout-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** The text of a PDF, pages joined, spaces of any kind made plain. */
async function textOf(path: string): Promise<string> {
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, i) => (await pdf.getPage(i + 1)).getTextContent()),
  );
  const items = pages.flatMap(({ items }) =>
    items.map((item) => ("str" in item ? item.str + (item.hasEOL ? " " : "") : "")),
  );
  return items.join("").replace(/\s+/g, " ");
}

test("the handout holds every slide's heading, every figure and its source [R2]", async () => {
  const out = join(scratch, "text.pdf");
  execFileSync(process.execPath, ["--import", "tsx", "src/print/handout.ts", "--out", out], {
    env: shellEnvironment(),
  });
  const text = await textOf(out);
  const page = await deck.open("?vue=lecture");
  const expected = await page.evaluate(() => ({
    headings: [...document.querySelectorAll(".slides h2")].map((heading) => heading.textContent ?? ""),
    figures: [...document.querySelectorAll(".slides data")]
      .filter((data) => !data.closest("svg"))
      .map((data) => data.textContent ?? ""),
    sources: document.querySelectorAll("#sources [data-verbatim]").length,
  }));
  const missing = [...expected.headings, ...expected.figures]
    .map((words) => words.replace(/\s+/g, " "))
    .filter((words) => !text.includes(words));
  expect(missing).toEqual([]);
  expect(expected.sources).toBeGreaterThan(15);
});

test("npm run handout writes an A4 document and says its size", () => {
  const out = join(scratch, "document.pdf");
  const said = execFileSync("npm", ["run", "handout", "--silent", "--", "--out", out], {
    env: shellEnvironment(),
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  expect(said).toMatch(/document\.pdf : \d+ Kio, \d+,\d s/);
  const pdf = readFileSync(out, "latin1");
  expect(pdf.startsWith("%PDF-")).toBe(true);
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
});

test("npm run shots writes a picture of every slide and step, and one sheet of them all", async () => {
  const out = join(scratch, "shots");
  const tiny = { DECK_SLIDES: "tests/editions/tiny/slides", DECK_DATA: "tests/editions/tiny/data.ts" };
  const said = execFileSync("npm", ["run", "shots", "--silent", "--", "--sizes", "1024x768,390x844", "--out", out], {
    env: shellEnvironment(tiny),
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  const files = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".png"));
  const wall = files.filter((name) => name.startsWith("1024x768"));
  expect(wall.length).toBeGreaterThan(3);
  expect(said).toContain(`1024x768 : ${wall.length}/${wall.length}`);
  expect(said).toContain(`${files.length - 1} images dans ${out}, toutes sur ${join(out, "planche.png")}`);
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

test("an unknown layout is one sentence and an exit code, and leaves no file", () => {
  const out = join(scratch, "faux.pdf");
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "src/print/handout.ts", "--layout", "poster", "--out", out],
    { encoding: "utf8" },
  );
  expect(status).toBe(1);
  expect(stderr.trim()).toBe("handout : mise en page inconnue « poster » ; existe : document.");
  expect(existsSync(out)).toBe(false);
});

test("printing from projection shows every slide, every step and every chart at its final state [R5]", async () => {
  const page = await deck.open("?vue=projection#/menages", { reducedMotion: "no-preference" });
  await page.emulateMedia({ media: "print" });
  const hidden = await page.evaluate(() => {
    const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const words = document.querySelectorAll(".slides > section :is(h2, .fragment, .headline, .commentary)");
    const drawings = document.querySelectorAll(".slides > section figure[data-form]");
    const unseen = [...drawings].filter((drawing) => ![...drawing.querySelectorAll(".plot")].some(isSeen));
    return [...[...words].filter((element) => !isSeen(element)), ...unseen].map(({ outerHTML }) =>
      outerHTML.slice(0, 80),
    );
  });
  expect(hidden).toEqual([]);
});

test("npm start builds, serves the deck for projection and prints the addresses", async () => {
  const { said, stop } = await runUntil(["start", "--", "--no-open", "--port", "8431"], /Lecture\s+(http\S+)/);
  const url = /Projection\s+(http\S+)/.exec(said)?.[1] ?? "";
  const page = await (await fetch(url)).text();
  expect(page).toContain('<section id="ouverture"');
  await stop();
});

test("npm start -- --host serves the room no byte of the notes [R26]", async () => {
  const canary = "canari-de-la-salle";
  const slides = join(scratch, "slides");
  cpSync("tests/editions/tiny/slides", slides, { recursive: true });
  writeFileSync(join(slides, "99-canari.md"), `## Un secret\n\n:::notes\n${canary}\n:::\n`);
  const tiny = { DECK_SLIDES: slides, DECK_DATA: resolve("tests/editions/tiny/data.ts") };
  const asked = ["start", "--", "--no-open", "--host", "--port", "8435"];
  const { said, stop } = await runUntil(asked, /réseaux privés|Aucun réseau/, tiny);
  const own = /Projection\s+(http\S+\/)/.exec(said)?.[1] ?? "";
  const room = [...said.matchAll(/Salle\s+(http\S+)/g)].map(([, url = ""]) => url);
  try {
    expect(room.map((url) => new URL(url).hostname)).toEqual(roomAddresses(networkInterfaces()));
    expect(await (await fetch(own)).text()).toContain(canary);
    for (const url of room) {
      const page = await (await fetch(url)).text();
      expect(page).toContain("Un secret");
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
    env: shellEnvironment(),
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

test("npm run bench prints the weights and holds their budgets", async () => {
  const { said, code } = await runUntil(["run", "bench", "--", "--only", "weight"], undefined);
  expect(said).toMatch(/\.js\s+\d+\.\d+ {2}budget 75/);
  expect(code).toBe(0);
});

test("npm run bench measures how a picture moves", async () => {
  const { said } = await runUntil(["run", "bench", "--", "--only", "motion", "--slides", "menages"], undefined);
  expect(said).toMatch(/ {2}menages +\d+,\d +\d+,\d +\d+,\d +\d+,\d/);
});

/** Runs an npm command until it says `what`, or to its end. */
async function runUntil(
  args: readonly string[],
  what: RegExp | undefined,
  env: Readonly<Record<string, string>> = {},
): Promise<{ said: string; code: number | null; stop(): Promise<void> }> {
  const child = spawn("npm", args, {
    env: shellEnvironment(env),
    stdio: ["ignore", "pipe", "pipe"],
    detached: process.platform !== "win32",
    shell: process.platform === "win32",
  });
  let said = "";
  const ended = new Promise<number | null>((done) => child.once("exit", done));
  const heard = new Promise<void>((done) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      if (what?.test(said)) done();
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
  });
  const code = await Promise.race([heard.then(() => null), ended]);
  if (what && !what.test(said)) throw new Error(`npm ${args.join(" ")} ended with ${code}:\n${said}`);
  return {
    said,
    code,
    stop: async () => {
      if (child.pid && process.platform !== "win32") process.kill(-child.pid);
      else child.kill();
      await ended;
    },
  };
}
