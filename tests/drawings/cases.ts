// The inputs that the tests and the gallery draw: one a form as the deck shows it, then those where something could go wrong.

import type { BesideRow } from "../../src/drawings/charts/beside/fields.ts";
import type { GroupsFields } from "../../src/drawings/charts/groups/fields.ts";
import type { WallRow } from "../../src/drawings/charts/walls/fields.ts";
import { charts } from "../../src/drawings/forms.ts";
import type { ChartInput, ChartRow, CountedChart, CountedInput, MapInput, SceneInput } from "../../src/model.ts";

const region = { kind: "count", perimeter: "Hauts-de-France" } as const;

const menages: CountedInput = {
  name: "menages",
  form: "windows",
  rows: [{ ...region, period: "2021", figure: "menages", value: 8311, label: "ménages logés" }],
  worth: 1,
  caption: "Les ménages logés",
  key: { one: "une fenêtre allumée, un ménage logé", many: "une fenêtre allumée, {worth} ménages logés" },
};

const aides: CountedInput = {
  name: "aides",
  form: "unit-wall",
  rows: [
    {
      kind: "euro",
      scale: 1e6,
      decimals: 1,
      figure: "aides",
      value: 104_400_000,
      label: "d’aides accordées",
      period: "2021",
      perimeter: "Hauts-de-France",
    },
  ],
  worth: 100_000,
  caption: "Les aides accordées",
  key: { one: "une brique, un euro", many: "une brique, {worth}" },
};

const services: CountedInput = {
  ...aides,
  name: "services",
  rows: [{ ...region, period: "2021", figure: "services", value: 63_174, label: "aides et services" }],
  worth: 1,
  caption: "Les aides et services attribués",
  key: { one: "une brique, une aide", many: "une brique, {worth} aides" },
};

const apart: CountedInput<BesideRow> = {
  ...menages,
  name: "apart",
  form: "beside",
  rows: [{ ...menages.rows[0]!, look: "window" }, services.rows[0]!],
  caption: "Ménages, aides et services",
  key: { one: "une fenêtre, un ménage ; une brique, une aide", many: "une fenêtre, {worth} ; une brique, {worth}" },
};

const production: CountedInput<WallRow> = {
  name: "production",
  form: "walls",
  rows: [
    { ...region, period: "2020", figure: "agrements", value: 3416, label: "agréments obtenus", look: "outline" },
    { ...region, period: "2020", figure: "chantiers", value: 2904, label: "mises en chantier", look: "half" },
    { ...region, period: "2020", figure: "livres", value: 1330, label: "logements neufs livrés", look: "built" },
    {
      ...region,
      period: "2020",
      figure: "onv",
      value: 356,
      label: "logements acquis par l’opérateur national de vente (ONV)",
      look: "other",
    },
  ],
  worth: 1,
  caption: "La production de logements en 2020",
  key: { one: "une brique, un logement", many: "une brique, {worth} logements" },
};

const arefie: CountedInput & GroupsFields = {
  name: "arefie",
  form: "groups",
  rows: [
    { ...region, period: "2021", figure: "missions", value: 42, label: "missions locales" },
    { ...region, period: "2021", figure: "maisons", value: 24, label: "maisons de l’emploi (et de la formation)" },
    { ...region, period: "2021", figure: "plie", value: 29, label: "plans locaux pour l’insertion et l’emploi" },
  ],
  worth: 1,
  caption: "Le réseau de l’AREFIE",
  key: { one: "une brique, une structure", many: "une brique, {worth} structures" },
  centre: "AREFIE",
};

const jeunes: CountedInput = {
  name: "jeunes",
  form: "hundred",
  rows: [{ ...region, kind: "percent", period: "2021", figure: "jeunes", value: 19, label: "de jeunes" }],
  worth: 1,
  caption: "La part des jeunes",
  key: { one: "une brique, {worth} de la population", many: "une brique, {worth} de la population" },
};

/** The forms whose marks count. */
export const countedCharts: Readonly<Record<string, CountedChart>> = Object.fromEntries(
  Object.entries(charts).flatMap(([name, chart]) => (chart.kind === "counted" ? [[name, chart]] : [])),
);

/** As the deck shows them, and the same forms with other figures. */
export const chartCases: Readonly<Record<string, CountedInput>> = {
  menages,
  "menages-1204": valued(menages, 1204),
  "menages-37": valued(menages, 37),
  "menages-0": valued(menages, 0),
  "menages-99999": valued(menages, 99_999),
  aides,
  "aides-12,34": valued({ ...aides, worth: 1e6 }, 12_340_000),
  services,
  production,
  "production-small": valued(production, 87, 42.5, 30, 1),
  "production-one": { ...production, rows: production.rows.slice(2, 3) },
  arefie,
  apart,
  "apart-after": { ...apart, after: menages },
  "apart-small": valued(apart, 37, 281.5),
  "apart-bricks": { ...services, form: "beside" },
  jeunes,
  "jeunes-0": valued(jeunes, 0),
  "jeunes-12,4": valued(jeunes, 12.4),
  "jeunes-100": valued(jeunes, 100),
  "arefie-fraction": valued(arefie, 7.4, 0, 61),
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

const scene = { form: "house", caption: "Une maison, trois enjeux" } as const;

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

const terrace = { form: "terrace", caption: "Une rue", sentence: "Une rue de maisons de briques." } as const;

export const sceneCases: Readonly<Record<string, SceneInput>> = {
  besoins: { ...terrace, name: "besoins", state: "built" },
  qualite: { ...terrace, name: "qualite", state: "finished", after: { name: "besoins", state: "built" } },
  mixite: { ...terrace, name: "mixite", state: "mixed", after: { name: "qualite", state: "finished" } },
  produire: {
    ...scene,
    name: "produire",
    state: "produce",
    sentence: "Sur un terrain qui se resserre, une maison de brique se construit quand même, assise par assise.",
  },
  accueillir: {
    ...scene,
    name: "accueillir",
    state: "welcome",
    after: { name: "produire", state: "produce" },
    sentence: "La porte de la maison s’ouvre, les fenêtres s’allument, des personnes de tous âges arrivent.",
  },
  economiser: {
    ...scene,
    name: "economiser",
    state: "save",
    after: { name: "accueillir", state: "welcome" },
    sentence: "La maison perd moins de chaleur, son toit devient vert.",
  },
  ensemble: {
    ...scene,
    name: "ensemble",
    state: "together",
    after: { name: "economiser", state: "save" },
    sentence: "Trois maisons dans une rue : l’une se construit, la deuxième accueille, la troisième économise.",
  },
  "economiser-seul": { ...scene, name: "economiser-seul", state: "save", sentence: "La maison économe." },
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
  residence: {
    name: "residence",
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
