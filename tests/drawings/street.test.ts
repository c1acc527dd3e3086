import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { expect, test } from "vitest";
import { fields } from "../../src/drawings/fields.ts";
import { flat } from "../../src/drawings/kit/read-back.ts";
import { BEYOND } from "../../src/drawings/kit/shapes.ts";
import { THERE } from "../../src/drawings/scenes/street/day.ts";
import { END, HOUSES, STREET } from "../../src/drawings/scenes/street/plan.ts";
import { street } from "../../src/drawings/scenes/street/street.ts";
import type { SceneInput, Shape, Size } from "../../src/model.ts";
import { sceneCases } from "./cases.ts";

const { wide, narrow } = street.sizes;
const [built, finished, mixed, produce, welcome, save, together] = [
  "rue-batie",
  "rue-finie",
  "rue-melee",
  "maison",
  "maison-ouverte",
  "maison-verte",
  "rue-le-soir",
].map((name) => sceneCases[name]!) as [
  SceneInput,
  SceneInput,
  SceneInput,
  SceneInput,
  SceneInput,
  SceneInput,
  SceneInput,
];
const day = [built, finished, mixed, produce, welcome, save, together];
const risen = sceneCases["rue-levee"]!;

test("street.at(a state, 0) is what the state before it ended on", () => {
  day.slice(1).forEach((input, i) => {
    for (const size of [wide, narrow]) expect(street.at(input, 0, size)).toEqual(street.at(day[i]!, 1, size));
  });
});

test("street.at(a state, 1) does not depend on where it came from", () => {
  for (const input of day) {
    const { after: _, ...alone } = input;
    for (const after of [undefined, ...day.map(({ name, state }) => ({ name, state }))])
      expect(street.at({ ...alone, after }, 1, wide)).toEqual(street.at(input, 1, wide));
  }
});

test("street.at(a state, t) waits at its place until it is said: the camera is there, and nothing has happened", () => {
  expect(fields.street?.stops?.(0)).toEqual([THERE, 1]);
  for (const input of day.slice(1, 4)) {
    const [before, there, after] = [0, THERE, 1].map((t) => street.at(input, t, wide).at(-1)!);
    expect(there!.attributes.transform).toBe(after!.attributes.transform);
    const changed = (one: Shape, other: Shape) => {
      const others = new Map(standing(other).map((shape) => [shape.key, shape]));
      const both = standing(one).filter(({ key }) => others.has(key));
      expect(both.length).toBeGreaterThan(10);
      return both.filter((shape) => !isDeepStrictEqual(shape, others.get(shape.key))).map(({ key }) => key);
    };
    expect(changed(there!, before!)).toEqual([]);
    expect(changed(there!, after!)).not.toEqual([]);
  }
});

test("street.at(…) goes along the street to the right, from the first state to the house", () => {
  const left = day.slice(0, 4).map((input) => {
    const { x, scale } = viewOf(input);
    return -x / scale;
  });
  expect(left).toEqual([...left].sort((a, b) => a - b));
  expect(new Set(left.map(Math.round)).size).toBe(4);
});

test("street.at(built, t) lays whole courses, and fills all gaps in the end", () => {
  const { after: _, ...alone } = built;
  const bare = (t: number) => walls(street.at(alone, t, wide)).length;
  expect(bare(0)).toBeLessThan(bare(0.7));
  const heights = walls(street.at(alone, 0.7, wide)).map(({ attributes }) =>
    Number(/v(\d+)/.exec(String(attributes.d))![1]),
  );
  for (const height of heights) expect(height % 12 === 0 || height === 30 || height === 48).toBe(true);
});

test("street.at(any state, t) gives back what does not change as the same shapes, so that frames stay cheap", () => {
  for (const input of day) {
    const [one, other] = [0.6, 0.61].map((t) => new Set(flat(street.at(input, t, wide))));
    const fresh = [...other!].filter((shape) => !one!.has(shape));
    expect(fresh.length).toBeLessThan(90);
    expect(fresh.filter(({ tag, attributes }) => tag === "path" && String(attributes.d).length > 1500)).toEqual([]);
  }
});

test("street.at(save, t) plants the roof and the street once it is said, and keeps the windows lit", () => {
  const keysAt = (t: number) => flat(street.at(save, t, wide)).map(({ key }) => key);
  const plantsAt = (t: number) => keysAt(t).filter((key) => /^(?:plants-|street-tree-)/.test(key)).length;
  expect(plantsAt(THERE)).toBe(0);
  expect(plantsAt(0.6)).toBeGreaterThan(0);
  expect(plantsAt(1)).toBeGreaterThan(plantsAt(0.6));
  for (const t of [0, 0.5, 1]) expect(keysAt(t)).toContain("lit");
});

