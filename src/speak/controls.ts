// This puts a button of the speaker's among the wall's own.

import { createButton } from "../deck/elements.ts";
import { drawnIcon } from "../deck/icons.ts";

export const lightLine =
  "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.4 1.4M17.6 17.6L19 19M19 5l-1.4 1.4M6.4 17.6L5 19";
export const penLine = "M4 20l1-4L16 5l3 3L8 19zM13.5 7.5l3 3";

/** Before the last one, which leads to the other view. */
export function addControl(page: Document, label: string, line: string, press: () => void): HTMLButtonElement {
  const named = { class: "control", "aria-label": label, title: label };
  const button = createButton(page, press, named, drawnIcon(page, line));
  page.querySelector(".control-reading")?.before(button);
  return button;
}
