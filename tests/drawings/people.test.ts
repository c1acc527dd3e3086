import { expect, test } from "vitest";
import { figureOf, person } from "../../src/drawings/kit/people.ts";
import { feetAt } from "../../src/drawings/kit/people-gait.ts";

const ALONG = Array.from({ length: 301 }, (_, walked) => walked);

test("feetAt(walked) keeps a foot that bears where it was set, and never lifts both", () => {
  const slid = ALONG.slice(1).map((walked) => {
    const [before, after] = [feetAt(walked - 1), feetAt(walked)];
    return Math.min(...[0, 1].map((i) => Math.abs(ballAt(after[i]!, walked) - ballAt(before[i]!, walked - 1))));
  });
  expect(Math.max(...slid)).toBeLessThan(0.1);
});

test("feetAt(…, of) begins and ends a walk of any length with both feet together on the ground", () => {
  for (const of of [0, 7, 40, 96, 300]) {
    for (const walked of [0, of]) {
      const [near, far] = feetAt(walked, of);
      expect(near.ankle).toEqual([3, -6]);
      expect(far.ankle).toEqual([-3, -6]);
    }
  }
});

test("feetAt(walked, of) leaves no foot behind where a leg could not reach it", () => {
  for (const of of [96, 150, 300]) {
    for (const walked of ALONG.filter((way) => way <= of)) {
      for (const { ankle } of feetAt(walked, of)) expect(Math.abs(ankle[0])).toBeLessThan(34);
    }
  }
});

test("person(…) has one outline a part, in classes alone, whoever it is", () => {
  const shapes = [
    ...figureOf({ coat: 0, skin: 1, hair: "helmet", holds: "bricks" }, { does: "carry", walked: 20 }),
    ...figureOf({ coat: 4, skin: 3, hair: "long", holds: "backpack" }, { isBehind: true, walked: 20 }),
  ];
  for (const { tag, attributes } of shapes) {
    expect(tag).toBe("path");
    expect(Object.keys(attributes)).toEqual(["class", "d"]);
    expect(attributes.d).not.toMatch(/NaN|undefined/);
  }
});

test("person(…, a child) is smaller than an adult, and is flipped in place", () => {
  const child = person("child", { coat: 1, skin: 0, hair: "bun", age: "child" }, {}, { x: 40, y: 9, flipped: true });
  expect(child.attributes.transform).toBe("translate(40 9) scale(-0.62 0.62)");
});

/** Where the toes are on the ground: a heel rises about them. */
function ballAt({ ankle: [x], pitch }: ReturnType<typeof feetAt>[number], body: number): number {
  const pivot = pitch > 0 ? 11 : -4;
  return body + x + pivot * Math.cos(pitch) - 6 * Math.sin(pitch) - pivot;
}
