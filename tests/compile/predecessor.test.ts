// An edition beside the one before it: the same figure a year ago, what has changed since, and what does not compare.

import { describe, expect, test } from "vitest";
import { compile } from "../../src/compile/compile.ts";
import type { Facts } from "../../src/compile/data/check-facts.ts";
import { renderDocument } from "../../src/compile/render/render.ts";
import { format } from "../../src/format.ts";
import type { EditionData, Figure } from "../../src/model.ts";
import { fakeDrawing } from "./fake-drawing.ts";

const like = { kind: "count", unit: "toits", perimeter: "Val" } as const;
const told = (value: number, its: Partial<Figure> = {}): Figure => ({
  ...like,
  value,
  label: "toits posés",
  period: "2034",
  source: `${value} toits`,
  ...its,
});

/** One sentence a number, each its figure's evidence. */
const edition = (figures: Readonly<Record<string, Figure>>, its: Partial<EditionData> = {}): EditionData => ({
  meeting: { title: "L’année du Val", organiser: "B", description: "C" },
  sources: {
    bilan: {
      title: "Le bilan",
      text: Object.values(figures)
        .flatMap(({ source }) => source)
        .join("\n"),
    },
  },
  figures,
  ...its,
});
const then = edition({
  toits: told(57),
  tuiles: told(900, { label: "tuiles" }),
  dons: told(12, { label: "dons" }),
  murs: told(7, { label: "murs" }),
  part: { ...told(0), source: undefined, calculated: { ratio: ["toits", "murs"] } } as Figure,
});
const meeting = { title: "L’année du Val", organiser: "B", description: "C", predecessor: "../2034" };
const now = (its: Readonly<Record<string, Figure>> = {}, more: Partial<EditionData> = {}) =>
  edition(
    {
      toits: told(63, { period: "2035" }),
      tuiles: told(880, { label: "tuiles" }),
      dons: told(14, { label: "dons", perimeter: "Val et plaine" }),
      portes: told(3, { label: "portes", period: "2035" }),
      hausse: {
        ...told(0, { kind: "percent", unit: "%", decimals: 1 }),
        source: undefined,
        calculated: { change: ["toits", "an-dernier/toits"] },
      } as Figure,
      ...its,
    },
    { meeting, ...more },
  );

function compiled(text: string, data: EditionData = now(), before: Facts | "none" = { data: then }) {
  const past = before === "none" ? {} : { before };
  const { deck, problems } = compile([{ path: "01.md", text }], data, { images: {}, ...past }, fakeDrawing);
  const body = deck ? renderDocument(deck).body : "";
  return { body, problems: problems.map(({ line, column, message }) => `${line}:${column}: ${message}`) };
}

