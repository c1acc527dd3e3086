// What a phone of the hall loads, in a browser, over plain http, where no browser takes Brotli.

import { launchBrowser } from "../../src/browser/browser.ts";
import { serveFolder } from "../../src/browser/serve.ts";
import { writeCompressed } from "../../src/build/host/compress.ts";
import { buildInto } from "../setup/build-edition.ts";
import { column } from "./deck.ts";
import type { Row } from "./readme.ts";
import { openOver } from "./slow-line.ts";

const FOLDER = "node_modules/.cache/deck-tests/bench-live";
/** Of a good Wi-Fi, in a full hall. */
const LINE = { down: 8000, up: 2000 };
/** After this, nothing more is asked for. */
const QUIET_MS = 2500;
const BUDGET_KB = 150;

export async function benchPhoneWeight(): Promise<{ readonly rows: Row[]; readonly isKept: boolean }> {
  buildInto(FOLDER, {}, "live", "oxc");
  await writeCompressed(FOLDER);
  const served = await serveFolder(FOLDER);
  const browser = await launchBrowser();
  const { page, cdp } = await openOver(LINE, browser, { width: 390, height: 844 }, "gzip, deflate");
  let bytes = 0;
  cdp.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto(served.url, { waitUntil: "load" });
  await page.waitForSelector(".hall");
  await page.waitForTimeout(QUIET_MS);
  await browser.close();
  await served.close();
  const kilobytes = bytes / 1024;
  console.log(`\nDirect : ce qu’un téléphone charge en http  ${column(kilobytes, 0)} Ko  budget ${BUDGET_KB}`);
  const rows: Row[] = [["direct, ce qu’un téléphone charge, en http", `${column(kilobytes, 0, 0)} Ko`]];
  return { rows, isKept: kilobytes <= BUDGET_KB };
}
