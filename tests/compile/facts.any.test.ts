// What readers take away of the figures: a table for spreadsheets and a file for programs, against the page itself.

import { dsvFormat } from "d3";
import { describe, expect } from "vitest";
import { renderDocument } from "../../src/compile/render/render.ts";
import { renderFactFiles } from "../../src/compile/render/render-fact-files.ts";
import { compileEdition } from "../../src/edition/compile-edition.ts";
import { readEdition } from "../../src/edition/read-edition.ts";
import type { CompiledDeck, DeckData } from "../../src/model.ts";
import { decodedIn } from "../content/edition.ts";
import { REGION, TRIAL, YEARS } from "../setup/editions.ts";
import { share, sharedTest, test } from "../setup/share.ts";
import { tinyData } from "./tiny-data.ts";
import { compileText } from "./tiny-deck.ts";

type Read = Readonly<Record<string, unknown>>;

function filesOf(deck: CompiledDeck | undefined) {
  const [csv, json] = renderFactFiles(deck!, "ab12cd34");
  const rows = dsvFormat(";").parse(csv!.source.slice(1)) as readonly Readonly<Record<string, string>>[];
  const read = JSON.parse(json!.source) as Read & { readonly faits: readonly Read[] };
  return { csv: csv!.source, json: json!.source, rows, read, facts: read.faits };
}

async function deckOf({ DECK_SLIDES: slides, DECK_DATA: data }: Readonly<typeof TRIAL>) {
  return compileEdition(await readEdition({ slides, data, images: "" })).deck!;
}

/** The tiny deck, with figures of its own. */
function tinyFiles(text: string, changed: Partial<DeckData> = {}) {
  return filesOf(compileText(text, { ...tinyData, ...changed }, false).deck);
}

const EDITIONS = [
  ["the trial edition", TRIAL],
  ["the second review", REGION],
  ["an edition with a predecessor", YEARS],
] as const;

describe.each(share(EDITIONS))("renderFactFiles(%s)", (_name, edition) => {
  sharedTest("holds each figure of the annex, and no other [R4]", async () => {
    const deck = await deckOf(edition);
    const listed = [...renderDocument(deck).body.matchAll(/<tr id="sources\/([^"]+)"/g)].map(([, key]) => key);
    const { rows, facts } = filesOf(deck);
    expect(rows.map(({ cle }) => cle).sort()).toEqual(listed.sort());
    expect(facts.map(({ cle }) => cle)).toEqual(rows.map(({ cle }) => cle));
  });

  sharedTest("says of each what the page says [R2]", async () => {
    const deck = await deckOf(edition);
    const { body } = renderDocument(deck);
    for (const fact of filesOf(deck).facts) {
      const [, before = "", record = ""] =
        new RegExp(`^([^]*)<tr id="sources/${fact.cle}">(.*?)</tr>`).exec(body) ?? [];
      const place = before.slice(before.lastIndexOf('<tr class="sentence">'));
      const said = decodedIn(record);
      for (const name of ["libelle", "unite", "texte", "periode", "perimetre"]) expect(said).toContain(fact[name]);
      for (const name of ["passage", "formule"]) if (fact[name]) expect(decodedIn(place)).toContain(fact[name]);
    }
  });

  sharedTest("leads to a slide that shows the figure, seen from where the files lie", async () => {
    const deck = await deckOf(edition);
    const folder = deck.data.meeting.address ?? "https://exemple.fr/reunion/";
    for (const { cle, adresse, diapositive } of filesOf(deck).facts) {
      const { href, hash } = new URL(String(adresse), `${folder}faits.json`);
      expect(href).toBe(folder + hash);
      const slide = deck.slides.find(({ id }) => `#/${id}` === hash);
      if (slide) expect([slide.title, slide.figures]).toEqual([diapositive, expect.arrayContaining([cle])]);
      else
        expect([hash, deck.slides.flatMap(({ figures }) => figures)]).toEqual([
          `#sources/${cle}`,
          expect.not.arrayContaining([cle]),
        ]);
    }
  });

  sharedTest("says the same in both files, and twice the same", async () => {
    const deck = await deckOf(edition);
    const { rows, facts, csv, json } = filesOf(deck);
    const again = filesOf(await deckOf(edition));
    expect([again.csv, again.json]).toEqual([csv, json]);
    for (const [index, row] of rows.entries()) {
      for (const [name, cell] of Object.entries(row)) {
        const said = facts[index]![name] ?? "";
        expect(typeof said === "number" ? cell.replace(",", ".") : cell).toBe(String(said));
      }
    }
  });
});

test("renderFactFiles(the second review) has the points of a series, and the formula of what is calculated", async () => {
  const { rows } = filesOf(await deckOf(REGION));
  const rowOf = (key: string) => rows.find(({ cle }) => cle === key);
  expect(rowOf("parc/2023")).toMatchObject({
    valeur: "244357",
    unite: "logements",
    periode: "au 1er\u00a0janvier 2023",
    quand: "2023",
    source: "Parc, agréments et mobilité, par année",
    passage: "annees.csv, ligne «\u00a02023\u00a0», colonne «\u00a0Logements au 1er janvier\u00a0»",
    formule: "",
    adresse: "./#/parc-annees",
  });
  expect(rowOf("evolution-parc")).toMatchObject({
    valeur: "0,651439438386",
    texte: "+0,7\u00a0%",
    source: "",
    passage: "",
    formule: "(248\u202f755 \u2212 247\u202f145) ÷ 247\u202f145",
  });
});

