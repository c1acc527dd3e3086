// The moderator takes one of two for the other: two lists and a button.

import { createButton, element } from "../deck/elements.ts";

interface Said {
  readonly id: string;
  readonly text: string;
}

/** @param words its title, and what stands before each list. @param merge gets the ids of two. */
export function createMerging(
  page: Document,
  words: { readonly title: string; readonly one: string; readonly into: string },
  merge: (one: string, into: string) => void,
) {
  const [one, into] = [element(page, "select"), element(page, "select")];
  const fields = [element(page, "label", {}, words.one, one), element(page, "label", {}, words.into, into)];
  const press = () => one.value && into.value && one.value !== into.value && merge(one.value, into.value);
  const button = createButton(page, press, { class: "way" }, "Réunir");
  const legend = element(page, "legend", {}, words.title);
  const box = element(page, "fieldset", { class: "query-merging", hidden: "" }, legend, ...fields, button);

  function fill(list: HTMLSelectElement, all: readonly Said[]): void {
    const known = [...list.options].map(({ value }) => value).join("\n");
    if (known === all.map(({ id }) => id).join("\n")) return;
    const before = list.value;
    list.replaceChildren(...all.map(({ id, text }) => element(page, "option", { value: id }, text)));
    if (all.some(({ id }) => id === before)) list.value = before;
  }

  return {
    box,
    show(all: readonly Said[], accepted: readonly Said[]) {
      box.hidden = accepted.length === 0 || all.length < 2;
      fill(one, all);
      fill(into, accepted);
    },
  };
}
