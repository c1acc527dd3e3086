// npm run bench: what the built deck weighs and how fast it steps, against its budgets.

import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { launchBrowser } from "../../src/print/browser.ts";
import { serveFolder } from "../../src/serve.ts";

/** Brotli KB by kind. */
const BUDGETS: Readonly<Record<string, number>> = { ".js": 75, ".html": 150, ".woff2": 90 };
const STEPS = 20;

const sizes = sizesOf("dist");
console.log("Poids (Ko, Brotli)");
for (const [kind, size] of Object.entries(sizes)) {
  console.log(`  ${kind.padEnd(7)} ${size.toFixed(1).padStart(7)}  ${BUDGETS[kind] ? `budget ${BUDGETS[kind]}` : ""}`);
}
const steps = await stepLatencies();
console.log(`Un pas (ms, processeur ralenti quatre fois) : médiane ${at(steps, 0.5)}, p90 ${at(steps, 0.9)}`);
if (Object.entries(BUDGETS).some(([kind, budget]) => (sizes[kind] ?? 0) > budget)) {
  console.error("Un budget est dépassé.");
  process.exitCode = 1;
}

function sizesOf(folder: string): Record<string, number> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const sum: Record<string, number> = {};
  for (const { parentPath, name } of files) {
    const bytes = readFileSync(join(parentPath, name));
    const kind = extname(name);
    sum[kind] = (sum[kind] ?? 0) + (kind === ".woff2" ? bytes : brotliCompressSync(bytes)).length / 1024;
  }
  return sum;
}

/** From key press to the end of the next painted frame, sorted. */
async function stepLatencies(): Promise<number[]> {
  const served = await serveFolder("dist");
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.goto(`${served.url}?vue=projection`);
  await page.waitForFunction(() => document.documentElement.classList.contains("ready"));
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.evaluate(() => {
    const heard: number[] = [];
    Object.assign(window, { heard });
    // Inline: a named function would carry a helper of the TypeScript runner into the page.
    addEventListener(
      "keydown",
      (event) => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => heard.push(performance.now() - event.timeStamp);
          channel.port2.postMessage(0);
        });
      },
      true,
    );
  });
  for (let i = 0; i < STEPS; i++) {
    await page.keyboard.press("ArrowRight");
    await page.waitForTimeout(400);
  }
  const heard = await page.evaluate(() => (window as unknown as { heard: number[] }).heard);
  await browser.close();
  await served.close();
  return heard.sort((a, b) => a - b);
}

function at(sorted: readonly number[], share: number): string {
  return (sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(1).replace(".", ",");
}
