// This puts a button of the speaker's among the wall's own.

import { createButton } from "../deck/elements.ts";
import { drawnIcon } from "../deck/icons.ts";

/** Before the last one, which leads to the other view. */
export function addControl(page: Document, label: string, line: string, press: () => void): HTMLButtonElement {
  const named = { class: "control", "aria-label": label, title: label };
  const button = createButton(page, press, named, drawnIcon(page, line));
  page.querySelector(".control-reading")?.before(button);
  return button;
}