test("street.at(together, t) lights a window in every house before a land rises, whose houses are whole and lit", () => {
  const lit = flat(street.at(risen, THERE, wide)).filter(({ key }) => /^lit-\d/.test(key));
  expect(lit.length).toBeGreaterThan(4);
  expect(lit.every(({ attributes }) => attributes["fill-opacity"] === 1)).toBe(true);
  const rows = (t: number) => flat(street.at(risen, t, wide)).filter(({ key }) => key.startsWith("row-"));
  expect(rows(THERE)).toEqual([]);
  expect(new Set(rows(1).map(({ attributes }) => attributes.transform))).toEqual(new Set(["translate(0 0)"]));
  expect(flat(street.at(together, 1, wide)).some(({ key }) => key.startsWith("row-"))).toBe(false);
});

test("words hold 7:1 on every sky of the day, and on those between two of them", () => {
  const colour = (rules: string, selector: string, name: string) =>
    new RegExp(`${selector} \\{[^}]*${name}: (?:var\\(--sky, )?(#[0-9a-f]{6})`).exec(rules)![1]!;
  const tokens = readFileSync("src/tokens.css", "utf8");
  const sheetOf = (name: string) =>
    readFileSync(`src/drawings/scenes/street/${name}.css`, "utf8").replace(
      /var\((--[\w-]+)\)/g,
      (words, name) => new RegExp(`${name}: (#[0-9a-f]{6})`).exec(tokens)?.[1] ?? words,
    );
  const [marks, sheet] = [sheetOf("marks"), sheetOf("street")];
  const skies = street.states.map((_, i) => colour(marks, `\\.sky-${i}`, "fill"));
  const words = (state: string) =>
    ["--ink", "--ink-soft", "--accent"].map((name) => colour(sheet, `\\[data-holds~="${state}"\\]`, name));
  for (const sky of skies.slice(0, -1))
    for (const word of words("street")) expect(contrast(word, sky)).toBeGreaterThan(7);
  for (const word of words("street/together")) expect(contrast(word, skies.at(-1)!)).toBeGreaterThan(7);
});

test("street.at(an unknown state) says which ones there are", () => {
  expect(() => street.at({ ...built, state: "empty" }, 1, wide)).toThrow(
    "street: expected one of built, finished, mixed, produce, welcome, save, together, found empty",
  );
});

/** One by one, as the camera comes to see them on its way. */
function standing({ children = [] }: Shape): Shape[] {
  return children.flatMap((shape) => (shape.key === "people" ? shape.children! : [shape]));
}

test("street.at(…) draws no house that no window sees, or that no narrow picture shows, and all the others", () => {
  const houses = (input: SceneInput, size: Size) =>
    flat(street.at(input, 1, size)).filter(({ key }) => key.startsWith("house-"));
  expect(houses(mixed, wide).length).toBeLessThan(HOUSES.length);
  expect(houses(mixed, narrow).length).toBeLessThan(houses(mixed, wide).length / 2);
  for (const size of [wide, narrow]) {
    const beyond = size === wide ? BEYOND : 0;
    for (const input of day) {
      const { x, scale } = viewOf(input, size);
      const isShown = (at: number) => x + at * scale > -beyond && x + at * scale < size.width + beyond;
      const drawn = new Set(houses(input, size).map(({ attributes }) => attributes.transform));
      const missing = HOUSES.filter((house) => isShown(house.x) && !drawn.has(`translate(${house.x} 0)`));
      expect(missing).toEqual([]);
    }
  }
});

test("street.at(…) reaches both ends of the widest window, where its houses look smallest too", () => {
  for (const input of day) {
    const { x, scale } = viewOf(input);
    expect(x - END * scale).toBeLessThan(-BEYOND);
    expect(x + (STREET + END) * scale).toBeGreaterThan(wide.width + BEYOND);
  }
});

/** Where the street's beginning stands on the wall in the end, and how large a unit is there. */
function viewOf(input: SceneInput, size: Size = wide): { readonly x: number; readonly scale: number } {
  const transform = String(street.at(input, 1, size).at(-1)!.attributes.transform);
  const [x, scale] = /translate\((-?[\d.]+) [\d.]+\) scale\(([\d.]+)\)/.exec(transform)!.slice(1).map(Number);
  return { x: x!, scale: scale! };
}

function walls(shapes: readonly Shape[]): Shape[] {
  return flat(shapes).filter(({ key }) => key.endsWith("face"));
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
