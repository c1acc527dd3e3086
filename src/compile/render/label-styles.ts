// This class gives every label's place a class name, and writes the style rules that set the labels, shape the pictures
// and put them where they stand.

import type { Label, Size, SizeName, Standing } from "../../model.ts";

/** One rule for each place and for each shape, in order of first use. */
export class LabelStyles {
  readonly #names = new Map<string, string>();
  readonly #shapes = new Set<string>();
  readonly #boxes = new Set<string>();

  /**
   * The class that puts a label where it belongs in a picture of this size.
   * @param signs for how many a number takes room.
   */
  classOf({ x, y, width, role }: Label, size: Size, signs: number): string {
    const place = `left:${percent(x / size.width)};margin-top:${percent(y / size.width, 3)};width:${percent(width / size.width)}`; // a margin is a share of the width
    const room = `--room:${Number(((100 * width) / size.width / signs).toFixed(2))}`; // for each character, in per cent
    const rule = role === "value" ? `${place};${room}` : place;
    return this.#nameOf(rule, "at");
  }

  /** A picture knows its width over its height: to fit a box, and to lay its words over its marks. */
  shape(form: string, name: SizeName, { width, height }: Size): void {
    this.#shapes.add(`[data-form="${form}"]>[data-size="${name}"]{--ratio:${Number((width / height).toFixed(4))}}`);
  }

  /** The class that shapes a picture that is as high as its rows ask for. */
  shapeOf({ width, height }: Size): string {
    return this.#nameOf(`--ratio:${Number((width / height).toFixed(4))}`, "as");
  }

  #nameOf(rule: string, prefix: "at" | "as"): string {
    const name = this.#names.get(rule) ?? `${prefix}-${this.#names.size + 1}`;
    this.#names.set(rule, name);
    return name;
  }

  /** Where its form stands on the wall: one rule a form. */
  stand(form: string, stands: Standing): void {
    this.#boxes.add(`html.wall [data-form="${form}"] .plot{${boxOf(stands)}}`);
    const isLeft = stands.as === "beside" && stands.side === "left";
    const high = isLeft ? HIGH : [...HIGH, LARGER]; // words that begin right of a drawing have no room to grow
    if (stands.as !== "slide") this.#boxes.add(`html.wall .frame[data-holds~="${form}"]{${high.join(";")}}`);
    if (!isLeft) return;
    const words = `html.wall .slide:not([data-layout="recap"]) .frame[data-holds~="${form}"]>:not(figure)`;
    this.#boxes.add(`${words}{margin-left:calc(${(stands.width ?? 0) + BESIDE_GAP}*var(--u))}`);
    const key = `html.wall .slide:not([data-layout="recap"]) .frame [data-form="${form}"] .captions .key`;
    const room = `max-width:calc(${stands.width ?? 0}*var(--u))`;
    this.#boxes.add(`${key}{right:auto;left:var(--margin);${room};text-align:left}`);
  }

  /** Where the drawings stand on the wall, for whatever medium shows it. */
  wallCss(): string {
    return this.#boxes.size > 0 ? `@layer wall{${[...this.#boxes].join("")}}` : "";
  }

  css(): string {
    const places = [...this.#names].map(([rule, name]) => `.${name}{${rule}}`);
    return [...places, ...this.#shapes].join("\n");
  }
}

/** Between a drawing and the words at its right. */
const BESIDE_GAP = 64;

/**
 * In a window that is higher than a slide, words go up to its head and are larger, by three twentieths at 4:3; the drawing
 * goes down to its foot, or keeps a part of the room that is left below itself.
 */
const HIGH = ["height:100cqh", "--below:0px", "--lift:calc((100cqh - 1080*var(--u))*0.3)"];
const LARGER = "--words-unit:min(1.15*var(--u),(11*var(--u) + 9*100cqh/1080)/20)";

/** A slide is 1920 units wide and 1080 high; `--below` is what a window shows below it. */
function boxOf({ as, foot, width = 0, side = "right", isOnEdge = false }: Standing): string {
  const units = (count: number) => (count === 0 ? "0px" : `${count}*var(--u)`);
  const bottom = isOnEdge ? `calc(${units(foot)} + var(--below))` : `calc(${units(foot)})`;
  switch (as) {
    case "full":
    case "slide":
      return `left:0;bottom:${bottom};width:calc(1920*var(--u))`;
    case "wide":
      return `left:var(--margin);bottom:calc(${units(foot)} + var(--lift));width:calc(1728*var(--u))`;
    case "beside":
      return `${side}:${isOnEdge ? 0 : "var(--margin)"};bottom:${bottom};width:calc(${width}*var(--u))`;
  }
}

function percent(share: number, decimals = 2): string {
  return `${Number((share * 100).toFixed(decimals))}%`;
}
