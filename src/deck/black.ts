// The black screen hides the slide; while it is on, a click or a key of ours brings the slide back and does nothing else.

import type { Announce } from "./announce.ts";
import { element } from "./elements.ts";
import { bindings } from "./keys.ts";

export interface BlackScreen {
  isOn(): boolean;
  set(on: boolean): void;
  onChange(listener: (on: boolean) => void): void;
}

export function createBlackScreen(page: Document, announce: Announce): BlackScreen {
  const screen = element(page, "div", { class: "black-screen", hidden: "" });
  const listeners: ((on: boolean) => void)[] = [];
  page.body.append(screen);

  function set(on: boolean): void {
    if (on === !screen.hidden) return;
    screen.hidden = !on;
    announce(on ? "Écran noir" : "Diapositive affichée");
    for (const listener of listeners) listener(on);
  }

  page.addEventListener(
    "keydown",
    (event) => {
      const asksForMore = event.ctrlKey || event.metaKey || event.altKey;
      if (screen.hidden || asksForMore || !isOurs(event.key)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!event.repeat) set(false);
    },
    { capture: true },
  );
  screen.addEventListener("click", () => set(false));
  return { isOn: () => !screen.hidden, set, onChange: (listener) => listeners.push(listener) };
}

/** Keys for the sound, the light or the machine are not: whoever turns the volume down wants the dark to stay. */
function isOurs(key: string): boolean {
  return key.length === 1 || bindings.some(({ keys }) => keys.includes(key));
}
