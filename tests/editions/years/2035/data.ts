// The edition that came a year after the tiny one, and names it; invented.

import type { EditionData, Figure } from "../../../../src/model.ts";

const perimeter = "Val-Imaginaire, association fictive des Toits du Val";

const text = `Les Toits du Val présentent leur année (exemple fictif)

Publié le 4 mars 2036

Réunie le 10 février 2036 à Port-Fictif, l’association des Toits du Val a fait le point sur 2035.

63 foyers accueillis

5 maisons achevées

1,31 M€ de dons reçus en 2034, comptes arrêtés

9 ateliers dans tout le Val et sa plaine

48 bénévoles formés

Le parc du Val compte 1 198 logements en 2034, après recensement, et 1 226 en 2035.`;

const figure = (value: number, label: string, source: string, its: Partial<Figure> = {}): Figure => ({
  value,
  kind: "count",
  label,
  unit: label.split(" ")[0]!,
  period: "2035, exemple fictif",
  perimeter,
  source,
  ...its,
});
const parc = "Le parc du Val compte 1 198 logements en 2034, après recensement, et 1 226 en 2035.";

export const data: EditionData = {
  meeting: {
    title: "L’année des Toits du Val",
    organiser: "Les Toits du Val",
    description: "La même réunion fictive, un an plus tard.",
    place: "Port-Fictif",
    date: "date-reunion",
    predecessor: "../2034",
  },
  sources: {
    bilan: { title: "Les Toits du Val présentent leur année (exemple fictif)", published: "date-texte", text },
  },
  figures: {
    "date-reunion": figure(0, "date de la réunion", "Réunie le 10 février 2036 à Port-Fictif", {
      value: "2036-02-10",
      kind: "date",
      period: "février 2036",
    }),
    "date-texte": figure(0, "date du texte", "Publié le 4 mars 2036", {
      value: "2036-03-04",
      kind: "date",
      period: "mars 2036",
    }),
    foyers: figure(63, "foyers accueillis", "63 foyers accueillis", { when: "2035" }),
    maisons: figure(5, "maisons achevées", "5 maisons achevées"),
    dons: figure(1_310_000, "de dons reçus", "1,31 M€ de dons reçus en 2034, comptes arrêtés", {
      kind: "euro",
      scale: 1e6,
      decimals: 2,
      unit: "€",
      period: "2034, exemple fictif",
    }),
    ateliers: figure(9, "ateliers", "9 ateliers dans tout le Val et sa plaine", {
      perimeter: "Le Val et sa plaine, association fictive des Toits du Val",
    }),
    benevoles: figure(48, "bénévoles formés", "48 bénévoles formés"),
    hausse: {
      kind: "percent",
      decimals: 1,
      label: "de foyers en un an",
      unit: "%",
      period: "de 2034 à 2035",
      perimeter,
      calculated: { change: ["foyers", "an-dernier/foyers"] },
    } as unknown as Figure,
  },
  series: {
    parc: {
      kind: "count",
      label: "logements du parc",
      unit: "logements",
      perimeter: "Val-Imaginaire",
      points: { "2034": { value: 1198, source: parc }, "2035": { value: 1226, source: parc } },
    },
  },
  charts: {
    foyers: {
      form: "evolution",
      rows: [{ figure: "an-dernier/foyers" }, { figure: "foyers" }],
      caption: "Foyers accueillis, d’une année à l’autre",
    },
    parc: {
      form: "evolution",
      rows: [{ figure: "an-dernier/parc/2033" }, { figure: "parc/2034" }, { figure: "parc/2035" }],
      caption: "Le parc du Val",
    },
  },
  credits: ["Texte et chiffres inventés pour l’essai"],
};
