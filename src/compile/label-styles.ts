// Where labels stand in; class names, and the style rules that place them, out.

import type { Label, Size } from "../model.ts";

/** One rule for each place, in order of first use. */
export class LabelStyles {
  readonly #names = new Map<string, string>();

  /** The class that puts a label where it belongs in a picture of this size. */
  classOf({ x, y, width }: Label, size: Size): string {
    const rule = `left:${percent(x / size.width)};top:${percent(y / size.height)};width:${percent(width / size.width)}`;
    const name = this.#names.get(rule) ?? `at-${this.#names.size + 1}`;
    this.#names.set(rule, name);
    return name;
  }

  css(): string {
    return [...this.#names].map(([rule, name]) => `.${name}{${rule}}`).join("\n");
  }
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}
