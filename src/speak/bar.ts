// The console's bar holds its buttons, each with its name and its key, which run the console's commands.

import { createButton, element } from "../deck/elements.ts";
import { drawnIcon, lines } from "../deck/icons.ts";
import { type ConsoleCommand, consoleBindings, shownKey } from "../deck/keys.ts";

export const gridLine = "M4 5h6v5H4zM14 5h6v5h-6zM4 14h6v5H4zM14 14h6v5h-6z";

const buttons = [
  ["previous", "Précédent", lines.previous],
  ["next", "Suivant", lines.next],
  ["contents", "Sommaire", lines.contents],
  ["grid", "Vignettes", gridLine],
  ["return", "Revenir", "M9 7L4 12l5 5M4 12h10a5 5 0 0 1 5 5v2"],
  ["black", "Noir", lines.black],
  ["freeze", "Figer", "M12 3v18M4.2 7.5l15.6 9M19.8 7.5l-15.6 9"],
  ["pointer", "Pointeur", "M6 3l13 8-6 1.5L10 19z"],
  ["table", "Tableau", lines.table],
  ["replay", "Rejouer", "M5 12a7 7 0 1 0 2.5-5.4M5 4v4h4"],
  ["questions", "Questions", "M4 5h16v11h-8l-5 4v-4H4z"],
  ["remote", "Téléphone", "M7 2h10v20H7zM11 18.5h2"],
  [
    "hall",
    "Direct",
    "M12 10a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM7.5 7.5a6.4 6.4 0 0 0 0 9M16.5 7.5a6.4 6.4 0 0 1 0 9M4.5 4.5a10.6 10.6 0 0 0 0 15M19.5 4.5a10.6 10.6 0 0 1 0 15",
  ],
  ["help", "Aide", lines.help],
] as const satisfies readonly (readonly [ConsoleCommand, string, string])[];

export type ButtonName = (typeof buttons)[number][0];

export interface Bar {
  readonly box: HTMLElement;
  setPressed(name: ButtonName, pressed: boolean): void;
  setEnabled(name: ButtonName, enabled: boolean): void;
  setHidden(name: ButtonName, hidden: boolean): void;
}

export function createBar(page: Document, run: (command: ConsoleCommand) => void): Bar {
  const made = new Map<ButtonName, HTMLButtonElement>();
  for (const [name, label, line] of buttons) {
    const { label: does = label, keys = [] } = consoleBindings.find(({ command }) => command === name) ?? {};
    const key = element(page, "kbd", { "aria-hidden": "true" }, shownKey(keys[0] ?? ""));
    const words = element(page, "span", {}, label);
    const attributes = { class: `press press-${name}`, title: does };
    made.set(
      name,
      createButton(page, () => run(name), attributes, drawnIcon(page, line), words, key),
    );
  }
  return {
    box: element(page, "nav", { class: "desk-bar", "aria-label": "Commandes" }, ...made.values()),
    setPressed: (name, pressed) => made.get(name)?.setAttribute("aria-pressed", String(pressed)),
    setEnabled: (name, enabled) => made.get(name)?.toggleAttribute("disabled", !enabled),
    setHidden: (name, hidden) => made.get(name)?.toggleAttribute("hidden", hidden),
  };
}
