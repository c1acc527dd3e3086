// A compiled page as the deck expects it, made by hand: slides in, the body's HTML out.

import { format, machineValue } from "../../src/format.ts";
import type { CountedInput, Label, SceneInput, Shape, Size, SizeName } from "../../src/model.ts";
import { forms, houseInput, squaresInput } from "./forms.ts";

export interface Words {
  readonly households: number;
  readonly opening: string;
}

const SIZES: readonly SizeName[] = ["wide", "narrow"];

/** The whole page, with the addresses of its script and style. */
export function pageOf({ script, style }: { readonly script: string; readonly style: string }): string {
  const links = `<link rel="stylesheet" href="${style}"><script type="module" src="${script}"></script>`;
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Le bilan</title>${links}</head><body>${bodyOf()}</body></html>`;
}

/** As the compiler writes where each part begins. */
const CONTENTS =
  '<nav class="toc"><ul><li><ol></ol></li><li><ol start="4"></ol></li><li><ol start="6"></ol></li></ul></nav>';

/** Eight slides: every kind of step, chart and passage that the deck knows. */
export function bodyOf({ households = 24, opening = "Bilan régional" }: Partial<Words> = {}): string {
  const counted = squaresInput("foyers", { foyers: households });
  const slides = [
    slide("debut", opening, 0, "<p>Port-Fictif</p>"),
    slide("foyers", "Foyers accueillis", 0, headline(counted) + chart(counted)),
    slide("etapes", "Étapes", 3, stepsAndControls()),
    slide("scene", "Une scène", 0, scene(houseInput("maison-1", "produce"))),
    slide(
      "scene-suite",
      "Sa suite",
      0,
      scene(houseInput("maison-2", "welcome", { name: "maison-1", state: "produce" })),
    ),
    slide("ensuite", "Ensuite", 2, laterCharts()),
    slide("citation", "Zoé Ardoise", 2, quote()),
    slide("fin", "Merci", 0, '<p><a href="#/etapes/2" id="lien">retour</a></p>'),
  ];
  const intro = `<header class="masthead"><p class="organiser">Les Toits</p><h1>Le bilan</h1>${CONTENTS}</header>`;
  const annex = `<footer class="annex"><section id="sources"><h2>Sources et méthode</h2></section></footer>`;
  return `${intro}<main id="contenu" class="reveal"><div class="slides">${slides.join("")}</div></main>${annex}`;
}

function slide(id: string, title: string, steps: number, html: string): string {
  const anchors = Array.from(
    { length: steps + 1 },
    (_, step) => `<span class="anchor" id="/${id}${step ? `/${step}` : ""}"></span>`,
  );
  const part = id.startsWith("scene") ? "Dessiner" : "Premier thème";
  return (
    `<section id="${id}" class="slide" aria-labelledby="${id}-titre" data-title="${title}" data-part="${part}" ` +
    `data-layout="texte" data-ground="day" data-steps="${steps}" data-place="slides/01.md:1">${anchors.join("")}` +
    `<div class="frame"><h2 id="${id}-titre">${title}</h2>${html}</div><div class="commentary"><p>Commentaire</p></div></section>`
  );
}

function stepsAndControls(): string {
  return (
    `${step(1, "<p>Première étape</p>")}${step(2, "<p>Deuxième étape, en deux</p>")}${step(2, "<p>morceaux</p>")}` +
    `${step(3, "<p>Troisième étape</p>")}<p><button type="button" id="bouton">Bouton</button> ` +
    `<a href="#/foyers" id="vers-foyers">foyers</a> <input id="champ" aria-label="champ"></p>` +
    `<details id="details"><summary id="sommaire">plus</summary><p>détail</p></details>`
  );
}

function laterCharts(): string {
  return (
    chart(squaresInput("avant", { avant: 5 })) +
    step(1, chart(squaresInput("pendant", { un: 7, deux: 3 }))) +
    step(2, "<p>Pour finir</p>")
  );
}

function quote(): string {
  const phrases = ["« Une porte ouverte ", "vaut mieux ", "que deux murs »"];
  const spans = phrases.map((phrase, index) => {
    const fragment = index > 0 ? ` fragment" data-fragment-index="${index - 1}` : "";
    return `<span class="phrase${fragment}">${phrase}</span>`;
  });
  return `<figure class="quote"><blockquote data-verbatim><p>${spans.join("")}</p></blockquote></figure>`;
}

function step(number: number, html: string): string {
  return `<div class="step fragment" data-fragment-index="${number - 1}">${html}</div>`;
}

function headline(input: CountedInput): string {
  return input.rows
    .map((row) => {
      const data = `<data value="${machineValue(row.value)}" data-figure="${row.figure}">${format(row.value, row)}</data>`;
      return `<p class="headline" data-headline="${row.figure}">${data} <span class="headline-label">${row.label}</span></p>`;
    })
    .join("");
}

function chart(input: CountedInput): string {
  const form = forms.charts.squares;
  const plots = SIZES.map((name) => {
    const size = form.sizes[name];
    const labels = form.labelsAt(input, 1, size).map((label) => labelHtml(label, size));
    return plot(name, size, form.at(input, 1, size), "Des carrés.", `<div class="labels">${labels.join("")}</div>`);
  });
  const rows = input.rows.map((row) => `<tr><th scope="row">${row.label}</th><td>${row.value}</td></tr>`);
  return (
    `<figure class="chart" id="${input.name}-dessin" data-kind="chart" data-chart="${input.name}" data-form="${input.form}" role="group">${plots.join("")}` +
    `<div class="captions"><span class="caption">${input.caption}</span> <span class="key" data-size="wide">${input.key.one}</span></div>` +
    `<details class="data-table"><summary>Voir le tableau</summary><table>${rows.join("")}</table></details>${json(input)}</figure>`
  );
}

function scene(input: SceneInput): string {
  const form = forms.scenes.house;
  const plots = SIZES.map((name) =>
    plot(name, form.sizes[name], form.at(input, 1, form.sizes[name]), input.sentence, ""),
  );
  return (
    `<figure class="scene" data-kind="scene" data-chart="${input.name}" data-form="${input.form}" role="group">${plots.join("")}` +
    `<div class="captions"><span class="caption">${input.caption}</span> <span class="key">schéma</span></div>${json(input)}</figure>`
  );
}

function plot(name: SizeName, size: Size, shapes: readonly Shape[], label: string, labels: string): string {
  const svg = `<svg viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${label}">${shapes.map(shapeHtml).join("")}</svg>`;
  return `<div class="plot" data-size="${name}">${svg}${labels}</div>`;
}

function shapeHtml({ tag, attributes, children = [] }: Shape): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<${tag}${written.join("")}>${children.map(shapeHtml).join("")}</${tag}>`;
}

function labelHtml(label: Label, size: Size): string {
  const at = Math.round((100 * label.x) / size.width);
  const data = `<data value="${label.text}" data-figure="${label.figure}">${label.text}</data>`;
  return `<span class="label at-${at}" data-key="${label.key}" data-role="${label.role}" data-anchor="start" data-baseline="top">${data}</span>`;
}

function json(input: CountedInput | SceneInput): string {
  return `<script type="application/json" class="chart-input">${JSON.stringify(input).replaceAll("<", "\\u003c")}</script>`;
}
