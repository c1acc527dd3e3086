// npm run bench: how the built deck loads, weighs, steps and moves, what it keeps, how long its commands take; its budgets.

import { parseArgs } from "node:util";
import { benchBuild } from "./build.ts";
import { benchLeading } from "./leading.ts";
import { benchLive } from "./live.ts";
import { benchLoad } from "./load.ts";
import { benchMemory } from "./memory.ts";
import { benchMotion } from "./motion.ts";
import { benchPaper } from "./paper.ts";
import { benchPhoneWeight } from "./phone-weight.ts";
import { type Row, writeReadme } from "./readme.ts";
import { benchShift } from "./shift.ts";
import { benchSteps } from "./steps.ts";
import { benchWeight } from "./weight.ts";

const ALL = "load,weight,steps,leading,motion,build,memory,paper,live";
const { values } = parseArgs({
  options: {
    /** Some of them; all by default. */
    only: { type: "string", default: ALL },
    /** Slides whose motion is measured; all that have a picture by default. */
    slides: { type: "string", default: "" },
    /** Writes the README's table; all is measured then. */
    write: { type: "boolean", default: false },
  },
});
const asked = new Set((values.write ? ALL : values.only).split(","));
const slides = values.write ? [] : values.slides.split(",").filter(Boolean);
const rows: Row[] = [];
const kept: boolean[] = [];

if (asked.has("load")) {
  rows.push(...(await benchLoad()));
  const shift = await benchShift();
  rows.push(...shift.rows);
  kept.push(shift.isKept);
}
if (asked.has("weight")) {
  const weight = benchWeight();
  rows.push(...weight.rows);
  kept.push(weight.isKept);
}
if (asked.has("steps")) rows.push(...(await benchSteps()));
if (asked.has("leading")) {
  const leading = await benchLeading();
  rows.push(...leading.rows);
  kept.push(leading.isKept);
}
if (asked.has("motion")) rows.push(...(await benchMotion(slides)));
if (asked.has("build")) rows.push(...benchBuild());
if (asked.has("memory")) kept.push(await benchMemory());
if (asked.has("paper")) {
  const paper = benchPaper();
  rows.push(...paper.rows);
  kept.push(paper.isKept);
}
if (asked.has("live")) {
  for (const live of [await benchPhoneWeight(), await benchLive()]) {
    rows.push(...live.rows);
    kept.push(live.isKept);
  }
}
if (values.write) writeReadme(rows);
if (kept.includes(false)) {
  console.error("\nUn budget est dépassé.");
  process.exitCode = 1;
}
