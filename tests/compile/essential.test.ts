// What `essentiel.md` says stands before the slides, and is no slide; what does not belong there is refused at its line.

import { expect, test } from "vitest";
import { compile } from "../../src/compile/compile.ts";
import { renderDocument } from "../../src/compile/render/render.ts";
import { fakeDrawing } from "./fake-drawing.ts";
import { tinyData } from "./tiny-data.ts";

const DAY = "2031-05-02";
const FIRST = "# En bref\n\n- Le Val bâtit.\n- Il a reçu :chiffre[fonds].\n\n::chiffre[maisons]\n";
const EASY = "# En facile\n\n- On bâtit.\n\n::chiffre[maisons]\n";
const REVIEW = "\n:::relecture\nRelu par l’atelier des Toits.\n:::\n";

function compiled(essential: string | undefined, more: Partial<Parameters<typeof compile>[2]> = {}, waits = false) {
  const { maisons, ...figures } = tinyData.figures;
  const data = { ...tinyData, figures: { ...figures, maisons: { ...maisons!, ...(waits ? { embargo: DAY } : {}) } } };
  const files = [{ path: "slides/01.md", text: "# Un\n\nRien." }];
  if (essential !== undefined) files.push({ path: "slides/essentiel.md", text: essential });
  return compile(files, data, { images: {}, ...more }, fakeDrawing);
}

function errors(...told: Parameters<typeof compiled>): string[] {
  const { problems } = compiled(...told);
  return problems.map(({ file, line, message }) => `${file}:${line}: ${message.replaceAll("\u00a0", " ")}`);
}

test("compile(essential) puts it into the head, before the contents, and makes no slide of it", () => {
  const { deck, problems } = compiled(FIRST);
  expect(problems).toEqual([]);
  expect(deck!.slides.map(({ title }) => title)).toEqual(["Un"]);
  const { body, annex } = renderDocument(deck!);
  expect(body.indexOf('<section id="essentiel"')).toBeGreaterThan(body.indexOf("<h1>"));
  expect(body.indexOf('<section id="essentiel"')).toBeLessThan(body.indexOf('<nav class="toc"'));
  expect(annex[0]).toBe("essentiel");
  expect(body).toContain('<tr id="sources/maisons">'); // what no slide shows has its source all the same
  expect(body).not.toContain("essential-switch");
});

test("compile(essential) says of what period each of its figures is", () => {
  const [essential] = compiled(FIRST).deck!.essential!;
  expect(essential!.html).toContain(`bâties, ${tinyData.figures.maisons!.period}</span>`);
});

test("compile() without the file has no section", () => {
  expect(renderDocument(compiled(undefined).deck!).body).not.toContain("essenti");
});

test("compile(easy version) has its own address, says who reviewed it, and leads there and back", () => {
  const { deck, problems } = compiled(`${FIRST}\n---\n\n${EASY}${REVIEW}`);
  expect(problems).toEqual([]);
  const { body, annex } = renderDocument(deck!);
  expect(annex.slice(0, 2)).toEqual(["essentiel", "essentiel-facile"]);
  expect(body).toContain('<a href="#essentiel-facile">En facile</a>');
  expect(body).toContain('<a href="#essentiel">En bref</a>');
  expect(body).toContain("Relu par l’atelier des Toits.");
});

test("compile(easy version without review) reports it at its title", () => {
  expect(errors(`${FIRST}\n---\n\n${EASY}`)).toEqual([
    "slides/essentiel.md:10: version facile à lire sans relecture, attendu `:::relecture` et qui l’a relue ; sinon, retirez-la, avec son `---`",
  ]);
});

test("compile(essential) reports what does not belong there, and what is too much", () => {
  const six = "- Un.\n- Deux.\n- Trois.\n- Quatre.\n- Cinq.\n- Six.\n";
  expect(errors(`# En bref\n\n${six}\n::chiffre[maisons]\n\nUn mot.\n`)).toEqual([
    "slides/essentiel.md:1: 6 phrases en liste (`- …`) dans `essentiel.md`, attendu de 1 à 5",
    "slides/essentiel.md:12: « Un mot. » trouvé, attendu un titre, une liste de phrases, des lignes `::chiffre[nom]`",
  ]);
  expect(errors("# En bref\n\n- Un.\n")).toEqual([
    "slides/essentiel.md:1: 0 lignes `::chiffre[nom]` dans `essentiel.md`, attendu de 1 à 5",
  ]);
});

test("compile(essential) checks its names and links as those of slides, at their lines", () => {
  const words = "- Le Val a reçu :chiffre[fond].\n- [Un lien](#/inconnu).\n- Le Val a 7204 maisons.\n";
  expect(errors(`# En bref\n\n${words}\n::chiffre[maison]\n`)).toEqual([
    "slides/essentiel.md:3: chiffre inconnu « fond », attendu une clé de data.figures ; vouliez-vous dire `fonds` ?",
    "slides/essentiel.md:4: `lien` dans l’essentiel, attendu des mots",
    "slides/essentiel.md:5: chiffres tapés à la main « 7204 », attendu `:chiffre[nom]`, ou `:tel-quel[7204]` si ce n’est pas un chiffre ; vouliez-vous dire `:chiffre[maisons]` ?",
    "slides/essentiel.md:7: chiffre inconnu « maison », attendu une clé de data.figures ; vouliez-vous dire `maisons` ?",
  ]);
});

test("a figure under embargo is refused in a public essential, and marked in a private one", () => {
  const refused =
    "slides/essentiel.md:6: « maisons » est sous embargo jusqu’au 2 mai 2031, attendu dans l’essentiel ce que l’on publie";
  expect(errors(FIRST, {}, true)).toEqual([refused]);
  expect(errors(FIRST, { day: DAY }, true)).toEqual([]);
  const { deck, problems } = compiled(FIRST, { notes: true }, true);
  expect(problems).toEqual([]);
  expect(renderDocument(deck!).body.replaceAll("\u00a0", " ")).toContain("Sous embargo jusqu’au 2 mai 2031<");
});
