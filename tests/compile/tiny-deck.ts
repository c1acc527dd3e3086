// Slides in; what the compiler says of them with the tiny data out.

import { type Compiled, compile } from "../../src/compile/compile.ts";
import { fakeDrawing } from "./fake-drawing.ts";
import { tinyData } from "./tiny-data.ts";

const images = { "plan.svg": "assets/plan.svg" };

/** With its notes: all of it is to be sound. */
export function compileText(text: string, data: unknown = tinyData, notes = true): Compiled {
  return compile([{ path: "a.md", text }], data, { images, notes }, fakeDrawing);
}

/** "3:1: message", one for each error. */
export function errorsOf(text: string, data: unknown = tinyData): string[] {
  const { problems } = compileText(text, data);
  return problems
    .filter(({ severity }) => severity === "error")
    .map(({ line, column, message }) => `${line}:${column}: ${message}`);
}
