// The statement of accessibility says what the RGAA asks of one: the state of conformity, the results, what is not
// accessible, when and how this was established, whom to write to, and the means of redress.

import { format } from "../../format.ts";
import type { DeckData, Meeting } from "../../model.ts";
import { inSentence } from "../../text/names.ts";
import { typeset } from "../typography.ts";
import { attributes, escaped } from "./html.ts";
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
  "Aucun audit n’a été fait par un tiers.",
  "Aucun essai n’a été fait avec des personnes handicapées.",
  "Ni Safari ni les lecteurs d’écran eux-mêmes (NVDA, JAWS, VoiceOver, TalkBack) n’ont été éprouvés : seul l’est l’arbre d’accessibilité qui leur est donné.",
  "Il n’y a ni traduction en langue des signes, ni version en « facile à lire et à comprendre ».",
];

export function renderAccessibility({ meeting, figures }: DeckData): string {
  const { accessibility } = meeting;
  const met = meeting.date && renderTraced(meeting.date, figures[meeting.date]!); // checked with the data
  const made = accessibility
    ? `${words("Déclaration établie le")} ${renderDay(accessibility.date)}.`
    : met && `${words("Déclaration valable pour la réunion du")} ${met}.`;
  const parts: [string, string][] = [
    ["État de conformité", paragraph(stateOf(meeting))],
    ["Résultats", `${paragraph(resultsOf(meeting))}${paragraph(TESTED)}${list(CHECKED)}`],
    [
      "Ce qui n’est pas accessible, ou n’est pas vérifié",
      list([...(accessibility?.missing ?? []), ...notChecked(meeting)]),
    ],
    ["Établissement de cette déclaration", made ? `<p>${made} ${words(AIM)}</p>` : paragraph(AIM)],
    [
      "Retour d’information et contact",
      `<p>${words(ASK)} ${renderContact(meeting) || words(`${inSentence(meeting.organiser)} (son adresse n’est pas donnée ici)`)}.</p>`,
    ],
    ["Voies de recours", REDRESS],
  ];
  return parts.map(([title, html]) => `<h3>${words(title)}</h3>${html}`).join("\n");
}

const AIM =
  "Ce document vise le niveau AA des règles WCAG 2.2 et le RGAA 4.1. Il se lit en article, se projette et s’imprime ; son texte, ses chiffres et ses tableaux sont les mêmes partout.";
const TESTED = "Les essais du programme, à chacune de ses modifications, vérifient ceci :";
const ASK = "Une difficulté de lecture, ou un contenu qui ne vous est pas accessible, se signale à l’organisateur :";

/** As the RGAA's model statement names them. */
function stateOf({ accessibility }: Meeting): string {
  const audit = accessibility?.audit;
  if (!audit) return "Non conforme au RGAA 4.1 : aucun audit en cours de validité ne permet d’en mesurer le respect.";
  if (audit.percent === 100) return "En conformité totale avec le RGAA 4.1.";
  return audit.percent >= 50 ? "En conformité partielle avec le RGAA 4.1." : "Non conforme au RGAA 4.1.";
}

function resultsOf({ accessibility }: Meeting): string {
  const audit = accessibility?.audit;
  if (!audit) return "Il n’y a pas d’audit : ce qui suit est une auto-évaluation.";
  const rate = format(audit.percent, { kind: "percent", decimals: Number.isInteger(audit.percent) ? 0 : 1 });
  return `L’audit fait par ${audit.by} le ${format(audit.date, { kind: "date" })} révèle que ${rate} des critères du RGAA 4.1 sont respectés.`;
}

/** What an audit was, is no longer missing. */
function notChecked({ accessibility }: Meeting): readonly string[] {
  return accessibility?.audit ? NOT_CHECKED.slice(1) : NOT_CHECKED;
}

/** To whom one turns next, which the RGAA asks a statement to say. */
const REDRESS = `<p>${words(
  "Un défaut d’accessibilité qui vous empêche d’accéder à un contenu, signalé et resté sans réponse, vous permet de saisir le Défenseur des droits :",
)} <a href="https://www.defenseurdesdroits.fr/">defenseurdesdroits.fr</a>${words(
  ", ou par courrier, sans timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.",
)}</p>`;

function renderDay(date: string): string {
  return `<time${attributes({ datetime: date })}>${format(date, { kind: "date" })}</time>`;
}

function paragraph(text: string): string {
  return `<p>${words(text)}</p>`;
}

function list(items: readonly string[]): string {
  return `<ul>${items.map((item) => `<li>${words(item)}</li>`).join("")}</ul>`;
}

function words(text: string): string {
  return escaped(typeset(text));
}
