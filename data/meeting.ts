// La rencontre : son titre, qui l’organise, où, quand (clé d’une date), qui la préside (clé d’une personne).
// Au pied de la page, si on les donne : legal: "…" (mentions légales) et contact: "nom@exemple.fr" ou "https://…".
// La déclaration d’accessibilité : accessibility: { date: "2021-12-03", missing: ["Ce qui n’est pas accessible, et pourquoi."] } ;
// après un audit, audit: { by: "qui l’a fait", date: "2021-12-01", percent: 75 } ; sans audit, elle se dit « non conforme ».
// Pour un code QR, un lien canonique et des aperçus, ajoutez l’adresse publique : address: "https://…/",
// Pour qu’un site montre un graphique dans ses pages : embed: ["https://intranet.exemple.fr"], son adresse sans chemin.

import type { Meeting } from "../src/model.ts";

export const meeting = {
  title: "Bilan régional d’Action Logement Hauts-de-France",
  organiser: "Comité régional d’Action Logement Hauts-de-France",
  description:
    "Emploi, attractivité, logement : le rendez-vous annuel du Comité régional d’Action Logement Hauts-de-France, ses chiffres, ses messages et ses trois enjeux pour la région.",
  place: "Valenciennes",
  date: "date-rencontre",
  chair: "frederic-roussel",
} as const satisfies Meeting;
