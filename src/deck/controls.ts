// The controls are the wall's bar of buttons, which run commands; the bar shows while it is of use and rests otherwise.

import { element } from "./elements.ts";
import { type IconName, icon } from "./icons.ts";
import type { Command } from "./keys.ts";

const buttons = [
  ["previous", "Précédent"],
  ["next", "Suivant"],
  ["contents", "Sommaire"],
  ["table", "Tableau"],
  ["black", "Écran noir"],
  ["fullscreen", "Plein écran"],
  ["print", "Imprimer"],
  ["help", "Aide"],
] as const satisfies readonly (readonly [Command & IconName, string])[];

/** The public build holds no console, nor a word of it. */
const shown = import.meta.env.NOTES ? [...buttons, ["console", "Console de l’orateur"] as const] : buttons;

type ButtonName = (typeof buttons)[number][0] | "console";

export interface Controls {
  setPressed(name: ButtonName, pressed: boolean): void;
  setEnabled(name: ButtonName, enabled: boolean): void;
  /** Address of the slide at hand, which the link to the reading view keeps. */
  setAddress(hash: string): void;
}

export function createControls(page: Document, root: HTMLElement, run: (command: Command) => void): Controls {
  const made = new Map<ButtonName, HTMLButtonElement>(
    shown.map(([name, label]) => [name, buttonFor(page, name, label)]),
  );
  const reading = element(
    page,
    "a",
    { class: "control control-reading", "data-view": "lecture", ...named("Lecture") },
    icon(page, "reading"),
  );
  const bar = element(page, "nav", { class: "controls", "aria-label": "Commandes" }, ...made.values(), reading);
  for (const [name, button] of made) button.addEventListener("click", () => run(name));
  root.after(bar);
  showWhenOfUse(page, bar);
  return {
    setPressed: (name, pressed) => made.get(name)?.setAttribute("aria-pressed", String(pressed)),
    setEnabled: (name, enabled) => made.get(name)?.toggleAttribute("disabled", !enabled),
    setAddress: (hash) => reading.setAttribute("href", `?vue=lecture${hash}`),
  };
}

function buttonFor(page: Document, name: ButtonName, label: string): HTMLButtonElement {
  const opens = name === "contents" || name === "help" || name === "print";
  const attributes = { type: "button", class: `control control-${name}`, ...named(label) };
  return element(page, "button", { ...attributes, ...(opens && { "aria-haspopup": "dialog" }) }, icon(page, name));
}

function named(label: string): Record<string, string> {
  return { "aria-label": label, title: label };
}

const REST_MS = 3000;

/** `resting` must leave the buttons reachable by Tab: seen or not, they stay in the page. */
function showWhenOfUse(page: Document, bar: HTMLElement): void {
  let rest: ReturnType<typeof setTimeout> | undefined;

  function wake(): void {
    bar.classList.remove("resting");
    clearTimeout(rest);
    rest = setTimeout(tryToRest, REST_MS);
  }

  function tryToRest(): void {
    const inUse = bar.matches(":hover") || bar.querySelector(":focus-visible") !== null;
    if (inUse) wake();
    else bar.classList.add("resting");
  }

  for (const sign of ["mousemove", "touchstart"] as const) page.addEventListener(sign, wake, { passive: true });
  bar.addEventListener("focusin", wake);
  bar.classList.add("resting");
}
