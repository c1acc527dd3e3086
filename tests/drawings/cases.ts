// The inputs that the tests and the gallery draw: one a form, named after what it draws, then those where something could go
// wrong.

import type { BesideRow } from "../../src/drawings/charts/beside/fields.ts";
import type { GroupsFields } from "../../src/drawings/charts/groups/fields.ts";
import type { WallRow } from "../../src/drawings/charts/walls/fields.ts";
import { charts } from "../../src/drawings/forms.ts";
import type { ChartInput, ChartRow, CountedChart, CountedInput, MapInput, SceneInput } from "../../src/model.ts";

const counted = { kind: "count", perimeter: "le Val" } as const;

const fenetres: CountedInput = {
  name: "fenetres",
  form: "windows",
  rows: [{ ...counted, period: "2034", figure: "foyers", value: 7204, label: "foyers accueillis" }],
  worth: 1,
  caption: "Les foyers accueillis",
  key: { one: "une fenêtre allumée, un foyer accueilli", many: "une fenêtre allumée, {worth} foyers accueillis" },
};

const montant: CountedInput = {
  name: "montant",
  form: "unit-wall",
  rows: [
    {
      kind: "euro",
      scale: 1e6,
      decimals: 1,
      figure: "dons",
      value: 98_700_000,
      label: "de dons reçus",
      period: "2034",
      perimeter: "le Val",
    },
  ],
  worth: 100_000,
  caption: "Les dons reçus",
  key: { one: "une brique, un euro", many: "une brique, {worth}" },
};

const briques: CountedInput = {
  ...montant,
  name: "briques",
  rows: [{ ...counted, period: "2034", figure: "tuiles", value: 61_940, label: "tuiles et poutres" }],
  worth: 1,
  caption: "Les tuiles et poutres posées",
  key: { one: "une brique, une tuile", many: "une brique, {worth} tuiles" },
};

const apart: CountedInput<BesideRow> = {
  ...fenetres,
  name: "apart",
  form: "beside",
  rows: [{ ...fenetres.rows[0]!, look: "window" }, briques.rows[0]!],
  caption: "Foyers, tuiles et poutres",
  key: { one: "une fenêtre, un foyer ; une brique, une tuile", many: "une fenêtre, {worth} ; une brique, {worth}" },
};

const etats: CountedInput<WallRow> = {
  name: "etats",
  form: "walls",
  rows: [
    { ...counted, period: "2034", figure: "plans", value: 3187, label: "plans dessinés", look: "drawn" },
    { ...counted, period: "2034", figure: "chantiers", value: 2760, label: "chantiers ouverts", look: "pegged" },
    { ...counted, period: "2034", figure: "maisons", value: 1415, label: "maisons neuves achevées", look: "built" },
    {
      ...counted,
      period: "2034",
      figure: "rachats",
      value: 342,
      label: "maisons reprises par l’association régionale de vente (ARV)",
      look: "keys",
    },
  ],
  worth: 1,
  caption: "La construction de maisons en 2034",
  key: { one: "une brique, une maison", many: "une brique, {worth} maisons" },
};

const groupes: CountedInput & GroupsFields = {
  name: "groupes",
  form: "groups",
  rows: [
    { ...counted, period: "2034", figure: "agences", value: 42, label: "agences locales" },
    { ...counted, period: "2034", figure: "ateliers", value: 24, label: "ateliers de quartier (et de la lecture)" },
    { ...counted, period: "2034", figure: "relais", value: 29, label: "relais locaux pour les métiers et les savoirs" },
  ],
  worth: 1,
  caption: "Le réseau de l’ATELIER",
  key: { one: "une brique, une structure", many: "une brique, {worth} structures" },
  centre: "ATELIER",
};

const part: CountedInput = {
  name: "part",
  form: "hundred",
  rows: [{ ...counted, kind: "percent", period: "2034", figure: "volontaires", value: 19, label: "de volontaires" }],
  worth: 1,
  caption: "La part des volontaires",
  key: { one: "une brique, {worth} de la population", many: "une brique, {worth} de la population" },
};

/** The forms whose marks count. */
export const countedCharts: Readonly<Record<string, CountedChart>> = Object.fromEntries(
  Object.entries(charts).flatMap(([name, chart]) => (chart.kind === "counted" ? [[name, chart]] : [])),
);