/** As a person reads it; of a table, row by row. */
function part(body: string, id: string): string[] {
  const [, html = ""] = new RegExp(`<section id="${id}"[^>]*>(.*?)</section>`, "s").exec(body) ?? [];
  const rows = html.replace(/<\/t[dh]><t[dh]/g, "</td> | <td").split(/<\/(?:tr|p|h2|li|caption)>/);
  return rows
    .map((row) =>
      row
        .replace(/<[^>]*>/g, "")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter(Boolean);
}

describe(":chiffre[x]{an-dernier}", () => {
  test("is the figure of the edition before, bound under a key of its own, with its own source", () => {
    const { body, problems } = compiled(
      "# A\n\n:chiffre[toits] après :chiffre[toits]{an-dernier}.\n\n::chiffre[toits]{an-dernier}\n",
    );
    expect(problems).toEqual([]);
    expect(body).toContain(
      '<a class="traced" href="#sources/an-dernier/toits"><data value="57" data-figure="an-dernier/toits">57</data></a>',
    );
    expect(body).toContain('<p class="headline" data-headline="an-dernier/toits"');
    expect(body).toContain('<tr id="sources/an-dernier/toits">');
    expect(part(body, "sources").join("\n")).toContain("« 57 toits » ; Le bilan (édition précédente)");
    expect(part(body, "sources").join("\n")).toContain("« 63 toits » ; Le bilan\n");
  });

  test("can be calculated with, and so can what was calculated then", () => {
    const { body, problems } = compiled("# A\n\n:évolution[hausse], :chiffre[part]{an-dernier}\n");
    expect(problems).toEqual([]);
    expect(body).toContain("Calculé\u00a0: (63 \u2212 57) ÷ 57");
    expect(body).toContain("Calculé\u00a0: 57 ÷ 7");
  });

  test("stands in the sources where another figure is calculated from it", () => {
    const { body } = compiled("# A\n\n:évolution[hausse]\n");
    expect(part(body, "sources").join("\n")).toContain("« 57 toits » ; Le bilan (édition précédente)");
  });

  test.each<[string, Partial<Figure>, string]>([
    [
      "another unit",
      { unit: "maisons" },
      "« toits » se compte en « maisons » ici, « toits » dans l’édition précédente, attendu la même unité : si seuls les mots ont changé, reprenez ici les siens (`unit`) ; sinon ces deux chiffres ne se comparent pas",
    ],
    [
      "another perimeter",
      { perimeter: "Plaine" },
      "« toits » porte sur « Plaine » ici, « Val » dans l’édition précédente, attendu le même périmètre : si seuls les mots ont changé, reprenez ici les siens (`perimeter`) ; sinon ces deux chiffres ne se comparent pas",
    ],
    [
      "another kind",
      { kind: "measure" },
      "« toits » est de sorte « measure » ici, « count » dans l’édition précédente, attendu la même sorte : si seuls les mots ont changé, reprenez ici les siens (`kind`) ; sinon ces deux chiffres ne se comparent pas",
    ],
  ])("is refused at its line where the figure has %s", (_name, its, sentence) => {
    const data = now({ toits: told(63, its), hausse: told(2) });
    expect(compiled("# A\n\n:chiffre[toits]{an-dernier}\n", data).problems).toEqual([`3:1: ${sentence}`]);
    const calculated = now({ toits: told(63, its) });
    expect(compiled("# A\n", calculated).problems).toEqual([
      `1:1: figures.hausse.calculated : ${sentence.replace("« toits »", "« an-dernier/toits »")}`,
    ]);
  });

  test("says what is missing: the figure there, or the edition itself", () => {
    expect(compiled("# A\n\n:chiffre[portes]{an-dernier}, :chiffre[toit]{an-dernier}\n").problems).toEqual([
      "3:1: « portes » n’est pas dans l’édition précédente, attendu l’un de ses chiffres (`toits`, `tuiles`, `dons`, `murs`, `part`)",
      "3:31: « toit » n’est pas dans l’édition précédente, attendu l’un de ses chiffres ; vouliez-vous dire `toits` ?",
    ]);
    const alone = edition({ toits: told(63) });
    expect(compiled("# A\n\n:chiffre[toits]{an-dernier}\n", alone, "none").problems).toEqual([
      '3:1: les données ne nomment pas d’édition précédente, attendu `predecessor: "../dossier"` dans data.meeting',
    ]);
  });

  test("says nothing more where the edition before could not be read, or has errors of its own", () => {
    const slide = "# A\n\n:chiffre[toits]{an-dernier}, :chiffre[autre]{an-dernier}\n";
    expect(compiled(slide, now(), "none").problems).toEqual([]);
    const wrong = {
      data: edition({ toits: told(57, { source: "58 toits" }) }, { sources: { bilan: { title: "A", text: "b" } } }),
    };
    expect(compiled(slide, now(), wrong).problems).toHaveLength(1);
  });
});

test("the year before last is behind two words, and compares with this year", () => {
  const years = { data: edition({ toits: told(57) }, { meeting }), before: { data: edition({ toits: told(51) }) } };
  const slide = "# A\n\n:chiffre[an-dernier/toits]{an-dernier}\n";
  const { body, problems } = compiled(slide, now(), years);
  expect(problems).toEqual([]);
  expect(body).toContain('data-figure="an-dernier/an-dernier/toits">51</data>');
  const other = now({ toits: told(63, { unit: "maisons" }), hausse: told(2) });
  expect(compiled(slide, other, years).problems[0]).toContain("se compte en « maisons » ici");
});

test("a chart takes both years, where they compare", () => {
  const charts = {
    deux: {
      form: "marks",
      rows: [{ figure: "an-dernier/toits" }, { figure: "toits" }, { figure: "an-dernier/dons" }],
      caption: "Toits",
      worth: 1,
      key: { one: "a", many: "b" },
    },
  };
  expect(compiled("# A\n\n::graphique[deux]\n", now({}, { charts })).problems).toEqual([
    "1:1: charts.deux.rows.2.figure : « an-dernier/dons » porte sur « Val et plaine » ici, « Val » dans l’édition précédente, attendu le même périmètre : si seuls les mots ont changé, reprenez ici les siens (`perimeter`) ; sinon ces deux chiffres ne se comparent pas",
  ]);
});

describe("a number of the edition before that this one has revised", () => {
  const told = (name: string) =>
    `« an-dernier/tuiles » vaut « 900 », mais \`${name}\`, révisé, dit « 880 » pour la même période, attendu`;
  const slide = "# A\n\n:chiffre[tuiles]{an-dernier}\n";
  const { source: _, ...hausse } = now().figures!.hausse as Figure;
  const calculated = { ...hausse, calculated: { change: ["toits", "an-dernier/tuiles"] } } as Figure;
  const row = (figure: string) => ({ figure });
  const drawn = { form: "marks", caption: "Tuiles", worth: 1, key: { one: "a", many: "b" } };

  test("is told where it is shown, drawn and calculated with", () => {
    const charts = { tuiles: { ...drawn, rows: [row("toits"), row("an-dernier/tuiles")] } };
    expect(compiled(slide, now({ hausse: calculated }, { charts })).problems).toEqual([
      expect.stringContaining(`1:1: charts.tuiles.rows.1.figure : ${told("tuiles")}`),
      expect.stringContaining(`1:1: figures.hausse.calculated : ${told("tuiles")}`),
      `3:1: ${told("tuiles")} \`tuiles\`, ou les deux ensemble`,
    ]);
  });

  test("is found under another name, by its label", () => {
    const { tuiles, ...others } = now().figures as Record<string, Figure>;
    const problems = (its: Partial<Figure> = {}) => {
      const data = edition({ ...others, autres: { ...tuiles!, ...its } }, { meeting });
      return compiled(slide, data).problems.filter((problem) => problem.includes("révisé"));
    };
    expect(problems()).toEqual([`3:1: ${told("autres")} \`autres\`, ou les deux ensemble`]);
    for (const its of [{ period: "2035" }, { perimeter: "Plaine" }, { label: "ardoises" }])
      expect(problems(its)).toEqual([]);
  });

  test("is quiet beside what took its place", () => {
    const charts = { tuiles: { ...drawn, rows: [row("tuiles"), row("an-dernier/tuiles")] } };
    const both = "# A\n\n:chiffre[tuiles], et non :chiffre[tuiles]{an-dernier}\n";
    expect(compiled(both, now({}, { charts })).problems).toEqual([]);
    const noted = (words: string) => compiled(`# A\n\n${words}\n`, now()).problems;
    expect(noted(":::notes\n:chiffre[tuiles], et non :chiffre[tuiles]{an-dernier}\n:::")).toEqual([]);
    expect(noted(":chiffre[tuiles]{an-dernier}\n\n:::notes\n:chiffre[tuiles]\n:::")).toHaveLength(1);
  });
});

describe("an edition that was copied", () => {
  const slide = "# A\n\n:chiffre[toits] :chiffre[tuiles] :chiffre[dons]\n";
  const copy = (its: Readonly<Record<string, Figure>>) =>
    edition(
      { toits: told(57), tuiles: told(900, { label: "tuiles" }), dons: told(14, { label: "dons" }), ...its },
      { meeting },
    );

  test("is told once of all that it shows unchanged", () => {
    expect(compiled(slide, copy({ murs: told(7, { label: "murs" }) })).problems).toEqual([
      '1:1: meeting.predecessor : même valeur et même période que l’édition précédente pour 2\u00a0chiffres montrés (`toits`, `tuiles`), attendu ceux de cette année ; à celui qui reste, `answer: "…"` dit pourquoi',
    ]);
  });

  test("may hold the past of what goes on, and what is answered for", () => {
    const its = {
      neufs: told(63, { label: "toits posés", period: "2035" }),
      tuiles: told(900, { label: "tuiles", answer: "jamais recomptées" }),
    };
    expect(compiled(slide, copy(its)).problems).toEqual([]);
  });

  test.each(["2035-02-10", "2034-12-31"])("has no meeting on the same day or before it: %s", (value) => {
    const on = (value: string, its: EditionData["meeting"]) => {
      const jour = told(0, { value, kind: "date", source: "Réunie le 10 février ou le 31 décembre" });
      return edition({ jour }, { meeting: { ...its, date: "jour" } });
    };
    const { predecessor: _, ...first } = meeting;
    const before = { data: on("2035-02-10", first) };
    const [day, then] = [value, "2035-02-10"].map((one) => format(one, { kind: "date" }));
    expect(compiled("# A\n", on(value, meeting), before).problems).toEqual([
      `1:1: meeting.date : réunion du ${day}, celle de l’édition précédente est du ${then}, attendu un jour plus récent (\`jour\`)`,
    ]);
  });
});

test("a name that begins like those of the edition before is refused", () => {
  expect(compiled("# A\n", now({ "an-dernier/toits": told(1) })).problems).toContain(
    "1:1: figures.an-dernier/toits : `an-dernier/` commence les noms de l’édition précédente, attendu un autre nom",
  );
});

describe("“Ce qui a changé”", () => {
  const slide = "# A\n\n:chiffre[toits] :chiffre[tuiles] :chiffre[dons] :chiffre[portes]\n";

  test("holds what is restated, new, gone or counted in another way, and nothing else", () => {
    const { body, problems } = compiled(slide);
    expect(problems).toEqual([]);
    expect(part(body, "changements")).toEqual([
      "Ce qui a changé",
      "Depuis l’édition précédente : L’année du Val.",
      "Comptés autrement, ils ne se comparent plus : Dons (périmètre « Val et plaine », auparavant « Val »).",
      "Les chiffres qui ont changé",
      "Ce qui est compté | Cette édition | Édition précédente | Période",
      "Révisés : même période, autre nombre",
      "Tuiles | 880 | 900 | 2034",
      "Nouveaux",
      "Portes | 3 | – | 2035",
      "Absents de cette édition",
      "Murs | – | 7 | 2034",
      "Toits posés | – | 8 | 2034",
    ]);
    expect(body.match(/<a href="#changements">/g)).toHaveLength(1);
  });

  test("marks a restated figure in the sources, with the number that it had", () => {
    const { body } = compiled(slide);
    const rows = part(body, "sources");
    expect(rows).toContain("Tuiles | 880 | toits | 2034 (chiffre révisé : 900 dans l’édition précédente) | Val");
    expect(rows.filter((row) => row.includes("révisé"))).toHaveLength(1);
    expect(body).toContain('<tr id="sources/an-dernier/tuiles">');
  });

  test.each<[string, Partial<Figure>, boolean]>([
    ["the same number", { value: 900, source: "900 toits" }, false],
    ["another period", { period: "2035" }, false],
    ["a period said in other words", { period: "en 2034", when: "2034" }, true],
    ["a number that is written alike", { value: 900.2, source: "900 toits" }, false],
  ])("takes %s for what it is", (_name, its, isRestated) => {
    const before = { data: edition({ tuiles: told(900, { when: "2034" }) }) };
    const { body } = compiled("# A\n\n:chiffre[tuiles]\n", edition({ tuiles: told(880, its) }, { meeting }), before);
    expect(part(body, "changements").length > 0).toBe(isRestated);
  });

  test("takes a series for one figure: a point more is no news, and a new one stands by its last point", () => {
    const points = (...years: number[]) =>
      Object.fromEntries(years.map((year) => [`${year}`, { value: year - 2000, source: "36 34 toits" }]));
    const series = (...years: number[]) => ({ ...like, label: "du parc", points: points(...years) });
    const sources = { bilan: { title: "Le bilan", text: "36 34 toits\n33 toits" } };
    const before = { data: edition({}, { sources, series: { parc: series(2034) } }) };
    const data = edition({}, { meeting, sources, series: { parc: series(2034, 2036), neuf: series(2034, 2036) } });
    const shown = ":chiffre[parc/2036] :chiffre[neuf/2036] :chiffre[neuf/2034]";
    const { body, problems } = compiled(`# A\n\n${shown}\n`, data, before);
    expect(problems).toEqual([]);
    expect(part(body, "changements").slice(4)).toEqual(["Nouveaux", "Du parc | 36 | – | 2036"]);
  });
});

test("without an edition before, or where nothing of it is shown and nothing changed, there is no trace", () => {
  const data = edition({ toits: told(57) });
  const { body } = compiled("# A\n\n:chiffre[toits]\n", data, "none");
  const answered = edition({ toits: told(57, { answer: "compté tous les deux ans" }) }, { meeting });
  const same = compiled("# A\n\n:chiffre[toits]\n", answered, { data });
  expect(same.problems).toEqual([]);
  expect(same.body).toBe(body);
  expect(body).not.toMatch(/changements|précédente|an-dernier|<cite>Le bilan<\/cite><\/th>/);
});

test("what another edition warns of is not told again", () => {
  const noisy = { data: edition({ toits: told(57, { source: "12 toits" }) }) };
  expect(compiled("# A\n", now(), noisy).problems).toEqual([]);
});
