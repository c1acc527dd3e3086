// This makes an HTML element by hand from its tag, its attributes and its children. Text stays text.

export function element<Tag extends keyof HTMLElementTagNameMap>(
  page: Document,
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = page.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** @param attributes beside its type. */
export function createButton(
  page: Document,
  press: () => void,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLButtonElement {
  const button = element(page, "button", { type: "button", ...attributes }, ...children);
  button.addEventListener("click", press);
  return button;
}
