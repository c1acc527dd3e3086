// A list of queries, each with what may be done about it. What has the focus stays where it is while the others come and go.

import { createButton, element } from "../deck/elements.ts";

export interface Row {
  readonly id: string;
  readonly text: string;
  readonly how: string;
  readonly ways: readonly { readonly label: string; readonly isOn?: boolean; readonly run: () => void }[];
}

export interface QueryList {
  readonly box: HTMLElement;
  /** @param inOrder else what is new comes last. */
  show(rows: readonly Row[], inOrder?: boolean): void;
}

export function createQueryList(page: Document, title: string): QueryList {
  const list = element(page, "ul", { class: "query-list", role: "list" });
  const heading = element(page, "h3", {}, title);
  const box = element(page, "section", { class: "queries", hidden: "", "aria-label": title }, heading, list);
  const items = new Map<string, ReturnType<typeof createItem>>();

  return {
    box,
    show(rows, inOrder = false) {
      box.hidden = rows.length === 0;
      for (const [id, { item }] of items) {
        if (rows.some((row) => row.id === id)) continue;
        const near = item.nextElementSibling ?? item.previousElementSibling;
        if (item.contains(page.activeElement)) near?.querySelector("button")?.focus();
        item.remove();
        items.delete(id);
      }
      for (const row of rows) {
        const known = items.get(row.id) ?? createItem(page);
        if (inOrder || !items.has(row.id)) list.append(known.item);
        items.set(row.id, known);
        known.show(row);
      }
    },
  };
}

function createItem(page: Document) {
  const words = element(page, "p", { class: "query-text" });
  const how = element(page, "p", { class: "query-how" });
  const ways = element(page, "div", { class: "query-ways" });
  const item = element(page, "li", { class: "query" }, words, how, ways);
  let row: Row | undefined;

  /** The same buttons stay: one of them may have the focus. */
  function show(told: Row): void {
    row = told;
    if (words.textContent !== told.text) words.textContent = told.text;
    if (how.textContent !== told.how) how.textContent = told.how;
    while (ways.childElementCount > told.ways.length) ways.lastElementChild?.remove();
    for (const [i, { label, isOn }] of told.ways.entries()) {
      const button = ways.children[i] ?? ways.appendChild(buttonAt(i));
      if (button.textContent !== label) button.textContent = label;
      button.setAttribute("aria-label", `${label}\u00a0: ${told.text}`);
      if (isOn !== undefined) button.setAttribute("aria-pressed", String(isOn));
    }
  }

  function buttonAt(i: number): HTMLElement {
    return createButton(page, () => row?.ways[i]?.run(), { class: "ask-way way" });
  }

  return { item, show };
}
