// The statement of accessibility says what the deck aims at, what is checked at each change, and what is not.

import type { DeckData } from "../../model.ts";
import { inSentence } from "../../text/names.ts";
import { typeset } from "../typography.ts";
import { escaped } from "./html.ts";
import { renderContact } from "./render-contact.ts";
import { renderTraced } from "./render-figure.ts";

/** True of every edition: each sentence of CHECKED is held by the program's own tests, on the edition that comes with it. */
const CHECKED = [
  "Au clavier seul : chaque lien, chaque bouton, chaque chiffre et chaque graphique s’atteint et s’actionne, au mur comme en lecture.",
  "Au lecteur d’écran : titres, repères et noms ; chaque graphique a une phrase qui dit ses chiffres et un vrai tableau ; chaque schéma a une description ; ce qui n’est pas encore montré au mur n’est pas annoncé.",
  "À l’œil : texte contrasté à 7 pour 1, marques à 3 pour 1, aucune information par la seule couleur, texte agrandi à 200 %, fenêtre de 320 points sans défilement latéral.",
  "En mouvement : rien ne bouge plus de cinq secondes ni en boucle ; qui demande moins d’animations voit l’état final.",
  "Avec l’outil axe-core : aucune faute, à aucune diapositive ni étape de l’édition d’origine, dans Chromium ; le parcours principal est aussi suivi dans Firefox.",
];

const NOT_CHECKED = [
  "Aucun audit n’a été fait par un tiers, et aucun essai avec des personnes handicapées : cette déclaration est une auto-évaluation.",
  "Ni Safari ni les lecteurs d’écran eux-mêmes (NVDA, JAWS, VoiceOver, TalkBack) n’ont été éprouvés : seul l’est l’arbre d’accessibilité qui leur est donné.",
  "Il n’y a ni traduction en langue des signes, ni version en « facile à lire et à comprendre ».",
];

export function renderAccessibility({ meeting, figures }: DeckData): string {
  const date = meeting.date && renderTraced(meeting.date, figures[meeting.date]!); // checked with the data
  const aim =
    "Ce document vise la conformité au niveau AA des règles WCAG 2.2 et au RGAA 4.1. Il se lit en article, se projette et s’imprime ; son texte, ses chiffres et ses tableaux sont les mêmes partout.";
  return [
    `<p>${words(aim)}</p>`,
    `<h3>${words("Ce que vérifient les essais du programme, à chacune de ses modifications")}</h3>${list(CHECKED)}`,
    `<h3>${words("Ce qui ne l’est pas")}</h3>${list(NOT_CHECKED)}`,
    ...(date ? [`<p>${words("Déclaration valable pour la réunion du")} ${date}.</p>`] : []),
    `<p>${words("Une difficulté de lecture se signale à l’organisateur :")} ${renderContact(meeting) || words(inSentence(meeting.organiser))}.</p>`,
  ].join("\n");
}

function list(items: readonly string[]): string {
  return `<ul>${items.map((item) => `<li>${words(item)}</li>`).join("")}</ul>`;
}

function words(text: string): string {
  return escaped(typeset(text));
}
