// npm run bench: what the built deck weighs, how it steps and moves, what it keeps in memory, how it prints; against its budgets.

import { parseArgs } from "node:util";
import { benchMemory } from "./memory.ts";
import { benchMotion } from "./motion.ts";
import { benchPaper } from "./paper.ts";
import { benchSteps } from "./steps.ts";
import { benchWeight } from "./weight.ts";

const { values } = parseArgs({
  options: {
    /** weight, steps, motion, memory, paper; all by default. */
    only: { type: "string", default: "weight,steps,motion,memory,paper" },
    /** Slides whose motion is measured; all that have a picture by default. */
    slides: { type: "string", default: "" },
  },
});
const asked = new Set(values.only.split(","));
const kept: boolean[] = [];

if (asked.has("weight")) kept.push(benchWeight());
if (asked.has("steps")) await benchSteps();
if (asked.has("motion")) await benchMotion(values.slides.split(",").filter(Boolean));
if (asked.has("memory")) kept.push(await benchMemory());
if (asked.has("paper")) kept.push(benchPaper());
if (kept.includes(false)) {
  console.error("\nUn budget est dépassé.");
  process.exitCode = 1;
}
