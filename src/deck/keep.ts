// Keeping an element gives a way back to what it is now. Nothing is copied: what was taken out goes in again, and what was not
// touched costs nothing, so that neither the first frame nor the last one is a long one.

export function keep(target: Element): () => void {
  const below = [...target.querySelectorAll("*")];
  const ways = [keepChildren(target), ...below.flatMap((element) => [keepChildren(element), keepAttributes(element)])];
  return () => {
    for (const putBack of ways) putBack();
  };
}

function keepChildren(element: Element): () => void {
  const children = [...element.childNodes];
  const texts = children.map((node) => (node instanceof Text ? node.data : undefined));
  return () => {
    const now = element.childNodes;
    if (now.length !== children.length || children.some((node, i) => now[i] !== node))
      element.replaceChildren(...children);
    children.forEach((node, i) => {
      if (node instanceof Text && node.data !== texts[i]) node.data = texts[i]!;
    });
  };
}

/** In their order too: the page's text is to be the same, to the letter. */
function keepAttributes(element: Element): () => void {
  const values = element.getAttributeNames().map((name) => [name, element.getAttribute(name) ?? ""] as const);
  return () => {
    const now = element.getAttributeNames();
    const moved = now.slice(0, values.length).some((name, i) => name !== values[i]![0]);
    for (const name of moved ? now : now.slice(values.length)) element.removeAttribute(name);
    for (const [name, value] of values) {
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
  };
}
