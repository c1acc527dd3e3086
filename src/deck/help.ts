// The help is a dialog that shows the table of keys, and shows and changes the settings.

import { createDialog, type Dialog } from "./dialog.ts";
import { element } from "./elements.ts";
import { type Binding, shownKey } from "./keys.ts";
import type { Settings } from "./settings.ts";

/** Where other keys are known, and which. */
type Elsewhere = readonly [where: string, bindings: readonly Binding<string>[]];

export function createHelp(
  page: Document,
  settings: Settings,
  bindings: readonly Binding<string>[],
  elsewhere?: Elsewhere,
): Dialog {
  const rows = [...bindings.map((binding) => rowFor(page, binding)), numberRow(page)];
  if (import.meta.env.NOTES && elsewhere) rows.push(...rowsElsewhere(page, elsewhere));
  const caption = element(page, "caption", { class: "visually-hidden" }, "Touches et commandes");
  const head = rowOf(page, heading(page, "col", "Commande"), heading(page, "col", "Touches"));
  const table = element(
    page,
    "table",
    { class: "help-keys" },
    caption,
    element(page, "thead", {}, head),
    element(page, "tbody", {}, ...rows),
  );
  return createDialog(page, "help", "Aide", table, charactersSetting(page, settings), ...speakersPages(page));
}

/** The pages that only the private build has: beside the wall, never in its place. */
function speakersPages(page: Document): HTMLElement[] {
  if (!import.meta.env.NOTES) return [];
  const pages = [
    ["?vue=avant", "Avant la séance"],
    ["?vue=guide", "Guide de l’orateur et du technicien"],
  ].map(([href = "", words = ""]) => element(page, "a", { href, target: "_blank", rel: "noopener" }, words));
  return [element(page, "p", { class: "help-pages" }, ...pages)];
}

function rowFor(page: Document, { label, keys }: Binding<string>): HTMLElement {
  const shown = keys.flatMap((key) => [" ", element(page, "kbd", {}, shownKey(key))]).slice(1);
  return rowOf(page, heading(page, "row", label), element(page, "td", {}, ...shown));
}

function rowsElsewhere(page: Document, [where, bindings]: Elsewhere): HTMLElement[] {
  const title = element(page, "th", { scope: "rowgroup", colspan: "2", class: "help-elsewhere" }, where);
  return [rowOf(page, title), ...bindings.map((binding) => rowFor(page, binding))];
}

function numberRow(page: Document): HTMLElement {
  const keys = ["son numéro puis ", element(page, "kbd", {}, shownKey("Enter"))];
  return rowOf(page, heading(page, "row", "Aller à une diapositive"), element(page, "td", {}, ...keys));
}

function charactersSetting(page: Document, settings: Settings): HTMLElement {
  const box = element(page, "input", { type: "checkbox", class: "help-characters" });
  box.checked = settings.characters();
  box.addEventListener("change", () => settings.setCharacters(box.checked));
  const words = "Raccourcis d’un seul caractère (lettres, chiffres, ponctuation)";
  return element(page, "p", { class: "help-setting" }, element(page, "label", {}, box, " ", words));
}

function rowOf(page: Document, ...cells: readonly HTMLElement[]): HTMLElement {
  return element(page, "tr", {}, ...cells);
}

function heading(page: Document, scope: "row" | "col", words: string): HTMLElement {
  return element(page, "th", { scope }, words);
}
