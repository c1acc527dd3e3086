// The browser photographs slides of a served deck as small pictures, which a page of a guide carries: the wall, with all
// its steps taken, as WebP.

import { readdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { openPage, type Shoot, stopsOn } from "./shoot.ts";
import { showStep } from "./show-step.ts";

/** In pixels: as wide as a page of text asks for. */
export const SMALL = { width: 480, height: 270 } as const;
export const MOST_BYTES = 25_000;

/** The best first; a street at night, window by window, takes the last ones. */
const QUALITIES = [0.86, 0.78, 0.7, 0.6, 0.5, 0.4];

/**
 * Writes a picture for each slide that is asked for, else takes anew those that lie in the folder. @returns the files' names.
 */
export async function shootSmall(browser: Browser, session: Omit<Shoot, "size">): Promise<string[]> {
  const slides = session.slides.length > 0 ? session.slides : slidesIn(session.folder);
  if (slides.length === 0)
    throw new Error(`aucune image à refaire dans « ${session.folder} » : nommez des diapositives avec --slides.`);
  const files: string[] = [];
  for await (const [id, picture] of smallPictures(browser, session.url, slides)) {
    await writeFile(join(session.folder, `${id}.webp`), picture);
    session.onShot(files.push(`${id}.webp`), slides.length);
  }
  return files;
}

/** The slides that a folder has pictures of. */
export function slidesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".webp"))
    .map((name) => name.replace(/\.webp$/, ""));
}

/** Each slide's id, and its picture. */
export async function* smallPictures(
  browser: Browser,
  url: string,
  slides: readonly string[],
): AsyncGenerator<readonly [id: string, picture: Buffer]> {
  const page = await openPage(
    browser,
    { url, size: { width: 4 * SMALL.width, height: 4 * SMALL.height } },
    "projection",
  );
  await page.waitForFunction(() => document.documentElement.classList.contains("ready"));
  const darkroom = await page.context().newPage();
  for (const { id, steps } of await stopsOn(page, slides)) {
    await showStep(page, id, steps);
    yield [id, await smallOf(darkroom, await page.screenshot())] as const;
  }
  await page.context().close();
}

/** An empty page scales the screenshot, and writes it the best way that is small enough. */
async function smallOf(darkroom: Page, screenshot: Buffer): Promise<Buffer> {
  const png = `data:image/png;base64,${screenshot.toString("base64")}`;
  const webp = await darkroom.evaluate(
    async ({ png, width, height, qualities, most }) => {
      const image = new Image();
      image.src = png;
      await image.decode();
      const canvas = Object.assign(document.createElement("canvas"), { width, height });
      const pen = canvas.getContext("2d")!;
      pen.imageSmoothingQuality = "high";
      pen.drawImage(image, 0, 0, width, height);
      const written = qualities.map((quality) => canvas.toDataURL("image/webp", quality).split(",")[1] ?? "");
      return written.find((base64) => base64.length * 0.75 <= most) ?? written.at(-1) ?? "";
    },
    { png, ...SMALL, qualities: QUALITIES, most: MOST_BYTES },
  );
  return Buffer.from(webp, "base64");
}
