// An embargo is a typed day; what is made of what waits waits too, and what would tell of it is refused at its line.

import { expect, test } from "vitest";
import { compile } from "../../src/compile/compile.ts";
import { chosenDay } from "../../src/edition/chosen-edition.ts";
import type { DeckData } from "../../src/model.ts";
import { fakeDrawing } from "./fake-drawing.ts";
import { tinyData } from "./tiny-data.ts";

const DAY = "2031-05-02";
type Change = (figures: Record<string, unknown>, data: Record<string, unknown>) => void;

function compiled(text: string, change: Change, more: Partial<Parameters<typeof compile>[2]> = {}) {
  const data = structuredClone(tinyData) as DeckData & Record<string, unknown>;
  const figures = data.figures as Record<string, unknown>;
  change(figures, data);
  const placeInData = (path: string) => ({ file: path, line: 1, column: 1 });
  return compile([{ path: "a.md", text }], data, { images: {}, placeInData, ...more }, fakeDrawing);
}

const wait = (figures: Record<string, unknown>, key: string) => {
  figures[key] = { ...(figures[key] as object), embargo: DAY };
};
const errors = (...told: Parameters<typeof compiled>) =>
  compiled(...told)
    .problems.filter(({ severity }) => severity === "error")
    .map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message.replaceAll("\u00a0", " ")}`);
const slides = (...told: Parameters<typeof compiled>) => compiled(...told).deck?.slides.map(({ title }) => title);

const TWO = "# Un\n\nRien.\n\n---\n\n# Deux\n\n:chiffre[maisons]";

test("a slide that shows what waits waits with it, until the day that the build is told", () => {
  const change: Change = (figures) => wait(figures, "maisons");
  expect(slides(TWO, change)).toEqual(["Un"]);
  expect(slides(TWO, change, { day: "2031-05-01" })).toEqual(["Un"]);
  expect(slides(TWO, change, { day: DAY })).toEqual(["Un", "Deux"]);
  expect(slides(TWO, change, { notes: true })).toEqual(["Un", "Deux"]);
  expect(compiled(TWO, change).deck?.data.figures.maisons).toBeUndefined();
});

test("what the notes alone say of it keeps no slide back", () => {
  const text = "# Un\n\n:::notes\n:chiffre[maisons]\n:::";
  expect(slides(text, (figures) => wait(figures, "maisons"))).toEqual(["Un"]);
});

test("what is calculated of it waits too", () => {
  const change: Change = (figures) => {
    wait(figures, "maisons");
    const { value: _, source: __, ...rest } = figures.maisons as Record<string, unknown>;
    figures.double = { ...rest, embargo: undefined, calculated: { sum: ["maisons", "maisons"] } };
  };
  expect(slides(`# Un\n\nRien.\n\n---\n\n# Deux\n\n:chiffre[double]`, change)).toEqual(["Un"]);
});

test("what can be calculated of public figures, or is published of it, is refused", () => {
  const sum: Change = (figures) => {
    const { value: _, source: __, ...rest } = figures.maisons as Record<string, unknown>;
    figures.double = { ...rest, embargo: DAY, calculated: { sum: ["maisons", "maisons"] } };
  };
  expect(errors("# Un", sum)).toEqual([
    "figures.double.embargo:1:1: figures.double.embargo : se calcule de « maisons » et « maisons », que l’on publie, attendu l’embargo sur l’un d’eux",
  ]);
  const told: Change = (figures) => wait(figures, "maisons");
  const publications = [{ figure: "maisons", value: 7204, text: "Maisons bâties : 7 204", date: "2031-03-01" }];
  expect(errors("# Un", told, { publications }).join()).toContain("est publié depuis le 1er mars 2031, attendu rien");
});

test("a date of the meeting, a source that says the number and a link are refused where they stand", () => {
  expect(errors("# Un", (figures) => wait(figures, "jour")).join("\n")).toContain(
    "meeting.date : « jour » est sous embargo jusqu’au 2 mai 2031, attendu un chiffre que l’on publie",
  );
  const shared: Change = (figures) => {
    wait(figures, "maisons");
    figures.fonds = { ...(figures.fonds as object), source: "l'association a bâti 7204 maisons et reçu 203,6 M€" };
  };
  expect(errors("# Un", shared).join("\n")).toContain("figures.fonds.source : dit « 7204 », sous embargo");
  const linked = "# Un\n\n[Voir](#/deux)\n\n---\n\n# Deux\n\n:chiffre[maisons]";
  expect(errors(linked, (figures) => wait(figures, "maisons"))).toEqual([
    "a.md:3:1: lien vers « deux », sous embargo jusqu’au 2 mai 2031, attendu une autre diapositive",
  ]);
});

test("a slide's own embargo is a day; a file is not all under embargo, nor named after what waits", () => {
  const text = (day: string) => `# Un\n\n---\n\n# Deux\n\n::diapo{embargo="${day}"}`;
  expect(slides(text(DAY), () => {})).toEqual(["Un"]);
  expect(errors(text("bientôt"), () => {}).join()).toContain('attendu une date : `embargo="2021-12-03"`');
  expect(errors(text("2031-02-30"), () => {})).toHaveLength(1);
  expect(errors('# Un\n\n::diapo{embargo="2031-05-02"}', () => {}).join()).toContain("toutes les diapositives");
  expect(errors('# Un\n\n::diapo{embargo="2031-05-02"}\n\n---\n\n# Deux', () => {})).toEqual([
    "a.md:1:1: « Un » est sous embargo jusqu’au 2 mai 2031 et nomme sa partie, attendu `partie:` en tête du fichier",
  ]);
});

test("a figure's embargo is a day", () => {
  const change: Change = (figures) => {
    figures.maisons = { ...(figures.maisons as object), embargo: "demain" };
  };
  expect(errors("# Un", change).join()).toContain("figures.maisons.embargo");
});

test("chosenDay(words) takes --date, wherever it stands, and refuses what is no day", () => {
  expect(chosenDay(["dossier", "--date", DAY, "--host"], "")).toEqual({
    env: { DECK_DATE: DAY },
    rest: ["dossier", "--host"],
  });
  expect(chosenDay([`--date=${DAY}`], "")).toEqual({ env: { DECK_DATE: DAY }, rest: [] });
  expect(chosenDay(["--host"], DAY).env).toEqual({ DECK_DATE: DAY });
  expect(() => chosenDay(["--date", "hier"], "")).toThrow("attendu une date telle que --date 2021-12-03");
});
