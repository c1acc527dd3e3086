// The browser saves a table as a file.

import { element } from "../deck/elements.ts";

export function saveCsv(page: Document, name: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: "text/csv" }));
  element(page, "a", { href, download: name }).click();
  URL.revokeObjectURL(href);
}
