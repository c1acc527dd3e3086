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
    state: "two-walls-themed",
    map: "hauts-de-france",
    caption: "Les deux thèmes, bâtis des mêmes briques",
    sentence:
      "Les briques de la carte se partagent en deux murs égaux, un pour chaque thème : dans le premier une porte est ouverte, devant le second se dresse un échafaudage.",
    after: "region",
  },
  "region-nuit": {
    form: "brick-map",
    state: "lit",
    map: "hauts-de-france",
    caption: "Les Hauts-de-France, fenêtres allumées",
    sentence: "La même carte : depuis Valenciennes, des fenêtres s’allument dans les cinq départements.",
  },
  peec: {
    form: "shared-store",
    state: "filled",
    caption: "Une ressource mobilisée dans un partenariat de confiance",
    sentence:
      "Des employeurs apportent des briques, qui forment une réserve, la PEEC. Elle se dresse sous une arcade dont les quatre piliers, bâtis des mêmes briques, sont l’État, les partenaires sociaux, les collectivités territoriales et le monde du logement.",
    words: { store: "la PEEC", bringers: "les employeurs" },
  },
  "theme-emploi": {
    form: "doorway",
    state: "open",
    caption: "Une porte s’ouvre",
    sentence:
      "Dans un mur de briques, une porte s’ouvre ; sa lumière tombe sur le sol et une jeune personne arrive au seuil.",
  },
  residence: {
    form: "modules",
    state: "rearranged",
    caption: "Une résidence dont les pièces changent de place",
    sentence:
      "Une résidence étudiante en coupe : ses pièces glissent l’une après l’autre vers une nouvelle place, une cuisine et une grande table se rejoignent, une personne emménage.",
  },
  convention: {
    form: "bridge",
    state: "joined",
    caption: "Deux partenaires bâtissent un pont",
    sentence:
      "De deux rives, deux partenaires bâtissent un même pont, brique par brique ; la clé de voûte les réunit et des jeunes le traversent.",
    words: { left: "Action Logement", right: "AREFIE" },
  },
  "theme-construire": {
    form: "scaffolding",
    state: "rising",
    caption: "Un mur se construit",
    sentence: "Un échafaudage s’élève devant un mur que deux personnes construisent, brique par brique.",
  },
  "rue-besoins": {
    form: "terrace",
    state: "built",
    caption: "Construire dans les vides de la rue",
    sentence:
      "Une rue de maisons de briques : les briques d’un dépôt sont portées dans ses vides, où des personnes attendent, et des maisons s’y élèvent.",
  },
  "rue-qualite": {
    form: "terrace",
    state: "finished",
    caption: "Les maisons neuves reçoivent leurs façades",
    sentence:
      "Dans la même rue, les maisons neuves reçoivent linteaux, corniches, pignons, portes peintes et jardinières.",
    after: "rue-besoins",
  },
  "rue-mixite": {
    form: "terrace",
    state: "mixed",
    caption: "Les couleurs de la rue se mêlent",
    sentence: "Dans la même rue, les briques claires et les briques rouges se mêlent ; les voisins se rencontrent.",
    after: "rue-qualite",
  },
  "enjeu-produire": {
    form: "house",
    state: "produce",
    caption: "Produire sur un terrain qui se réduit",
    sentence:
      "Une maison de briques s’élève sur un terrain qui se réduit : les palissades avancent sur lui des deux côtés. Une potence hisse des briques de plus en plus lourdes.",
    words: { land: "le foncier se réduit" },
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
    caption: "La chaleur perdue : avant (flèches en pointillé) et après (flèches pleines)",
    sentence: "La même maison perd moins de chaleur, son toit se couvre de plantes et de panneaux solaires.",
    words: { before: "chaleur perdue avant", after: "chaleur perdue après" },
    after: "enjeu-accueillir",
  },
  "trois-enjeux": {
    form: "house",
    state: "together",
    caption: "Trois maisons, une rue",
    sentence:
      "Dans une même rue, trois maisons de briques : l’une vient d’être construite, la deuxième ouvre sa porte, la troisième a un toit vert et perd peu de chaleur.",
    after: "enjeu-economiser",
  },
} as const satisfies Readonly<Record<string, SceneSpec>>;
