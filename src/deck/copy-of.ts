// This gives a copy of a part of the page, to be shown in it a second time: what is known by its id is there once.

export function copyOf<Part extends Element>(part: Part): Part {
  const copy = part.cloneNode(true) as Part;
  for (const one of [copy, ...copy.querySelectorAll("[id]")]) one.removeAttribute("id");
  return copy;
}
