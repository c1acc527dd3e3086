// An edition with a public address: its QR code, read from the printed page as a camera would [R35].

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";
import { type EditionPaths, editionPaths } from "../../src/edition/edition-paths.ts";
import { printEdition } from "../../src/print/print-edition.ts";
import { TINY, TRIAL } from "../setup/editions.ts";
import { readPdf } from "./read-pdf.ts";

const ADDRESS = "https://toits.example/annee-2034/";
const DOTS_AN_INCH = 150;
const scratch = mkdtempSync(join(tmpdir(), "deck-qr-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test("the cover's QR code is 25 mm wide or more, decodes to the address, and the address stands beside it", async () => {
  const [made] = await printEdition(editionWith(ADDRESS), [{ layout: "document", savesInk: false }], () => {});
  const { words, bitmaps } = await readPdf(made!.bytes);
  expect(words.filter(({ page }) => page === 1).map(({ text }) => text)).toContain(ADDRESS);
  expect(bitmaps).toBe(0);
  const [code] = await codesOn(await rasterised(made!.bytes));
  expect(code?.text).toBe(ADDRESS);
  const { topLeft, topRight } = code!.position;
  const widthMm = (Math.hypot(topRight.x - topLeft.x, topRight.y - topLeft.y) / DOTS_AN_INCH) * 25.4;
  expect(widthMm).toBeGreaterThanOrEqual(25);
});

test("without an address there is no code, and the reader of codes says so", async () => {
  const [made] = await printEdition(editionWith(undefined), [{ layout: "document", savesInk: false }], () => {});
  expect(await codesOn(await rasterised(made!.bytes))).toEqual([]);
});

test("the closing slide shows the code and the address to the room, and without an address neither", async () => {
  const fin = [{ layout: "slides", savesInk: false }] as const;
  const [made] = await printEdition(editionWith(ADDRESS, TRIAL), fin, () => {});
  const { words, pages } = await readPdf(made!.bytes);
  expect(words.filter(({ page }) => page === pages).map(({ text }) => text)).toContain(ADDRESS);
  expect((await codesOn(await rasterised(made!.bytes, pages))).map(({ text }) => text)).toEqual([ADDRESS]);
  const [bare] = await printEdition(editionWith(undefined, TRIAL), fin, () => {});
  expect(await codesOn(await rasterised(bare!.bytes, pages))).toEqual([]);
});

/** An edition of the tests, with or without an address. */
function editionWith(address: string | undefined, env = TINY): EditionPaths {
  const data = join(mkdtempSync(join(scratch, "data-")), "data.ts");
  const right = env.DECK_DATA.replaceAll("\\", "/");
  const meeting = `{ ...right.meeting, address: ${JSON.stringify(address)} }`;
  writeFileSync(
    data,
    `import { data as right } from "${right}";\nexport const data = { ...right, meeting: ${meeting} };\n`,
  );
  return { ...editionPaths(env), data };
}

/** A page as a camera sees it. */
async function rasterised(bytes: Uint8Array, number = 1): Promise<ImageData> {
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: DOTS_AN_INCH / 72 });
  const factory = pdf.canvasFactory as { create(width: number, height: number): { canvas: HTMLCanvasElement } };
  const { canvas } = factory.create(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({ canvas, viewport }).promise;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("expected a canvas to draw on");
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** Its own program, not the one that made the code; the machine code comes from the package, never from the network. */
async function codesOn(image: ImageData) {
  const folder = dirname(createRequire(import.meta.url).resolve("zxing-wasm/reader/zxing_reader.wasm"));
  const wasmBinary = Uint8Array.from(readFileSync(join(folder, "zxing_reader.wasm"))).buffer;
  prepareZXingModule({ overrides: { wasmBinary } });
  return readBarcodes(image, { formats: ["QRCode"] });
}
