// An edition that was published with mistakes, and corrected since; invented.

import type { EditionData, Figure } from "../../../src/model.ts";

const text = `Les Toits du Val présentent leur année (exemple fictif)

Publié le 1er mars 2035

Réunie le 12 février 2035 à Port-Fictif, l’association des Toits du Val a fait le point sur 2034.

57 foyers accueillis

1,25 M€ de dons reçus

7 chantiers ouverts

4 maisons achevées`;

const figure = (value: Figure["value"], label: string, source: string, its: Partial<Figure> = {}): Figure => ({
  value,
  kind: "count",
  label,
  unit: label.split(" ")[0]!,
  period: "2034, exemple fictif",
  perimeter: "Val-Imaginaire, association fictive des Toits du Val",
  source,
  ...its,
});

export const data: EditionData = {
  meeting: {
    title: "L’année des Toits du Val",
    organiser: "Les Toits du Val",
    description: "Une édition fictive, publiée avec des erreurs, puis corrigée.",
    place: "Port-Fictif",
    date: "date-reunion",
    version: "2",
    address: "https://toits-du-val.example/2034/",
  },
  sources: {
    bilan: { title: "Les Toits du Val présentent leur année (exemple fictif)", published: "date-texte", text },
  },
  figures: {
    "date-reunion": figure("2035-02-12", "date de la réunion", "Réunie le 12 février 2035 à Port-Fictif", {
      kind: "date",
      period: "février 2035",
    }),
    "date-texte": figure("2035-03-01", "date du texte", "Publié le 1er mars 2035", {
      kind: "date",
      period: "mars 2035",
    }),
    foyers: figure(57, "foyers accueillis", "57 foyers accueillis"),
    dons: figure(1_250_000, "de dons reçus", "1,25 M€ de dons reçus", {
      kind: "euro",
      scale: 1e6,
      decimals: 2,
      unit: "€",
    }),
    chantiers: figure(7, "chantiers ouverts", "7 chantiers ouverts"),
    maisons: figure(4, "maisons achevées", "4 maisons achevées"),
    part: {
      kind: "percent",
      decimals: 1,
      label: "de chantiers achevés",
      unit: "%",
      period: "2034, exemple fictif",
      perimeter: "Val-Imaginaire, association fictive des Toits du Val",
      calculated: { share: ["maisons", "chantiers"] },
    } as unknown as Figure,
  },
  corrections: [
    { date: "2035-03-09", figure: "foyers", was: 75, is: 58, why: "deux chiffres échangés dans la saisie" },
    { date: "2035-03-20", figure: "foyers", was: 58, is: 57, why: "un foyer était compté deux fois" },
    { date: "2035-03-20", figure: "dons", was: 1_520_000, is: 1_250_000, why: "deux chiffres échangés dans la saisie" },
    { date: "2035-03-20", figure: "relais", was: 3, why: "le texte ne les compte pas" },
  ],
  charts: {
    chantiers: {
      form: "bars",
      rows: [{ figure: "chantiers" }, { figure: "maisons" }],
      caption: "Chantiers ouverts et maisons achevées",
    },
  },
  credits: ["Texte et chiffres inventés pour l’essai"],
};
