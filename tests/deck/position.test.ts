// Walking and addresses, without a browser.

import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addressOf,
  clamp,
  first,
  last,
  nextPosition,
  type Position,
  parseAddress,
  previousPosition,
  start,
} from "../../src/deck/position.ts";

const slides = [
  { id: "debut", steps: 0 },
  { id: "etapes", steps: 2 },
  { id: "fin", steps: 1 },
];

const decks = fc
  .array(fc.nat(3), { minLength: 1, maxLength: 12 })
  .map((steps) => steps.map((count, index) => ({ id: `d${index}`, steps: count })));

const decksAndPositions = decks.chain((deck) =>
  fc.tuple(fc.constant(deck), fc.record({ slide: fc.nat(deck.length - 1), step: fc.nat(3) })),
);

test("nextPosition(position) walks through every step of every slide, then stays", () => {
  const walked = walk(first, 7).map(({ slide, step }) => `${slide}.${step}`);
  expect(walked).toEqual(["0.0", "1.0", "1.1", "1.2", "2.0", "2.1", "2.1", "2.1"]);
});

test("previousPosition(position) undoes nextPosition(position), but at the end", () => {
  fc.assert(
    fc.property(decksAndPositions, ([deck, anywhere]) => {
      const position = clamp(anywhere, deck);
      const next = nextPosition(position, deck);
      const atEnd = addressOf(next, deck) === addressOf(position, deck);
      expect(position).toEqual(atEnd ? last(deck) : previousPosition(next, deck));
    }),
  );
});

test("previousPosition(first) stays", () => {
  expect(previousPosition(first, slides)).toEqual(first);
});

test("last(slides) is the last step of the last slide", () => {
  expect(last(slides)).toEqual({ slide: 2, step: 1 });
  expect(last([])).toEqual(first);
});

test("what is hidden is passed over, and what is stepless has one state, whichever way one comes", () => {
  const tonight = [
    { id: "a", steps: 1, hidden: true },
    { id: "b", steps: 2, stepless: true },
    { id: "c", steps: 0, hidden: true },
    { id: "d", steps: 1 },
    { id: "e", steps: 0, hidden: true },
  ];
  const [begin, end] = [start(tonight), last(tonight)];
  expect([begin, end]).toEqual([
    { slide: 1, step: 2 },
    { slide: 3, step: 1 },
  ]);
  expect(nextPosition(begin, tonight)).toEqual({ slide: 3, step: 0 });
  expect(previousPosition({ slide: 3, step: 0 }, tonight)).toEqual(begin);
  expect([nextPosition(end, tonight), previousPosition(begin, tonight)]).toEqual([end, begin]);
});

test("parseAddress(addressOf(position)) is the position [R25]", () => {
  fc.assert(
    fc.property(decksAndPositions, ([deck, anywhere]) => {
      const position = clamp(anywhere, deck);
      expect(parseAddress(addressOf(position, deck), deck)).toEqual(position);
    }),
  );
});

test("any walk ends where going there directly ends [R19]", () => {
  const moves = fc.array(fc.oneof(fc.constant("next" as const), fc.constant("previous" as const), fc.nat(20)));
  fc.assert(
    fc.property(decks, moves, (deck, walked) => {
      const end = walked.reduce<Position>((here, move) => {
        if (move === "next") return nextPosition(here, deck);
        if (move === "previous") return previousPosition(here, deck);
        return clamp({ slide: move, step: 0 }, deck);
      }, first);
      expect(parseAddress(addressOf(end, deck), deck)).toEqual(end);
      expect(clamp(end, deck)).toEqual(end);
    }),
  );
});

test.each([
  ["#/etapes", { slide: 1, step: 0 }],
  ["#/etapes/1", { slide: 1, step: 1 }],
  ["#/etapes/0", { slide: 1, step: 0 }],
  ["#/etapes/99", { slide: 1, step: 2 }],
  ["#/etapes/x", { slide: 1, step: 0 }],
  ["#etapes", { slide: 1, step: 0 }],
  ["#etapes/1", { slide: 1, step: 1 }],
  ["#/ETAPES/1", { slide: 1, step: 1 }],
  ["#/Étapes", { slide: 1, step: 0 }],
  ["#/%C3%A9tapes/2", { slide: 1, step: 2 }],
  ["#/e%CC%81tapes", { slide: 1, step: 0 }],
  ["#%2Fetapes%2F1", { slide: 1, step: 1 }],
  ["#/etapes/", { slide: 1, step: 0 }],
  ["#/etapes/1/", { slide: 1, step: 1 }],
  ["#!/etapes", { slide: 1, step: 0 }],
  ["#/etapes?utm_source=x", { slide: 1, step: 0 }],
  ["#/etapes/1?utm_source=x/9", { slide: 1, step: 1 }],
  ["#etapes&fbclid=IwAR0-_/7", { slide: 1, step: 0 }],
  ["#/etapes%3Ffbclid%3D1", { slide: 1, step: 0 }],
  ["#/etapes?remise=100%", { slide: 1, step: 0 }],
  ["#/etapes:~:text=fen%C3%AAtre", { slide: 1, step: 0 }],
  ["#/etapes).", { slide: 1, step: 0 }],
  ["#/etapes%20", { slide: 1, step: 0 }],
  ["#/etape", undefined],
  ["#/etapes2", undefined],
  ["#etapes-titre", undefined],
  ["#sources/etapes", undefined],
  ["#//etapes", undefined],
  ["#/inconnue", undefined],
  ["#/%", undefined],
  ["#contenu", undefined],
  ["", undefined],
])("parseAddress(%j) is %j", (hash, position) => {
  expect(parseAddress(hash, slides)).toEqual(position);
});

test("addressOf(position) leaves the step out where there is none", () => {
  expect(addressOf({ slide: 1, step: 0 }, slides)).toBe("#/etapes");
  expect(addressOf({ slide: 1, step: 2 }, slides)).toBe("#/etapes/2");
});

function walk(from: Position, presses: number): Position[] {
  const walked = [from];
  for (let press = 0; press < presses; press++) walked.push(nextPosition(walked.at(-1) ?? from, slides));
  return walked;
}
