// This link leads to whom one writes to. It is empty where the data does not say.

import type { Meeting } from "../../model.ts";
import { attributes, escaped } from "./html.ts";

export function renderContact({ contact }: Meeting): string {
  if (contact === undefined) return "";
  const href = contact.includes("@") ? `mailto:${contact}` : contact;
  return `<a${attributes({ href })}>${escaped(contact)}</a>`;
}