/** Large figures as decks show them, and the same forms with others. */
export const chartCases: Readonly<Record<string, CountedInput>> = {
  fenetres,
  "fenetres-1204": valued(fenetres, 1204),
  "fenetres-37": valued(fenetres, 37),
  "fenetres-0": valued(fenetres, 0),
  "fenetres-99999": valued(fenetres, 99_999),
  montant,
  "montant-12,34": valued({ ...montant, worth: 1e6 }, 12_340_000),
  briques,
  etats,
  "etats-small": valued(etats, 87, 42.5, 30, 1),
  "etats-one": { ...etats, rows: etats.rows.slice(2, 3) },
  groupes,
  apart,
  "apart-after": { ...apart, after: fenetres },
  "apart-small": valued(apart, 37, 281.5),
  "apart-bricks": { ...briques, form: "beside" },
  part,
  "part-0": valued(part, 0),
  "part-12,4": valued(part, 12.4),
  "part-100": valued(part, 100),
  bloc: { ...montant, form: "block" },
  "bloc-fenetres": valued(
    { ...fenetres, form: "block", rows: [{ ...fenetres.rows[0]!, look: "window" } as BesideRow] },
    7204,
  ),
  "bloc-1": { ...valued(montant, 100_000), form: "block" },
  "groupes-fraction": valued(groupes, 7.4, 0, 61),
};

/** Those that lie beside their form's code. */
const rooms = import.meta.glob<{ readonly cases: readonly ChartInput[] }>("../../src/drawings/charts/*/cases.ts", {
  eager: true,
});

/** Every chart of every form. */
export const allChartCases: Readonly<Record<string, ChartInput>> = {
  ...chartCases,
  ...Object.fromEntries(Object.values(rooms).flatMap(({ cases }) => cases.map((input) => [input.name, input]))),
};

/** Two counties and their town, invented. */
const land: MapInput = {
  columns: 22,
  areas: ["Amont", "Aval"],
  courses: Array.from({ length: 16 }, (_, course) => [
    [0, 1 + (course >> 2), 11 + ((course % 3) >> 1)] as const,
    [1, 11 + ((course % 3) >> 1), 22 - (course >> 1)] as const,
  ]),
  towns: [{ name: "Port-Fictif", column: 14.2, course: 9.6 }],
};

const map = { form: "brick-map", map: land, caption: "Le Val, de brique" } as const;

const street = { form: "street", caption: "Une rue", sentence: "Une rue de maisons de briques." } as const;

export const sceneCases: Readonly<Record<string, SceneInput>> = {
  "rue-batie": { ...street, name: "rue-batie", state: "built" },
  "rue-finie": { ...street, name: "rue-finie", state: "finished", after: { name: "rue-batie", state: "built" } },
  "rue-melee": { ...street, name: "rue-melee", state: "mixed", after: { name: "rue-finie", state: "finished" } },
  maison: { ...street, name: "maison", state: "produce", after: { name: "rue-melee", state: "mixed" } },
  "maison-ouverte": {
    ...street,
    name: "maison-ouverte",
    state: "welcome",
    after: { name: "maison", state: "produce" },
  },
  "maison-verte": {
    ...street,
    name: "maison-verte",
    state: "save",
    after: { name: "maison-ouverte", state: "welcome" },
  },
  "rue-le-soir": { ...street, name: "rue-le-soir", state: "together", after: { name: "maison-verte", state: "save" } },
  "rue-levee": { ...street, name: "rue-levee", state: "together", map: land } as SceneInput,
  pays: { ...map, name: "pays", state: "land", sentence: "Le Val, bâti en briques du sol vers le haut." },
  murs: {
    ...map,
    name: "murs",
    state: "two-walls",
    after: { name: "pays", state: "land" },
    sentence: "Les briques du Val se partagent en deux murs.",
  },
  "murs-themes": {
    ...map,
    name: "murs-themes",
    state: "two-walls-themed",
    after: { name: "pays", state: "land" },
    sentence: "Les briques du Val se partagent en deux murs : une porte, un échafaudage.",
  },
  lumieres: { ...map, name: "lumieres", state: "lit", sentence: "Les fenêtres s’allument dans tout le Val." },
  porte: { name: "porte", form: "doorway", state: "open", caption: "Une porte", sentence: "Une porte s’ouvre." },
  reserve: {
    name: "reserve",
    form: "shared-store",
    state: "filled",
    caption: "Une réserve",
    sentence: "Une réserve de briques entre quatre partenaires.",
  },
  pieces: {
    name: "pieces",
    form: "modules",
    state: "rearranged",
    caption: "Une résidence",
    sentence: "Les pièces d’une résidence changent de place.",
  },
  pont: { name: "pont", form: "bridge", state: "joined", caption: "Un pont", sentence: "Deux rives, un pont." },
  chantier: {
    name: "chantier",
    form: "scaffolding",
    state: "rising",
    caption: "Un chantier",
    sentence: "Un échafaudage s’élève devant un mur.",
  },
};

/** The same chart with other values, row by row. */
export function valued(input: CountedInput, ...values: number[]): CountedInput {
  return { ...input, rows: values.map((value, i): ChartRow => ({ ...input.rows[i]!, value })) };
}
