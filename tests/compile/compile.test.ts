// The compiler as its callers see it: what a deck holds, what stays private, what grows with its size.

import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile/compile.ts";
import { unbroken } from "../../src/compile/render/html.ts";
import { renderDocument } from "../../src/compile/render/render.ts";
import { maskedLines } from "../../src/edition/describe-waiting.ts";
import { fakeDrawing } from "./fake-drawing.ts";
import { tinyData } from "./tiny-data.ts";
import { compileText, errorsOf } from "./tiny-deck.ts";

describe("compile(slides)", () => {
  it("compile(slide) says what it shows, in order, notes left out", () => {
    const { deck } = compileText(
      "# :chiffre[fonds]\n\n:::notes\n:chiffre[ages] :terme[toit] :personne[ada]\n:::\n\n:::commentaire\n:chiffre[jeunes] ::chiffre\n:::\n\n::graphique[rue]\n\n:chiffre[fonds]".replace(
        " ::chiffre\n",
        "\n",
      ),
    );
    expect(deck?.slides[0]).toMatchObject({
      figures: ["fonds", "maisons", "jeunes"],
      terms: [],
      people: [],
      title: "203,6\u00a0M€",
      id: "diapo-203-6-m",
    });
  });

  it("compile(slide) keeps its place and the part of its file", () => {
    const files = [
      { path: "slides/1.md", text: "# Un\n\n---\n\n# Deux" },
      { path: "slides/2.md", text: "---\npartie: Suite\n---\n\n# Trois" },
    ];
    const { deck } = compile(files, tinyData, { images: {} }, fakeDrawing);
    expect(deck?.slides.map(({ part }) => part)).toEqual(["Un", "Un", "Suite"]);
    expect(deck?.slides[1]?.place).toEqual({ file: "slides/1.md", line: 5, column: 1 });
    expect(deck?.slides[2]?.place).toEqual({ file: "slides/2.md", line: 5, column: 1 });
  });

  it("compile(slide that is masked) keeps it, its figures and its name from every view, and says so", () => {
    const text = "# Caché\n\n::diapo{masquée}\n\n:chiffre[maisons]\n\n---\n\n# Montré\n\n---\n\n# Fin";
    for (const notes of [true, false]) {
      const { deck } = compile([{ path: "a.md", text }], tinyData, { images: {}, notes }, fakeDrawing);
      expect(deck?.slides.map(({ title, part }) => [part, title])).toEqual([
        ["Montré", "Montré"],
        ["Montré", "Fin"],
      ]);
      expect(renderDocument(deck!).body).not.toMatch(/Caché|data-figure="maisons"/);
      expect(maskedLines(deck!.masked)[0]?.replaceAll("\u00a0", " ")).toBe(
        "à savoir : 1 diapositive masquée, vérifiée et dans aucune vue : « Caché ».",
      );
    }
  });

  it.each(["\n", "\r\n", "\r"])("compile(slide with line ends %j) finds the same place", (end) => {
    expect(errorsOf(`\ufeff# A${end}${end}---${end}${end}# B${end}${end}mot ${end}et 42`)[0]).toMatch(
      /^8:4: chiffres tapés à la main « 42 »/,
    );
  });

  it("compile(files) sorts problems by file, line and column, the data's first", () => {
    const files = [
      { path: "b.md", text: "# A\n\n:x 3" },
      { path: "a.md", text: "mot" },
    ];
    const { problems } = compile(files, { ...tinyData, credits: 3 }, { images: {} }, fakeDrawing);
    expect(problems.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
      "data:1:1",
      "b.md:3:1",
      "b.md:3:4",
      "a.md:1:1",
    ]);
  });

  it("compile(chart that cannot be drawn) reports it where it is asked for", () => {
    const broken = {
      ...fakeDrawing,
      sentenceOf: () => {
        throw new RangeError("no rows");
      },
    };
    const { deck, problems } = compile(
      [{ path: "a.md", text: "# A\n\n::graphique[rue]" }],
      tinyData,
      { images: {} },
      broken,
    );
    expect(deck).toBeUndefined();
    expect(problems).toEqual([
      {
        file: "a.md",
        line: 3,
        column: 1,
        severity: "error",
        message: "« rue » ne se dessine pas (`no rows`), attendu une forme et des lignes qui vont ensemble",
      },
    ]);
  });

  it("compile(chart without rows) reports it in the data alone", () => {
    const data = { ...tinyData, charts: { rue: { ...tinyData.charts.rue, rows: [] } } };
    expect(errorsOf("# A\n\n::graphique[rue]", data)).toEqual([
      "1:1: charts.rue.rows : trouvé une liste vide, attendu au moins un élément",
    ]);
  });

  it("compile(data whose keys are empty) says that they name nothing", () => {
    const quotes = { porte: { ...tinyData.quotes.porte, by: "" } };
    const meeting = { ...tinyData.meeting, chair: "" };
    expect(errorsOf("# A\n\n::citation[porte]", { ...tinyData, meeting, quotes })).toEqual([
      "1:1: meeting.chair : «  » trouvé, attendu une clé de data.people (`ada`)",
      "1:1: quotes.porte.by : «  » trouvé, attendu une clé de data.people (`ada`)",
    ]);
  });

  it("compile(scene of a map that is named as every object has it) says that there is none", () => {
    const porte = { form: "brick-map", state: "land", caption: "c", sentence: "s", map: "constructor" };
    const { problems } = compile(
      [{ path: "a.md", text: "# A\n\n::scène[porte]" }],
      { ...tinyData, scenes: { porte } },
      { images: {} },
    );
    expect(problems.map(({ message }) => message)).toContain(
      "scenes.porte.map : « constructor » trouvé, attendu une clé de data.maps (il n’y en a aucun)",
    );
  });

  it("compile(chart of an unknown form with a field that holds itself) reports the form", () => {
    const ring: Record<string, unknown> = {};
    ring.ring = ring;
    const data = { ...tinyData, charts: { rue: { ...tinyData.charts.rue, form: "mark", ring } } };
    expect(errorsOf("# A\n\n::graphique[rue]", data)).toEqual([
      "1:1: charts.rue.form : « mark » trouvé, attendu `marks` ; vouliez-vous dire `marks` ?",
    ]);
  });

  it("compile(chart of more figures than its form has room for) says how many it takes", () => {
    const rows = Array.from({ length: 7 }, () => ({ figure: "maisons" }));
    const data = { ...tinyData, charts: { rue: { ...tinyData.charts.rue, rows } } };
    expect(errorsOf("# A", data)).toEqual([
      "1:1: charts.rue.rows : 7 chiffres trouvés, attendu 6 au plus : `marks` n’a pas plus de place ; faites-en deux graphiques, ou réunissez les plus petits en un chiffre calculé (`sum`)",
    ]);
  });

  it("compile(chart of a figure that is wrong) reports the figure alone", () => {
    const figures = { ...tinyData.figures, maisons: { ...tinyData.figures.maisons, value: "7 204" } };
    expect(errorsOf("# A :chiffre[maisons]\n\n::graphique[rue]", { ...tinyData, figures })).toEqual([
      "1:1: figures.maisons.value : trouvé le texte « 7 204 », attendu un nombre",
    ]);
  });

  it("compile(slide, wrong data, { placeInData }) places each mistake, file by file", () => {
    const places: Record<string, number> = { "figures.maisons.value": 12, "figures.fonds.unit": 9, credits: 1 };
    const placeInData = (path: string) => ({
      file: path === "credits" ? "data/credits.ts" : "data/figures.ts",
      line: places[path] ?? 0,
      column: 5,
    });
    const { maisons, fonds } = tinyData.figures;
    const figures = { ...tinyData.figures, maisons: { ...maisons, value: "x" }, fonds: { ...fonds, unit: 3 } };
    const { problems } = compile(
      [{ path: "a.md", text: "# A" }],
      { ...tinyData, figures, credits: 3 },
      { images: {}, placeInData },
      fakeDrawing,
    );
    expect(problems.map(({ file, line, message }) => `${file}:${line}: ${message}`)).toEqual([
      "data/credits.ts:1: credits : trouvé `3`, attendu une liste",
      "data/figures.ts:9: figures.fonds.unit : trouvé `3`, attendu un texte",
      "data/figures.ts:12: figures.maisons.value : trouvé le texte « x », attendu un nombre",
    ]);
  });

  it("compile(chart of too many marks) reports it instead of drawing it", () => {
    const data = { ...tinyData, charts: { rue: { ...tinyData.charts.rue, worth: 0.0001 } } };
    expect(errorsOf("# A", data)[0]).toBe(
      "1:1: charts.rue.worth : « maisons » ferait plus de 200000 marques, attendu une marque qui vaut plus",
    );
  });

  it("compile(plain Markdown) needs no directive and few data", () => {
    const { meeting, sources, figures, people } = tinyData;
    expect(
      compileText("# Un\n\n- a\n\n---\n\n## Deux\n\n> b", {
        meeting,
        sources,
        figures,
        people: { ada: { name: people.ada!.name, role: "x" } },
      }).problems,
    ).toEqual([]);
  });

  it("compile(a scene) continues the one of the slide before, and no other", () => {
    const { deck } = compileText(
      "# A\n\n::scène[porte]\n\n---\n\n# B\n\n::scène[ouverte]\n\n---\n\n# C\n\n::scène[ouverte]",
    );
    const inputs = deck?.slides.map(
      ({ html }) => JSON.parse(/class="chart-input">(.*?)<\/script>/.exec(html)?.[1] ?? "{}").after,
    );
    expect(inputs).toEqual([undefined, { name: "porte", state: "closed" }, undefined]);
  });

  it("compile(a thousand slides) gives a thousand slides, one drawing each", () => {
    let drawn = 0;
    const sentenceOf = () => {
      drawn += 1;
      return "Des maisons.";
    };
    const counting = { ...fakeDrawing, sentenceOf };
    const name = (index: number) => [...String(index)].map((digit) => "abcdefghij"[Number(digit)]).join("");
    const text = Array.from(
      { length: 1000 },
      (_, index) => `# Titre ${name(index)}\n\n::graphique[rue]\n\n[a](#/titre-a)`,
    ).join("\n\n---\n\n");
    const { deck, problems } = compile([{ path: "a.md", text }], tinyData, { images: {} }, counting);
    expect(problems).toEqual([]);
    expect(deck?.slides).toHaveLength(1000);
    expect(drawn).toBe(1);
    expect(deck?.css.split("\n")).toHaveLength(4); // two labels’ places, two pictures’ shapes
  });
});

