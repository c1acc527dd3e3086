// `npm run shots` photographs every slide and step of the built deck in four windows, and puts all the PNGs on one
// sheet; or it makes the small pictures of a guide.

import { existsSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../browser/browser.ts";
import { type Shot, writeContactSheet } from "../browser/contact-sheet.ts";
import { serveFolder } from "../browser/serve.ts";
import { shootArticle, shootWall } from "../browser/shoot.ts";
import { shootSmall } from "../browser/shoot-small.ts";
import { linesOf, type SlideFault } from "../browser/slide-faults.ts";
import { counted } from "../format.ts";
import type { Box } from "../model.ts";

interface Options {
  readonly deck: string;
  readonly out: string;
  readonly sizes: readonly Box[];
  /** Ids; all where there are none. */
  readonly slides: readonly string[];
  /** A folder of small pictures, to be taken anew; none where it is empty. */
  readonly small: string;
}

/** Under this width the document is an article. */
const WALL_FROM = 960;

main().catch((reason: unknown) => {
  console.error(`shots : ${reason instanceof Error ? reason.message : String(reason)}`);
  process.exitCode = 1;
});

async function main(): Promise<void> {
  const options = readOptions();
  if (!existsSync(join(options.deck, "index.html"))) {
    throw new Error(`rien à photographier dans « ${options.deck} » : lancez d’abord « npm run build ».`);
  }
  const served = await serveFolder(options.deck);
  const browser = await launchBrowser();
  try {
    if (options.small) return await shootAnew(browser, served.url, options);
    const { shots, faults } = await shootAll(browser, served.url, options);
    const sheet = await writeContactSheet(browser, options.out, shots);
    for (const line of linesOf(faults)) console.warn(`attention : ${line}`);
    console.log(`${counted(shots.length, "image")} dans ${options.out}, toutes sur ${sheet}`);
  } finally {
    await browser.close();
    await served.close();
  }
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      deck: { type: "string", default: "dist" },
      out: { type: "string", default: "out/shots" },
      sizes: { type: "string", default: "1920x1080,1024x768,2560x1080,390x844" },
      slides: { type: "string", default: "" },
      small: { type: "string", default: "" },
    },
  });
  return { ...values, sizes: values.sizes.split(",").map(readSize), slides: values.slides.split(",").filter(Boolean) };
}

function readSize(text: string): Box {
  const [, width, height] = /^(\d{2,4})x(\d{2,4})$/.exec(text) ?? [];
  if (!width || !height) throw new Error(`taille inconnue « ${text} » ; attendu : largeur x hauteur, comme 1920x1080.`);
  return { width: Number(width), height: Number(height) };
}

interface Shooting {
  readonly shots: readonly Shot[];
  readonly faults: readonly (SlideFault & { readonly where: string })[];
}

async function shootAll(browser: Browser, url: string, { out, sizes, slides }: Options): Promise<Shooting> {
  const shots: Shot[] = [];
  const faults: (SlideFault & { readonly where: string })[] = [];
  for (const size of sizes) {
    const name = `${size.width}x${size.height}`;
    const folder = resolve(out, name);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const shoot = size.width < WALL_FROM ? shootArticle : shootWall;
    const shooting = await shoot(browser, { url, size, folder, slides, onShot: (done, all) => say(name, done, all) });
    shots.push(...shooting.files.map((file) => ({ file: `${name}/${file}`, size: name })));
    faults.push(...shooting.faults.map((fault) => ({ ...fault, where: name })));
  }
  return { shots, faults };
}

async function shootAnew(browser: Browser, url: string, { small, slides }: Options): Promise<void> {
  const folder = resolve(small);
  await mkdir(folder, { recursive: true });
  const files = await shootSmall(browser, { url, folder, slides, onShot: (done, all) => say(small, done, all) });
  console.log(`${counted(files.length, "image")} dans ${small}`);
}

/** One line that counts up in a terminal; elsewhere one line a window. */
function say(name: string, done: number, all: number): void {
  const text = `${name} : ${done}/${all}`;
  if (process.stdout.isTTY) process.stdout.write(`\r${text}${done === all ? "\n" : ""}`);
  else if (done === all) console.log(text);
}
