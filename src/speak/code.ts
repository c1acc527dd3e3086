// This draws the code that a phone aims at.

import { encodeQR } from "qr";

/** Dark on light whatever the ground: that is what a camera looks for. */
export function drawCode(page: Document, address: string, label: string): Node {
  const svg = encodeQR(address, "svg", { border: 4, ecc: "medium" });
  const { documentElement } = new DOMParser().parseFromString(svg, "image/svg+xml");
  documentElement.setAttribute("role", "img");
  documentElement.setAttribute("aria-label", label);
  return page.importNode(documentElement, true);
}
