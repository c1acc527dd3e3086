// How long a step takes: from the key press to the end of the next painted frame.

import { column, openBenchDeck, quantile, SLOWED, slow } from "./deck.ts";
import type { Row } from "./readme.ts";

const STEPS = 20;

export async function benchSteps(): Promise<Row[]> {
  const { page, cdp, close } = await openBenchDeck();
  await slow(cdp, SLOWED);
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
  await close();
  console.log("\nUn pas (ms, processeur ralenti quatre fois)");
  const [median, p90] = [quantile(heard, 0.5), quantile(heard, 0.9)];
  console.log(`  médiane ${column(median, 6)}\n  p90     ${column(p90, 6)}`);
  return [["un pas, médiane (p90)", `${column(median, 0, 0)} ms (${column(p90, 0, 0)} ms)`]];
}
