// This class gives every label's place a class name, and writes the style rules that set the labels and shape the
// pictures.

import type { Label, Size, SizeName } from "../../model.ts";

/** One rule for each place and for each shape, in order of first use. */
export class LabelStyles {
  readonly #names = new Map<string, string>();
  readonly #shapes = new Set<string>();

  /** The class that puts a label where it belongs in a picture of this size. */
  classOf({ x, y, width, role, text }: Label, size: Size): string {
    const place = `left:${percent(x / size.width)};margin-top:${percent(y / size.width, 3)};width:${percent(width / size.width)}`; // a margin is a share of the width
    const room = `--room:${Number(((100 * width) / size.width / text.length).toFixed(2))}`; // for each character, in per cent
    const rule = role === "value" ? `${place};${room}` : place;
    const name = this.#names.get(rule) ?? `at-${this.#names.size + 1}`;
    this.#names.set(rule, name);
    return name;
  }

  /** A picture knows its width over its height: to fit a box, and to lay its words over its marks. */
  shape(form: string, name: SizeName, { width, height }: Size): void {
    this.#shapes.add(`[data-form="${form}"]>[data-size="${name}"]{--ratio:${Number((width / height).toFixed(4))}}`);
  }

  css(): string {
    return [...[...this.#names].map(([rule, name]) => `.${name}{${rule}}`), ...this.#shapes].join("\n");
  }
}

function percent(share: number, decimals = 2): string {
  return `${Number((share * 100).toFixed(decimals))}%`;
}
