// To answer "D'où vient ce chiffre ?", this finds the figures that one asks about, and makes elements for a panel from what the
// document's own sources say of them.

import { element } from "./elements.ts";
import { opensElsewhere } from "./inner-link.ts";

/** What the panel answers. */
export function questionAbout(count: number): string {
  return count === 1 ? "D’où vient ce chiffre\u00a0?" : "D’où viennent ces chiffres\u00a0?";
}

/** Keys of the figures that a click asks about: one number, or all of a chart; none elsewhere, nor to open a new tab. */
export function keysAskedBy(event: MouseEvent): string[] {
  const { target } = event;
  if (!(target instanceof Element) || opensElsewhere(event)) return [];
  if (target.closest("a:not(.traced), #sources tbody")) return []; // a writer's own link; the answer itself
  const figure = target.closest(".traced")?.querySelector("[data-figure]") ?? target.closest("[data-figure]");
  if (figure) return keysOf([figure]); // Enter on a link clicks the link, a pointer what it holds
  const chart = target.closest(".plot")?.closest("figure[data-kind=chart]");
  return chart ? keysOf(chart.querySelectorAll("[data-figure]")) : [];
}

/** Each key once, in the order of the page. */
export function keysOf(marked: Iterable<Element>): string[] {
  return [...new Set([...marked].flatMap((one) => one.getAttribute("data-figure") ?? []))];
}

/** What the sources say of these figures, one after the other; a figure that they do not hold is left out. */
export function recordsOf(page: Document, keys: readonly string[]): HTMLElement[] {
  return keys.flatMap((key) => {
    const row = page.getElementById(`sources/${key}`);
    return row ? [recordFrom(page, row)] : [];
  });
}

/** The table of the sources is the record: its row's own words are shown, cell by cell. */
function recordFrom(page: Document, row: Element): HTMLElement {
  const [value, ...rest] = row.querySelectorAll("td");
  const place = row.closest("tbody")?.querySelector(".sentence");
  const label = element(page, "span", { class: "record-label" }, ...copies(row.querySelector("th")));
  const corrections = page.getElementById(`${row.id}/corrections`)?.querySelectorAll(".correction") ?? [];
  const facts = rest.map((cell) =>
    element(
      page,
      "div",
      {},
      element(page, "dt", {}, cell.dataset.label ?? ""),
      element(page, "dd", {}, ...copies(cell)),
    ),
  );
  const link = element(page, "a", { href: `#${row.id}` }, "Sources et méthode");
  return element(
    page,
    "div",
    { class: "record" },
    element(page, "p", { class: "record-value" }, ...copies(value), " ", label),
    ...[...corrections].map((one) => one.cloneNode(true)),
    element(page, "dl", {}, ...facts),
    element(page, "blockquote", {}, ...copies(place?.querySelector("q, .given"))),
    element(page, "p", {}, ...copies(place?.querySelector("cite") ?? page.querySelector("#sources cite"))),
    element(page, "p", { class: "record-link" }, link),
  );
}

function copies(from: Element | null | undefined): Node[] {
  return [...(from?.childNodes ?? [])].map((node) => node.cloneNode(true));
}
