// What waits for a later day bears its day, in a private deck alone.

import { format } from "../../format.ts";

export function renderEmbargo(day: string): string {
  return `<p class="embargo">Sous embargo jusqu’au\u00a0${format(day, { kind: "date" })}</p>`;
}
