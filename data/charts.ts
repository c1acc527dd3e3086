// Les graphiques : une forme, les chiffres qu’elle montre (par leur clé dans figures.ts), une légende.
// « worth » est ce que vaut une brique ou une fenêtre, dans l’unité du chiffre : 1 ménage, 100 000 €.

import type { EditionData } from "../src/model.ts";

export const charts = {
  "part-jeunes": {
    form: "hundred",
    rows: [{ figure: "part-jeunes" }],
    caption: "Part des jeunes dans la population des Hauts-de-France",
    worth: 1,
    key: {
      one: "1 brique = {worth} de la population ; briques allumées : les jeunes",
      many: "1 brique = {worth} de la population ; briques allumées : les jeunes",
    },
  },
  "aides-montant": {
    form: "unit-wall",
    rows: [{ figure: "aides-montant" }],
    caption: "Montant des aides accordées",
    worth: 100_000,
    key: { one: "1 brique = {worth} d’aides", many: "1 brique = {worth} d’aides" },
  },
  menages: {
    form: "windows",
    rows: [{ figure: "menages" }],
    caption: "Ménages logés",
    worth: 1,
    key: { one: "1 fenêtre allumée = 1 ménage logé", many: "1 fenêtre allumée = {worth} ménages logés" },
  },
  // window : en fenêtres ; sinon en briques, par blocs de mille. Une fenêtre et une brique couvrent la même surface.
  "aides-services": {
    form: "beside",
    rows: [{ figure: "menages", look: "window" }, { figure: "aides-services" }],
    caption: "Ménages logés, et aides et services attribués : deux comptes distincts",
    worth: 1,
    key: {
      one: "1 fenêtre = 1 ménage logé ; 1 brique = 1 aide ou 1 service ; 1 bloc = 1 000 briques",
      many: "1 fenêtre = {worth} ménages logés ; 1 brique = {worth} aides ou services",
    },
    after: "menages",
  },
  "aides-services-seuls": {
    form: "beside",
    rows: [{ figure: "aides-services" }],
    caption: "Aides et services attribués",
    worth: 10,
    key: { one: "1 brique = 1 aide ou 1 service", many: "1 brique = {worth} aides ou services" },
  },
  "reseau-arefie": {
    form: "groups",
    rows: [{ figure: "missions-locales" }, { figure: "maisons-emploi" }, { figure: "plie" }],
    caption: "Le réseau de l’AREFIE dans les Hauts-de-France",
    worth: 1,
    key: {
      one: "1 brique = 1 mission locale, 1 maison ou 1 plan",
      many: "1 brique = {worth} missions locales, maisons ou plans",
    },
    centre: "AREFIE",
  },
  // drawn : tracé (agréé) · pegged : piquets et cordeaux au sol (en chantier) · built : bâti (livré) · keys : des clés, à part (acquis)
  production: {
    form: "walls",
    rows: [
      { figure: "agrements", look: "drawn" },
      { figure: "mises-en-chantier", look: "pegged" },
      { figure: "livraisons", look: "built" },
      { figure: "acquisitions-onv", look: "keys" },
    ],
    caption: "Production de logements et, à part, logements acquis par l’ONV",
    worth: 1,
    key: {
      one: "1 signe = 1 agrément, 1 mise en chantier ou 1 logement",
      many: "1 signe = {worth} agréments, mises en chantier ou logements",
    },
  },
} as const satisfies EditionData["charts"];
