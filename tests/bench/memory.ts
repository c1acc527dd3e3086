// What the deck keeps in memory: script heap and nodes after garbage collection, after one run through it and after three.

import type { BenchDeck } from "./deck.ts";
import { column, openBenchDeck } from "./deck.ts";

/** What three runs may keep more than one. */
const GROWTH = 1.1;
/** Long enough for a picture to draw some of its frames. */
const STAY_MS = 120;

interface Kept {
  readonly heapMb: number;
  readonly nodes: number;
}

/** Prints both states; false when the deck keeps more from run to run. */
export async function benchMemory(): Promise<boolean> {
  const deck = await openBenchDeck();
  await runThrough(deck);
  const one = await kept(deck);
  await runThrough(deck);
  await runThrough(deck);
  const three = await kept(deck);
  await deck.close();
  console.log("\nMémoire, après ramassage (d’un bout à l’autre du diaporama)");
  console.log("                   tas (Mo)    nœuds");
  for (const [name, { heapMb, nodes }] of [
    ["un passage", one],
    ["trois passages", three],
  ] as const) {
    console.log(`  ${name.padEnd(15)} ${column(heapMb, 9)} ${column(nodes, 8, 0)}`);
  }
  return three.heapMb <= one.heapMb * GROWTH && three.nodes <= one.nodes * GROWTH;
}

async function runThrough({ page }: BenchDeck): Promise<void> {
  await page.keyboard.press("Home");
  for (let before = ""; before !== page.url(); ) {
    before = page.url();
    await page.keyboard.press("ArrowRight");
    await page.waitForTimeout(STAY_MS);
  }
}

async function kept({ page, cdp }: BenchDeck): Promise<Kept> {
  await page.keyboard.press("Home");
  await page.waitForTimeout(3000); // what was in hand is finished, what comes next is ready
  await cdp.send("HeapProfiler.collectGarbage");
  const { nodes } = await cdp.send("Memory.getDOMCounters");
  const { usedSize } = await cdp.send("Runtime.getHeapUsage");
  return { heapMb: usedSize / 1024 / 1024, nodes };
}