describe("renderFactFiles(deck)", () => {
  const text = "# A\n\n:chiffre[ages], :chiffre[fonds]\n\n:::notes\n:chiffre[jeunes], en secret\n:::";

  test("writes for spreadsheets in French: a mark of UTF-8, semicolons, lines that end as RFC 4180 says", () => {
    const { csv } = tinyFiles(text);
    expect(csv.startsWith("\ufeffcle;libelle;valeur;valeur_max;unite;")).toBe(true);
    expect(csv.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(csv.endsWith("\r\n")).toBe(true);
  });

  test("gives both ends of a range, whole euros, dates as ISO has them, and a source's address", () => {
    const { rows, facts } = tinyFiles(text);
    const [ages, fonds, jour] = ["ages", "fonds", "jour"].map((key) => facts.find(({ cle }) => cle === key));
    expect(ages).toMatchObject({ valeur: 14, valeur_max: 28, texte: "14\u00a0à\u00a028\u00a0ans" });
    expect(fonds).toMatchObject({
      valeur: 203_600_000,
      unite: "€",
      texte: "203,6\u00a0M€",
      passage: "«\u00a0reçu 203,6 M€.\u00a0»",
    });
    expect(jour).toMatchObject({ valeur: "2031-02-12", diapositive: "Sources et méthode", adresse: "./#sources/jour" });
    expect(rows.map(({ adresse_source }) => adresse_source)).toEqual(rows.map(() => "https://val.example/bilan"));
  });

  test("holds no figure that the notes alone show [R26]", () => {
    const { csv, json } = tinyFiles(text);
    expect(csv + json).not.toMatch(/jeunes|secret/);
  });

  test("says whose figures they are, and which state of them", () => {
    const meeting = {
      ...tinyData.meeting,
      organiser: ["Les Toits", "Le Val"],
      address: "https://val.example/2031/",
      licence: "Licence Ouverte 2.0",
    };
    const { read, facts } = tinyFiles(text, { meeting });
    expect(read).toMatchObject({
      titre: "L’année du Val\u00a0: bilan",
      organisateurs: ["Les Toits", "Le Val"],
      date: "2031-02-12",
      version: "ab12cd34",
      adresse: "https://val.example/2031/",
      licence: "Licence Ouverte 2.0",
    });
    expect(facts[1]?.adresse).toBe("https://val.example/2031/#/a");
  });

  test("writes nothing that a spreadsheet would reckon, but numbers with their sign", () => {
    const ages = { ...tinyData.figures.ages!, label: '=cmd|"/c calc"!A1', unit: "@SOMME(1)", perimeter: '-1+1; "Val"' };
    const jeunes = { ...tinyData.figures.jeunes!, signed: true };
    const changed = { figures: { ...tinyData.figures, ages, jeunes } };
    const { rows } = tinyFiles("# A\n\n:chiffre[ages], :chiffre[jeunes]", changed);
    const [, first, second] = rows; // behind the meeting’s date
    expect(first).toMatchObject({ unite: "'@SOMME(1)", perimetre: expect.stringMatching(/^'-1\+1/), valeur: "14" });
    expect(first?.libelle).toMatch(/^'=cmd/);
    expect(second?.texte).toBe("+19\u00a0%");
  });

  test("leaves out of a calculation what binary numbers leave in it", () => {
    const like = {
      kind: "measure",
      decimals: 2,
      label: "loyers",
      unit: "€/m²",
      period: "2031",
      perimeter: "Val",
    } as const;
    const source = "6,27 puis 6,07";
    const bilan = { ...tinyData.sources.bilan!, text: `${tinyData.sources.bilan!.text}\n${source}` };
    const figures = {
      ...tinyData.figures,
      apres: { ...like, value: 6.27, source },
      avant: { ...like, value: 6.07, source },
      hausse: { ...like, value: 0, calculated: { difference: ["apres", "avant"] as const } },
    };
    const { rows } = tinyFiles("# A\n\n:chiffre[hausse]", {
      figures: figures as DeckData["figures"],
      sources: { bilan },
    });
    expect(rows[1]).toMatchObject({ cle: "hausse", valeur: "0,2", formule: "6,27\u00a0€/m² \u2212 6,07\u00a0€/m²" });
  });

  test("makes no file where the document shows no figure, and no link to one", () => {
    const { deck } = compileText(
      "# A",
      {
        ...tinyData,
        meeting: { ...tinyData.meeting, date: undefined },
        sources: { bilan: { title: "Le bilan", text: "Rien." } },
        figures: {},
        quotes: {},
        statements: {},
        charts: {},
      },
      false,
    );
    expect(renderFactFiles(deck!, "ab12cd34")).toEqual([]);
    expect(renderDocument(deck!, "ab12cd34", true).body).not.toMatch(/élécharger/);
  });
});
