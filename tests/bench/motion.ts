// How each picture moves: images shown, time between them, time spent in the deck's script.
//
// Read from Chromium's own trace, not from a clock in the page. An image counts when the compositor says that it was
// presented with the page's newest state (a `PipelineReporter` that ends in STATE_PRESENTED_ALL), or had nothing new to show
// (STATE_NO_UPDATE_DESIRED: at the slow end of a movement nothing moves by a pixel for some frames); what the page's thread
// does in a frame is the sum of its `FireAnimationFrame` events, in processor time where the trace has it, so that other
// programs on the machine count for little there. They do count in the time between images: compare runs on a quiet machine.

import type { BenchDeck } from "./deck.ts";
import { column, openBenchDeck, quantile, SLOWED, slow } from "./deck.ts";
import type { Row } from "./readme.ts";

const BUDGET = { gap: 33.4, script: 8 };
/** No drawing moves for longer. */
const LONGEST_MS = 3000;
const IN_TIME = ["STATE_PRESENTED_ALL", "STATE_NO_UPDATE_DESIRED"];
const CATEGORIES = ["devtools.timeline", "disabled-by-default-devtools.timeline.frame", "cc", "benchmark"];

interface Passage {
  readonly name: string;
  /** Address just before. */
  readonly from: string;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds, as all times in a trace. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly id2?: { readonly local?: string };
  readonly args?: Readonly<Record<string, { readonly state?: string } | undefined>>;
}

/** @param only ids of slides; all that have a picture where there are none. */
export async function benchMotion(only: readonly string[]): Promise<Row[]> {
  const deck = await openBenchDeck();
  console.log("\nMouvements (1920×1080, rendu logiciel, processeur ralenti quatre fois ; ms)");
  console.log("  diapositive            images/s   écart p95   le plus long   script p95");
  console.log(`  budget                            ${column(33, 9, 0)}                ${column(BUDGET.script, 11, 0)}`);
  const rates: { readonly name: string; readonly rate: number }[] = [];
  for (const passage of await passages(deck, only)) {
    const motion = motionIn(await trace(deck, passage));
    console.log(line(passage.name, motion));
    if (motion) rates.push({ name: passage.name, rate: motion.rate });
  }
  await deck.close();
  const slowest = rates.toSorted((a, b) => a.rate - b.rate)[0];
  const median = quantile(
    rates.map(({ rate }) => rate),
    0.5,
  );
  return [
    ["images par seconde, médiane des dessins", column(median, 0, 0)],
    ["images par seconde, le plus lent", slowest ? `${column(slowest.rate, 0, 0)} (${slowest.name})` : "–"],
  ];
}

/** Every step that brings a picture, with the address that stands before it. */
function passages({ page }: BenchDeck, only: readonly string[]): Promise<Passage[]> {
  return page.evaluate((ids) => {
    const slides = [...document.querySelectorAll<HTMLElement>(".slides > section")];
    return slides.flatMap((slide, i) => {
      if (i === 0 || (ids.length > 0 && !ids.includes(slide.id))) return [];
      const before = slides[i - 1]!;
      const last = Number(before.dataset.steps);
      const steps = [...slide.querySelectorAll<HTMLElement>("figure[data-form]")].map((figure) => {
        const fragment = figure.closest<HTMLElement>(".fragment");
        return fragment ? Number(fragment.dataset.fragmentIndex) + 1 : 0;
      });
      return [...new Set(steps)].map((step) => ({
        name: step ? `${slide.id}/${step}` : slide.id,
        from: step ? `#/${slide.id}/${step - 1}` : `#/${before.id}${last ? `/${last}` : ""}`,
      }));
    });
  }, only);
}

async function trace({ browser, page, cdp }: BenchDeck, { from }: Passage): Promise<readonly TraceEvent[]> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, from);
  await page.waitForTimeout(1500); // what the next slides need is made ready in idle time
  await slow(cdp, SLOWED);
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.keyboard.press("ArrowRight");
  await page.waitForTimeout(LONGEST_MS);
  const bytes = await browser.stopTracing();
  await slow(cdp, 1);
  return (JSON.parse(bytes.toString()) as { traceEvents: TraceEvent[] }).traceEvents;
}

interface Motion {
  /** Images a second. */
  readonly rate: number;
  /** Milliseconds: between images, nineteen in twenty and the longest; of script, nineteen in twenty. */
  readonly gap: number;
  readonly longest: number;
  readonly script: number;
}

/** Undefined where nothing moves. */
function motionIn(events: readonly TraceEvent[]): Motion | undefined {
  const scripts = scriptPerFrame(events);
  if (scripts.length < 3) return undefined;
  const shown = presented(events, scripts[0]!.ts, scripts.at(-1)!.ts);
  const gaps = shown.slice(1).map((ts, i) => (ts - shown[i]!) / 1000);
  const spent = scripts.map(({ ms }) => ms);
  return {
    rate: (1e6 * gaps.length) / (shown.at(-1)! - shown[0]!),
    gap: quantile(gaps, 0.95),
    longest: Math.max(...gaps),
    script: quantile(spent, 0.95),
  };
}

function line(name: string, motion: Motion | undefined): string {
  if (!motion) return `  ${name.padEnd(22)} rien ne bouge`;
  const { rate, gap, longest, script } = motion;
  const over = [gap > BUDGET.gap && "écart", script > BUDGET.script && "script"].filter(Boolean).join(" et ");
  const cells = [column(rate, 10), column(gap, 12), column(longest, 15), column(script, 13)];
  return `  ${name.padEnd(21)}${cells.join("")}${over && `   au-dessus : ${over}`}`;
}

/** Times at which the screen showed the page's newest state. */
function presented(events: readonly TraceEvent[], from: number, to: number): number[] {
  const pid = events.find(({ name }) => name === "FireAnimationFrame")?.pid;
  const open = new Set<string>();
  const times: number[] = [];
  for (const { name, ph, pid: process, id2, args, ts } of events.toSorted((a, b) => a.ts - b.ts)) {
    if (name !== "PipelineReporter" || process !== pid) continue;
    const id = id2?.local ?? "";
    const state = (args?.frame_reporter ?? args?.chrome_frame_reporter)?.state;
    if (ph === "b" && state && IN_TIME.includes(state)) open.add(id);
    if (ph === "e" && open.delete(id)) times.push(ts);
  }
  return times.filter((ts) => ts >= from && ts <= to + 100_000);
}

/** Milliseconds of script in each frame that ran some. */
function scriptPerFrame(events: readonly TraceEvent[]): { ts: number; ms: number }[] {
  const calls = events.filter(({ name, ph }) => name === "FireAnimationFrame" && ph === "X");
  const frames: { ts: number; ms: number }[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const { ts, dur = 0, tdur = dur } of calls.toSorted((a, b) => a.ts - b.ts)) {
    const frame = frames.at(-1);
    if (frame && ts - end < 500)
      frame.ms += tdur / 1000; // callbacks of one frame follow one another at once
    else frames.push({ ts, ms: tdur / 1000 });
    end = ts + dur;
  }
  return frames;
}
