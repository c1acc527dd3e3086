// What the check before the session concludes from what it finds.

import { expect, test } from "vitest";
import { parseNumber } from "../../src/speak/before/answers.ts";
import { judgePlan } from "../../src/speak/before/content.ts";
import { good, probed, type Surroundings } from "../../src/speak/before/finding.ts";
import { judgeTexts } from "../../src/speak/before/room.ts";
import { summaryOf } from "../../src/speak/before/show.ts";
import { readableFrom, widthFor } from "../../src/speak/before/text-size.ts";

test("readableFrom(capital, width) is where the capital is seen under 16 minutes of arc", () => {
  const distance = readableFrom(19.2, 4); // 1/100 of an image of 4 m: 4 cm
  expect((Math.atan(0.04 / distance) * 180 * 60) / Math.PI).toBeCloseTo(16, 6);
  expect(widthFor(19.2, distance)).toBeCloseTo(4, 10);
});

test.each([
  ["18", 18],
  [" 12,5 m", 12.5],
  ["12.5", 12.5],
  ["60 min", 60],
  ["", undefined],
  ["0", undefined],
  ["-4", undefined],
  ["dix", undefined],
  ["1e9", undefined],
])("parseNumber(%j) is %s", (typed, value) => {
  expect(parseNumber(typed)).toBe(value);
});

const texts = [
  { capital: 60, words: "Un titre", isTitle: true, slide: 1 },
  { capital: 16, words: "une légende", isTitle: false, slide: 4 },
];

test("judgeTexts(texts) asks for the room before it judges", () => {
  expect(judgeTexts(texts).state).toBe("yours");
  expect(judgeTexts(texts, 10).state).toBe("yours");
});

test("judgeTexts(texts, depth, width) names the smallest text, how far it is read, and what would do", () => {
  expect(judgeTexts(texts, 18, 6)).toEqual({
    state: "bad",
    says: "Le plus petit texte («\u00a0une légende\u00a0», diapositive 4) se lit jusqu’à 10,7\u00a0m\u202f; les titres, jusqu’à 40,3\u00a0m.",
    todo: "Élargissez l’image (10,1\u00a0m pour tout lire), rapprochez le dernier rang, ou dites les petits textes.",
  });
  expect(judgeTexts(texts, 10.7, 6).state).toBe("good");
  expect(judgeTexts([], 18, 6).state).toBe("bad");
});

const part = { file: "slides/01-a.md", name: "Accueil", speaker: "Ada Brin", minutes: 20 };

test("judgePlan(parts, room) compares what is planned with what is given", () => {
  expect(judgePlan([part, { ...part, speaker: "Bo Li" }], 45)).toEqual(
    good("2\u00a0orateurs, 40\u00a0minutes annoncées sur 45."),
  );
  expect(judgePlan([part, part], 30)).toMatchObject({ state: "bad", todo: "Ôtez 10\u00a0minutes, ou demandez-les." });
  expect(judgePlan([part])).toMatchObject({ state: "yours", says: "1\u00a0orateur, 20\u00a0minutes annoncées." });
});

test("judgePlan(parts) names the part that lacks a speaker or a time", () => {
  const bare = { ...part, file: "slides/02-b.md", name: "Suite", speaker: undefined, minutes: undefined };
  expect(judgePlan([part, bare, bare, bare], 45)).toEqual({
    state: "bad",
    says: "«\u00a0Suite\u00a0», et 2 autres\u00a0: sans orateur ni minutes.",
    todo: "Demandez à qui a préparé le diaporama d’y inscrire l’orateur et le temps de cette partie.",
  });
});

test("probed(probe) turns a probe that throws or never ends into a line to be looked at", async () => {
  const around = {
    view: { setTimeout: (late: () => void) => setTimeout(late, 1), clearTimeout },
  } as unknown as Surroundings;
  const failing = await probed(() => {
    throw new Error("refus");
  }, around);
  expect(failing).toMatchObject({ state: "yours", says: "Cette vérification n’a pas pu se faire\u00a0: refus." });
  expect((await probed(() => new Promise(() => undefined), around)).says).toContain("le navigateur ne répond pas");
});

test("summaryOf(findings) counts each state", () => {
  const line = { says: "" };
  expect(
    summaryOf([
      { state: "good", ...line },
      { state: "yours", ...line },
    ]),
  ).toBe("Rien à régler, 1 à vérifier vous-même, 1 en ordre");
  expect(
    summaryOf([
      { state: "bad", ...line },
      { state: "bad", ...line },
    ]),
  ).toContain("2\u00a0points à régler");
});
