// Les schémas : des dessins sans chiffre. « sentence » dit ce que l’image montre à qui ne la voit pas.

import type { SceneSpec } from "../src/model.ts";

export const scenes = {
  region: {
    form: "brick-map",
    state: "land",
    map: "hauts-de-france",
    caption: "Les Hauts-de-France, de brique",
    sentence:
      "La carte des Hauts-de-France, bâtie en briques du sol vers le haut ; un joint ouvert sépare ses cinq départements. Une fenêtre est allumée à Valenciennes.",
  },
  "region-themes": {
    form: "brick-map",
    state: "two-walls",
    map: "hauts-de-france",
    caption: "Les deux thèmes, bâtis des mêmes briques",
    sentence: "Les briques de la carte se partagent en deux murs égaux, un pour chaque thème.",
    after: "region",
  },
  "region-nuit": {
    form: "brick-map",
    state: "lit",
    map: "hauts-de-france",
    caption: "Les Hauts-de-France, la nuit",
    sentence: "La même carte, la nuit : depuis Valenciennes, les fenêtres s’allument dans les cinq départements.",
  },
  "enjeu-produire": {
    form: "house",
    state: "produce",
    caption: "Produire sur un terrain qui se réduit",
    sentence:
      "Une maison de briques s’élève sur un terrain qui se réduit ; une potence hisse des briques de plus en plus lourdes.",
  },
  "enjeu-accueillir": {
    form: "house",
    state: "welcome",
    caption: "La maison ouvre sa porte",
    sentence: "La même maison ouvre sa porte ; ses fenêtres s’allument et des personnes y entrent.",
    after: "enjeu-produire",
  },
  "enjeu-economiser": {
    form: "house",
    state: "save",
    caption: "La maison perd moins de chaleur",
    sentence: "La même maison perd moins de chaleur et son toit devient vert.",
    after: "enjeu-accueillir",
  },
  "trois-enjeux": {
    form: "house",
    state: "together",
    caption: "Trois maisons, une rue",
    sentence:
      "Dans une même rue, trois maisons de briques : l’une se construit, la deuxième ouvre sa porte, la troisième a un toit vert et perd peu de chaleur.",
    after: "enjeu-economiser",
  },
} as const satisfies Readonly<Record<string, SceneSpec>>;
