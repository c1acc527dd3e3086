// The tests' own edition: the tiny one, with what its slides try besides; each slide is named after what it is there to try.

import type { DeckData, Figure } from "../../../src/model.ts";
import { data as tiny } from "../tiny/data.ts";
import { val } from "./val.ts";

const said = "12 480 tuiles posées, 3 250 poutres levées, 18 % de volontaires.";
const quoted = "Nous bâtissons sur des plans clairs, et chacun y trouve une place";

export const data: DeckData = {
  ...tiny,
  sources: {
    bilan: {
      ...tiny.sources.bilan!,
      text: `${tiny.sources.bilan!.text}\n\n${said}\n\n« ${quoted} », dit-elle. Deux thèmes : bâtir ensemble, relier les communes.`,
    },
  },
  figures: {
    ...tiny.figures,
    tuiles: figure(12_480, "tuiles posées"),
    poutres: figure(3250, "poutres levées"),
    volontaires: figure(18, "de volontaires", { kind: "percent", unit: "% des habitants" }),
  },
  people: {
    ...tiny.people,
    "bo-ardoise": { name: "Bo Ardoise", role: "Couvreur des Toits du Val", organisation: "toits" },
  },
  quotes: {
    ...tiny.quotes,
    plans: {
      by: "ada-brindille",
      phrases: ["Nous bâtissons sur des plans clairs, ", "et chacun y trouve une place"],
      key: 0,
      source: `« ${quoted} », dit-elle.`,
    },
  },
  statements: {
    ...tiny.statements,
    batir: { kind: "theme", title: "Bâtir ensemble", short: "Bâtir", source: "Deux thèmes : bâtir ensemble" },
    relier: { kind: "theme", title: "Relier les communes", short: "Relier", source: "relier les communes." },
  },
  charts: {
    ...tiny.charts,
    apart: {
      form: "beside",
      rows: [{ figure: "foyers", look: "window" }, { figure: "tuiles" }],
      caption: "Foyers accueillis, et tuiles posées",
      worth: 1,
      key: {
        one: "une fenêtre, un foyer ; une brique, une tuile",
        many: "une fenêtre, {worth} foyers ; une brique, {worth} tuiles",
      },
      after: "rue",
    },
    tuiles: {
      form: "beside",
      rows: [{ figure: "tuiles" }],
      caption: "Tuiles posées",
      worth: 10,
      key: { one: "une brique, une tuile", many: "une brique, {worth} tuiles" },
    },
    etats: {
      form: "walls",
      rows: [
        { figure: "poutres", look: "drawn" },
        { figure: "chantiers", look: "pegged" },
        { figure: "maisons", look: "built" },
        { figure: "relais", look: "keys" },
      ],
      caption: "Poutres, chantiers et maisons, et à part les relais",
      worth: 1,
      key: { one: "une brique, une poutre, un chantier ou un lieu", many: "une brique : {worth} poutres ou lieux" },
    },
    trois: {
      form: "groups",
      rows: [{ figure: "ateliers" }, { figure: "relais" }, { figure: "chantiers" }],
      caption: "Les lieux de l’association",
      worth: 1,
      key: { one: "une brique, un lieu", many: "une brique, {worth} lieux" },
      centre: "Toits du Val",
    },
    part: {
      form: "hundred",
      rows: [{ figure: "volontaires" }],
      caption: "Part des volontaires",
      worth: 1,
      key: { one: "une brique, {worth} des habitants", many: "une brique, {worth} des habitants" },
    },
  },
  maps: { val },
  scenes: {
    ...tiny.scenes,
    carte: {
      form: "brick-map",
      state: "land",
      map: "val",
      caption: "Le Val, de brique",
      sentence: "La carte du Val, bâtie en briques du sol vers le haut.",
    },
    "carte-murs": {
      form: "brick-map",
      state: "two-walls-themed",
      map: "val",
      caption: "Deux murs des mêmes briques",
      sentence: "Les briques de la carte se partagent en deux murs.",
      after: "carte",
    },
    chantier: {
      form: "street",
      state: "produce",
      caption: "Un chantier dans la rue",
      sentence: "Une maison s’élève sur le dernier terrain libre d’une rue.",
    },
    porte: { ...tiny.scenes!.porte!, after: "chantier" },
    "carte-nuit": {
      form: "brick-map",
      state: "lit",
      map: "val",
      caption: "Le Val, fenêtres allumées",
      sentence: "La même carte, ses fenêtres allumées.",
    },
    seuil: { form: "doorway", state: "open", caption: "Un seuil", sentence: "Une porte s’ouvre dans un mur." },
    reserve: {
      form: "shared-store",
      state: "filled",
      caption: "Une réserve commune",
      sentence: "Entre quatre bâtiments, une même réserve de briques.",
      words: { store: "la réserve" },
    },
    pieces: { form: "modules", state: "rearranged", caption: "Des pièces", sentence: "Des pièces changent de place." },
    echafaudage: { form: "scaffolding", state: "rising", caption: "Un mur", sentence: "Un échafaudage s’élève." },
    maisons: { form: "street", state: "built", caption: "Une rue", sentence: "Des maisons s’élèvent dans une rue." },
    pont: {
      form: "bridge",
      state: "joined",
      caption: "Un pont",
      sentence: "De deux rives, deux partenaires bâtissent un même pont.",
      words: { left: "Les Toits du Val", right: "la ville" },
    },
  },
};

function figure(value: number, label: string, other: Partial<Figure> = {}): Figure {
  const { period, perimeter } = tiny.figures.foyers!; // the tiny edition's own
  return { value, kind: "count", label, unit: label, period, perimeter, source: said, ...other };
}
