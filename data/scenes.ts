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
    form: "street",
    state: "built",
    caption: "Construire dans les vides de la rue",
    sentence:
      "Le matin, une rue de maisons de briques : des personnes attendent devant ses vides, et des maisons s’y élèvent.",
  },
  "rue-qualite": {
    form: "street",
    state: "finished",
    caption: "Les maisons neuves reçoivent leurs façades",
    sentence:
      "À midi, plus loin dans la même rue, les maisons neuves reçoivent linteaux, corniches, pignons, portes peintes et jardinières.",
    after: "rue-besoins",
  },
  "rue-mixite": {
    form: "street",
    state: "mixed",
    caption: "Les voisins se rencontrent",
    sentence:
      "L’après-midi, plus loin dans la même rue, les portes s’ouvrent et les voisins se rencontrent ; les couleurs des portes et des manteaux se mêlent.",
    after: "rue-qualite",
  },
  "enjeu-produire": {
    form: "street",
    state: "produce",
    caption: "Bâtir sur un terrain rare",
    sentence:
      "Dans la même rue, un seul terrain est encore libre ; une maison s’y élève, et la grue qui la bâtit hisse des briques de plus en plus lourdes.",
    after: "rue-mixite",
  },
  "enjeu-accueillir": {
    form: "street",
    state: "welcome",
    caption: "La maison ouvre sa porte",
    sentence: "La même maison ouvre sa porte, des personnes y entrent et ses fenêtres s’allument.",
    after: "enjeu-produire",
  },
  "enjeu-economiser": {
    form: "street",
    state: "save",
    caption: "La maison et la rue se couvrent de plantes",
    sentence: "La même maison se couvre d’un toit de plantes, seules ses pièces occupées restent éclairées, et des arbres poussent dans la rue.",
    after: "enjeu-accueillir",
  },
  "trois-enjeux": {
    form: "street",
    state: "together",
    map: "hauts-de-france",
    caption: "Les maisons d’une rue dessinent la région",
    sentence:
      "Le soir, la rue s’éclaire fenêtre après fenêtre ; ses maisons s’élèvent rang sur rang jusqu’à dessiner la carte des Hauts-de-France.",
    after: "enjeu-economiser",
  },
} as const satisfies Readonly<Record<string, SceneSpec>>;
