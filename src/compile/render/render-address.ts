// This function shows the deck's public address in words and as a QR code.

import { encodeQR } from "qr";
import { attributes, escaped } from "./html.ts";

/** Squares of nothing around a code (ISO/IEC 18004, 5.3.8). */
const QUIET = 4;

/**
 * The address, and its QR code as one path: squares that touch are one run, so that no hairline shows between them. On the
 * wall it is no link: a click must not lead the talk away.
 */
export function renderAddress(address: string, where: "on-paper" | "on-wall"): string {
  const rows = encodeQR(address, "raw", { border: QUIET, ecc: "medium" });
  const runs = rows.flatMap((row, y) =>
    [
      ...row
        .map((isDark) => (isDark ? "1" : "0"))
        .join("")
        .matchAll(/1+/g),
    ].map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`),
  );
  const open = attributes({
    viewBox: `0 0 ${rows.length} ${rows.length}`,
    role: "img",
    "aria-label": `Code QR\u00a0: ${address}`,
  });
  const words = escaped(address);
  const text = where === "on-wall" ? words : `<a${attributes({ href: address })}>${words}</a>`;
  return `<div class="address ${where}"><svg${open}><path class="code" d="${runs.join("")}"/></svg><p>${text}</p></div>`;
}
