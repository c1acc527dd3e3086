// A writer's pictures, whatever their shape, their size and their file's name: whole on the wall, there on the phone.

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect } from "vitest";
import { shellEnvironment } from "../setup/environment.ts";
import { share, sharedTest } from "../setup/share.ts";
import { openDeck, WINDOWS } from "./open-deck.ts";

const edition = mkdtempSync(join(tmpdir(), "deck-pictures-"));
afterAll(() => rmSync(edition, { recursive: true, force: true }));
const deck = openDeck(
  builtWith([
    ["un plan de l’été.svg", 3000, 4000],
    ["large.svg", 4000, 1000],
    ["petit.svg", 40, 30],
  ]),
);

sharedTest.each(share(Object.entries(WINDOWS)))(
  "every picture is whole and has its credit, in a %s window",
  async (name, viewport) => {
    const page = await deck.open(name === "phone" ? "?vue=lecture" : "?vue=projection", { viewport });
    const pictures = await page.evaluate(async (isWall) => {
      const seen = [];
      for (const slide of document.querySelectorAll(".slides > section")) {
        if (isWall) location.hash = `#/${slide.id}`;
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const [image, credit] = [slide.querySelector("img"), slide.querySelector(".credit")];
        if (!image || !credit) continue;
        await image.decode();
        const frame = slide.querySelector(".frame")?.getBoundingClientRect();
        const [of, under] = [image.getBoundingClientRect(), credit.getBoundingClientRect()];
        const isInside =
          frame && of.right <= frame.right + 1 && under.bottom <= frame.bottom + 1 && of.top >= frame.top;
        seen.push({ isInside, isAbove: of.bottom <= under.top, isSeen: of.height > (isWall ? innerHeight / 5 : 20) });
      }
      return seen;
    }, name !== "phone");
    expect(pictures).toEqual(Array(6).fill({ isInside: true, isAbove: true, isSeen: true }));
  },
);

/** A slide of text and one of two halves for each picture; returns the folder of the built deck. */
function builtWith(pictures: readonly (readonly [name: string, width: number, height: number])[]): string {
  const folders = { slides: join(edition, "slides"), images: join(edition, "images"), built: join(edition, "dist") };
  for (const folder of [folders.slides, folders.images]) mkdirSync(folder);
  const slides = pictures.flatMap(([name, width, height], index) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%"/></svg>`;
    writeFileSync(join(folders.images, name), svg);
    return ["texte", "duo"].map(
      (layout) =>
        `# ${"abc"[index]} ${layout}\n\n::diapo{${layout}}\n\nUne phrase.\n\n![Un aplat](<${name}> "Crédit : essai")\n`,
    );
  });
  writeFileSync(join(folders.slides, "01.md"), slides.join("\n---\n\n"));
  const env = {
    DECK_SLIDES: folders.slides,
    DECK_IMAGES: folders.images,
    DECK_DATA: resolve("tests/editions/tiny/data.ts"),
  };
  const vite = ["node_modules/vite/bin/vite.js", "build", "--outDir", folders.built];
  execFileSync(process.execPath, vite, { env: shellEnvironment(env), stdio: "pipe" });
  return folders.built;
}
