// A page's operators, as Chromium writes them, with and without what is no part of the document.

import { expect, test } from "vitest";
import { withArtifacts } from "../../src/print/artifacts.ts";

const TEXT = "BT\n/F6 12 Tf\n1 0 0 -1 60 65 Tm\n<000A> Tj\nET\n";
const LINE = "0 0 673 .5 re\nf\n";
const never = () => false;

test("withArtifacts marks texts and painted paths that belong to no element, each run of them once [R32]", () => {
  expect(withArtifacts(`q\n1 0 0 1 0 0 cm\n${LINE}${TEXT}Q\n${TEXT}`, never)).toBe(
    `q\n1 0 0 1 0 0 cm\n/Artifact BMC\n${LINE}${TEXT}EMC\nQ\n/Artifact BMC\n${TEXT}EMC\n`,
  );
});

test("withArtifacts leaves what belongs to an element, a clip, and what holds marks of its own", () => {
  const operators = `q\n0 0 9 9 re\nW* n\n/P <</MCID 3 >>BDC\n${TEXT}EMC\n/X101 Do\nQ\n`;
  expect(withArtifacts(operators, never)).toBe(operators);
});

test("withArtifacts takes an ornament from its element, and asks of each by its number and what it draws", () => {
  const asked: unknown[] = [];
  const isLine = (id: number, drawn: string) => asked.push([id, drawn]) > 0 && !drawn.includes("BT");
  const operators = `/NonStruct <</MCID 0 >>BDC\n${LINE}EMC\n/P <</MCID 12 >>BDC\n${TEXT}EMC\n`;
  expect(withArtifacts(operators, isLine)).toBe(`/Artifact BMC\n${LINE}EMC\n/P <</MCID 12 >>BDC\n${TEXT}EMC\n`);
  expect(asked).toEqual([
    [0, LINE],
    [12, TEXT],
  ]);
});

test("withArtifacts reads operators that hold thousands of points in one go", () => {
  const points = Array.from({ length: 50_000 }, (_, i) => `${i} .5 l\n`).join("");
  expect(withArtifacts(`0 0 m\n${points}h\nf\n`, never)).toBe(`/Artifact BMC\n0 0 m\n${points}h\nf\nEMC\n`);
});
