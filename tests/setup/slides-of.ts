// A built folder in; the ids of its slides, in order, out: all, or those that hold something.

import { readFileSync } from "node:fs";
import { join } from "node:path";

export function slidesOf(folder: string, holds = ""): string[] {
  const [, ...slides] = readFileSync(join(folder, "index.html"), "utf8").split('<section id="');
  const own = slides.map((slide) => slide.split("</section>")[0]!).filter((slide) => slide.includes('class="slide"'));
  return own.filter((slide) => slide.includes(holds)).map((slide) => slide.slice(0, slide.indexOf('"')));
}
