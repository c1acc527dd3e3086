// This is the console's one table of keys. Its help, and the words on its buttons, are made from it.

import { type Binding, type WalkCommand, walkBindings } from "../deck/keys.ts";

const own = [
  { command: "return", keys: ["v"], label: "Revenir d’où l’on a sauté" },
  { command: "black", keys: ["b", "."], label: "Écran noir au mur" },
  { command: "freeze", keys: ["g"], label: "Figer le mur et regarder en avance\u202f; encore\u00a0: montrer au mur" },
  { command: "pointer", keys: ["l"], label: "Pointeur sur le mur (souris, doigt, ou Maj + flèches)" },
  { command: "table", keys: ["t"], label: "Graphique ou tableau, au mur" },
  { command: "replay", keys: ["r"], label: "Rejouer l’animation au mur" },
  { command: "questions", keys: ["q"], label: "Questions\u00a0: arrêter le temps, puis le reprendre" },
  { command: "timer", keys: ["d"], label: "Démarrer le temps, ou le remettre à zéro" },
  { command: "larger", keys: ["+", "="], label: "Notes plus grandes" },
  { command: "smaller", keys: ["-", "m"], label: "Notes plus petites" },
  { command: "ground", keys: ["j"], label: "Console de jour ou de nuit" },
  { command: "fullscreen", keys: ["f", "F5"], label: "Plein écran" },
  { command: "help", keys: ["?", "h"], label: "Aide" },
  { command: "leave", keys: ["Escape"], label: "Fermer, quitter le pointeur, revenir à ce que montre le mur" },
] as const satisfies readonly Binding<string>[];

export type ConsoleCommand = WalkCommand | (typeof own)[number]["command"];

export const consoleBindings: readonly Binding<ConsoleCommand>[] = [...walkBindings, ...own];