describe("compile(files, data, { notes })", () => {
  const text =
    "---\norateur: Ada\nminutes: 4\n---\n\n# A\n\nmot :chiffre[maisons]\n\n:::notes\ncanari :chiffre[ages] :terme[toit] :citation[porte]\n:::";
  const deckOf = (notes: boolean) => compileText(text, tinyData, notes).deck;
  const body = (notes: boolean) => renderDocument(deckOf(notes)!).body;

  it("compile(without notes) gives a deck that holds no word of them, nor their figures and terms, nor the plan [R26]", () => {
    expect(JSON.stringify(deckOf(false)?.slides)).not.toMatch(/canari|\Wages\W|TOIT|Une porte|Ada|"minutes"/);
    expect(body(false)).not.toMatch(/canari|data-figure="ages"|TOIT|Une porte|class="notes"|data-minutes/);
  });

  it("compile(without notes) tells what is wrong in them all the same", () => {
    expect(compileText("# A\n\n:::notes\n:chiffre[absent]\n:::", tinyData, false).problems).toHaveLength(1);
  });

  it("compile(with notes) gives a deck that holds them, and the same annex", () => {
    expect(body(true)).toMatch(/<div class="notes"><p class="pace">Ada, 4\u00a0min<\/p><p>canari/);
    const annex = (page: string) => page.slice(page.indexOf("<footer"));
    expect(annex(body(true))).toBe(annex(body(false)));
  });

  it("renderDocument(deck) lists exactly the figures that the document shows [R4]", () => {
    const [slides = "", annex = ""] = body(false).split("<footer");
    const shown = new Set(
      [...slides.matchAll(/data-figure="(\w+)"/g), ...annex.matchAll(/<cite>.*data-figure="(\w+)"/g)].map(
        ([, key]) => key,
      ),
    );
    const listed = [...annex.matchAll(/id="sources\/(\w+)"/g)].map(([, key]) => key);
    expect(listed.sort()).toEqual([...shown].sort());
  });

  it("renderDocument(deck) writes no style, no handler and no id twice [R27]", () => {
    const page = compileText(
      "# A\n\n::graphique[rue]\n\n::graphique[rue]\n\n---\n\n# B\n\n::graphique[rue]\n\n::scène[porte]",
    ).deck;
    const html = page ? renderDocument(page).body : "";
    expect(html).not.toMatch(/\sstyle=|\son\w+=/);
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const references = [...html.matchAll(/aria-labelledby="([^"]*)"/g)].map(([, id]) => id);
    expect(references.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("renderDocument(deck) follows a changed figure everywhere but in the source's sentence [R2]", () => {
    const figures = { ...tinyData.figures, maisons: { ...tinyData.figures.maisons!, value: 9876 } };
    const changed = compileText("# :chiffre[maisons]\n\n::chiffre[maisons]\n\n::graphique[rue]", {
      ...tinyData,
      figures,
    }).deck;
    const html = changed ? renderDocument(changed).body : "";
    const own = html.replace(/<q data-verbatim>.*?<\/q>/g, "");
    expect(own).not.toMatch(/7.?204/);
    expect(own.match(/9.?876/g)?.length).toBeGreaterThan(8);
  });
});

describe("compile(a count below two)", () => {
  const source = "l'association a bâti 7204 maisons";
  const dataWith = (fields: object) => ({
    ...tinyData,
    sources: { bilan: { ...tinyData.sources.bilan!, text: `${tinyData.sources.bilan!.text}\nElle a bâti 1 maison.` } },
    figures: { ...tinyData.figures, maisons: { ...tinyData.figures.maisons!, ...fields } },
  });
  const text = "# A\n\n::chiffre[maisons]\n\n::graphique[rue]";
  const one = { value: 1, source: "Elle a bâti 1 maison." };

  it("is named in the singular, everywhere, where the data say how", () => {
    const { deck, problems } = compileText(text, dataWith({ ...one, singular: "maison bâtie" }));
    expect(problems).toEqual([]);
    const html = renderDocument(deck!).body;
    expect(html).toContain('<span class="headline-label">maison bâtie</span>');
    expect(html).toContain(">Maison bâtie</");
    expect(html).not.toMatch(/maisons bâties/i);
  });

  it("keeps the plural from two on", () => {
    const { deck } = compileText(text, dataWith({ singular: "maison bâtie", source }));
    expect(renderDocument(deck!).body).not.toMatch(/maison bâtie/i);
  });

  it("is told of where the data only have a plural", () => {
    expect(compileText(text, dataWith(one)).problems.map(({ severity, message }) => `${severity} ${message}`)).toEqual([
      'warning figures.maisons.label : pluriel trouvé « 1 maisons bâties », attendu `singular: "…"` : le français est au singulier avant deux',
    ]);
    expect(compileText(text, dataWith({ ...one, label: "logis trouvé" })).problems).toEqual([]);
  });
});

describe("unbroken(text)", () => {
  it.each([
    ["Les Val-Imaginaire, ici", 'Les <span class="unbroken">Val-Imaginaire</span>, ici'],
    ["l’Île-d’Oléron", "l’Île-d’Oléron"],
    [
      "d’Habitat Solidaire Val-Imaginaire",
      'd’<span class="unbroken">Habitat Solidaire</span> <span class="unbroken">Val-Imaginaire</span>',
    ],
    ["à Rouen Métropole", 'à <span class="unbroken">Rouen Métropole</span>'],
    ["Une Association Régionale Des Élus", "Une Association Régionale Des Élus"],
    ["d’Aix-les-Bains", 'd’<span class="unbroken">Aix-les-Bains</span>'],
    ["Provence-Alpes-Côte-d’Azur", "Provence-Alpes-Côte-d’Azur"],
    ["rendez-vous < A-b", '<span class="unbroken">rendez-vous</span> &lt; <span class="unbroken">A-b</span>'],
    ["à Nord-Pas-de-Calais", 'à <span class="unbroken-on-paper">Nord-Pas-de-Calais</span>'],
    ["Communauté Urbaine Dunkerquoise", "Communauté Urbaine Dunkerquoise"],
  ])("unbroken(%j) keeps a short name on one line", (text, html) => {
    expect(unbroken(text)).toBe(html);
  });
});

describe("renderDocument(deck)'s contents", () => {
  const contentsOf = (...files: readonly (readonly [part: string, ...titles: string[]])[]) => {
    const sources = files.map(([part, ...titles], index) => ({
      path: `slides/${index}.md`,
      text: `${part && `---\npartie: ${part}\n---\n\n`}${titles.map((title) => `# ${title}`).join("\n\n---\n\n")}`,
    }));
    const { deck } = compile(sources, tinyData, { images: {} }, fakeDrawing);
    return /<nav class="toc" aria-label="Sommaire">(.*)<\/nav>/.exec(deck ? renderDocument(deck).body : "")?.[1];
  };

  it("are grouped by part and numbered through", () => {
    expect(contentsOf(["Début", "Un", "Deux"], ["Suite", "Trois"])).toBe(
      '<ul><li><span class="toc-part">Début</span><ol><li><a href="#/un">Un</a></li><li><a href="#/deux">Deux</a></li></ol></li>' +
        '<li><span class="toc-part">Suite</span><ol start="3"><li><a href="#/trois">Trois</a></li></ol></li></ul>',
    );
  });

  it("are one list where there is one part", () => {
    expect(contentsOf(["", "Un", "Deux"])).toBe(
      '<ol><li><a href="#/un">Un</a></li><li><a href="#/deux">Deux</a></li></ol>',
    );
  });
});
