// This table lists everything that can go wrong in the room, one line each, in the order in which one walks through it.

import type { AnswerName } from "./answers.ts";
import * as content from "./content.ts";
import type { Probe } from "./finding.ts";
import { hall } from "./hall.ts";
import * as machine from "./machine.ts";
import * as room from "./room.ts";

export interface Check {
  readonly name: string;
  readonly label: string;
  readonly probe: Probe;
  /** What the person says of the room. */
  readonly asks?: readonly { readonly answer: AnswerName; readonly label: string; readonly unit: string }[];
  /** What a person may say to be in order although it was found wrong. */
  readonly confirms?: string;
  /** What the finding is judged by. */
  readonly rule?: string;
  /** Whether the line opens the test pattern. */
  readonly pattern?: boolean;
}

export const groups: readonly { readonly label: string; readonly checks: readonly Check[] }[] = [
  {
    label: "La salle",
    checks: [
      { name: "ecrans", label: "Second écran", probe: room.secondScreen, confirms: room.PAPER },
      { name: "image", label: "Projecteur", probe: room.image, pattern: true },
      {
        name: "texte",
        label: "Taille du texte",
        probe: room.textSize,
        asks: [
          { answer: "depth", label: "Dernier rang à", unit: "m" },
          { answer: "width", label: "Image de", unit: "m" },
        ],
        rule: "Règle : une majuscule d’au moins un millimètre de haut pour 21 centimètres de recul (ISO 9241-303).",
      },
      { name: "son", label: "Son", probe: room.sound },
      { name: "direct", label: "Direct", probe: hall },
    ],
  },
  {
    label: "Ce poste",
    checks: [
      { name: "plein-ecran", label: "Plein écran", probe: room.fullScreen },
      { name: "polices", label: "Polices", probe: machine.fonts },
      { name: "hors-ligne", label: "Sans réseau", probe: machine.offlineCopy },
      { name: "veille", label: "Veille de l’écran", probe: machine.wakeLock },
      { name: "reprise", label: "Reprise", probe: machine.storage },
      { name: "mouvement", label: "Mouvement", probe: machine.motion },
    ],
  },
  {
    label: "Ce qui sera dit",
    checks: [
      { name: "donnees", label: "Données", probe: content.data },
      {
        name: "temps",
        label: "Orateurs et temps",
        probe: content.plan,
        asks: [{ answer: "minutes", label: "Temps donné", unit: "min" }],
      },
      { name: "notes", label: "Notes", probe: content.notes },
      { name: "console", label: "Console", probe: content.console },
      { name: "fichier", label: "Secret des notes", probe: machine.notesKept },
    ],
  },
];
