// The longest commands of the README, run as they stand there, one after the other: most write dist/.

import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { unzipSync } from "fflate";
import { afterAll, expect, test } from "vitest";
import { roomAddresses } from "../../src/commands/room-addresses.ts";
import { STEPS } from "../../src/commands/steps.ts";
import { readPdf } from "../print/read-pdf.ts";
import { BUILT } from "../setup/built.ts";
import { TINY } from "../setup/editions.ts";
import { shellEnvironment } from "../setup/environment.ts";
import { slidesOf } from "../setup/slides-of.ts";
import { runUntil } from "./run-command.ts";

const scratch = mkdtempSync(join(tmpdir(), "deck-commands-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test("npm start builds, serves the deck for projection, compressed, and prints the addresses", async () => {
  const { said, stop } = await runUntil(["start", "--", "--no-open", "--port", "8431"], /Lecture\s+(http\S+)/);
  const url = /Projection\s+(http\S+)/.exec(said)?.[1] ?? "";
  const answer = await fetch(url);
  expect(await answer.text()).toContain(`<section id="${slidesOf(BUILT)[0]}"`);
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

test("npm start -- --live serves the hall's page to the room, and says where", async () => {
  const asked = ["start", "--", "--no-open", "--live", "--port", "8441"];
  const { said, stop } = await runUntil(asked, /réseaux privés|Aucun réseau/, TINY);
  const own = /Projection\s+(http\S+\/)/.exec(said)?.[1] ?? "";
  const urls = [...said.matchAll(/Direct\s+(http\S+)/g)].map(([, url = ""]) => url);
  try {
    expect(urls.map((url) => new URL(url).hostname)).toEqual(roomAddresses(networkInterfaces()));
    expect(await (await fetch(`${own}direct`)).json()).toEqual({ urls, phones: 0 });
    for (const url of urls) expect(await (await fetch(url)).text()).toContain(".hall-switch");
  } finally {
    await stop();
  }
});

test("Ctrl+C leaves what the hall said in out/, without its voters, and erases the rest", async () => {
  const [question, answered, voter] = ["q", "a".repeat(16), "v".repeat(16)];
  const acts = [
    { kind: "open", question: { id: question, kind: "one", text: "Où\u202f?", choices: ["Ici", "Là"] } },
    { kind: "vote", question, voter, answer: 1, n: 1 },
    { kind: "show" },
    { kind: "query", query: answered, voter, says: "Quand ?" },
    { kind: "query", query: "b".repeat(16), voter, says: "Jamais lue" },
    { kind: "accept", query: answered },
    { kind: "answered", query: answered },
  ];
  const journal = "dist-live.votes.jsonl";
  writeFileSync(journal, acts.map((act) => JSON.stringify(act)).join("\n"));
  const asked = ["start", "--", "--no-open", "--live", "--port", "8451"];
  const { stop } = await runUntil(asked, /réseaux privés|Aucun réseau/, TINY);
  const said = await stop("SIGINT");
  const path = /est dans (out\S+\.csv)\u00a0; le reste est effacé\./.exec(said)?.[1] ?? "";
  expect([said, existsSync(journal)]).toEqual([expect.stringContaining("n’est plus servi"), false]);
  expect(readFileSync(path, "utf8").split("\r\n")).toEqual([
    "\ufeffsorte;question;réponse;voix;votants",
    "vote;Où\u202f?;Ici;0;1",
    "vote;Où\u202f?;Là;1;1",
    "question de la salle;Quand ?;répondue;1;",
    "",
  ]);
  rmSync(path);
  const again = await runUntil(asked, /réseaux privés|Aucun réseau/, TINY);
  expect(await again.stop("SIGINT")).not.toContain("salle-");
});

test("DECK_LIVE=wss://… npm start -- --live makes the régie's secret once, and goes out to the broker instead", async () => {
  const secret = join(scratch, "secret.json");
  const broker = "wss://127.0.0.1:9";
  const env = { ...TINY, DECK_LIVE: broker, DECK_LIVE_SECRET: secret, DECK_ADDRESS: "https://exemple.fr/reunion/" };
  const asked = ["start", "--", "--no-open", "--live", "--port", "8445"];
  const { said, stop } = await runUntil(asked, /Le direct, par (\S+)/, env);
  const own = /Projection\s+(http\S+\/)/.exec(said)?.[1] ?? "";
  try {
    expect(said).toContain(`La clé de la régie vient d’être faite\u00a0: ${secret}`);
    expect(said).toContain("127.0.0.1:9\u00a0: les téléphones suivent à https://exemple.fr/reunion/");
    const { key, password } = JSON.parse(readFileSync(secret, "utf8"));
    expect(said).not.toMatch(new RegExp(`${key.d}|${password}`));
    expect(await (await fetch(`${own}direct`)).json()).toEqual({
      urls: ["https://exemple.fr/reunion/"],
      phones: 0,
      broker: { host: "127.0.0.1:9", isReached: false },
    });
  } finally {
    await stop();
  }
});

test("npm run press-kit is npm run build:hosted, then lays out what the press takes away, in a folder and in a file", () => {
  expect(STEPS["press-kit"]?.slice(0, -1)).toEqual(STEPS["build:hosted"]);
  const out = join(scratch, "presse");
  execFileSync("npm", ["run", "press-kit", "--silent", "--", "--out", out], {
    env: shellEnvironment(),
    stdio: "pipe",
    shell: process.platform === "win32",
  });
  const laid = readdirSync(join(out, "dossier-de-presse"), { recursive: true, encoding: "utf8" });
  for (const kind of [/document\.pdf$/, /\.svg$/, /\.png$/, /faits\.csv$/, /\.txt$/])
    expect([kind, laid.some((name) => kind.test(name))]).toEqual([kind, true]);
  const zipped = Object.keys(unzipSync(readFileSync(join(out, "dossier-de-presse.zip"))));
  expect(laid.filter((name) => name.includes("."))).toHaveLength(zipped.length);
});

test("a hosted build links the ready-made PDFs with their pages and their size", async () => {
  const html = readFileSync("dist/index.html", "utf8");
  const links = [
    ...html.matchAll(/<a href="(documents\/[^"]+)">[^<]*<\/a> \(PDF,\u00a0(\d+)\u00a0pages, ([\d\u202f]+)\u00a0Ko\)/g),
  ];
  expect(links.map(([, file]) => file)).toEqual([
    "documents/document.pdf",
    "documents/diapositives.pdf",
    "documents/prise-de-notes.pdf",
  ]);
  for (const [, file = "", pages, size] of links) {
    const bytes = readFileSync(join("dist", file));
    expect(Math.ceil(bytes.length / 1000)).toBe(Number(size?.replace(/\D/g, "")));
    expect((await readPdf(bytes)).pages).toBe(Number(pages));
  }
  expect(gunzipSync(readFileSync("dist/index.html.gz")).toString()).toBe(html);
  expect(brotliDecompressSync(readFileSync("dist/index.html.br")).toString()).toBe(html);
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

/** Width and height, from the header (PNG 1.2, section 11.2.2). */
function pngSize(path: string): [number, number] {
  const bytes = readFileSync(path);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test("npm run bench prints the weights and holds their budgets, and measures how a picture moves", async () => {
  const moving = slidesOf(BUILT, "data-form").at(-1)!;
  const asked = ["run", "bench", "--", "--only", "weight,motion", "--slides", moving];
  const { said, code } = await runUntil(asked, undefined);
  expect(said).toMatch(/\.js\s+\d+\.\d+ {2}budget 75/);
  expect(code).toBe(0);
  expect(said).toMatch(new RegExp(` {2}${moving} +\\d+,\\d +\\d+,\\d +\\d+,\\d +\\d+,\\d`));
});
