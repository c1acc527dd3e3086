// A button that leaves slides out tonight, or their steps; pressed again, it takes them back.

import { createButton } from "../deck/elements.ts";
import type { Act } from "./messages.ts";
import type { Pairing } from "./pairing.ts";

export interface Leave {
  readonly what: Extract<Act, { kind: "leave" }>["what"];
  readonly ids: readonly string[];
  readonly label: string;
  /** What it is about, for the ear. */
  readonly name: string;
}

export interface LeaveButton {
  readonly button: HTMLButtonElement;
  /** Shows what the session says. */
  update(): void;
}

export function createLeaveButton(page: Document, pairing: Pairing, { what, ids, label, name }: Leave): LeaveButton {
  const isOut = () => ids.every((id) => pairing.session()[what].includes(id));
  const press = () => pairing.act({ kind: "leave", what, ids: [...ids], out: !isOut() });
  const button = createButton(page, press, { class: `leave leave-${what}`, "aria-label": `${label} ${name}` }, label);
  const update = () => button.setAttribute("aria-pressed", String(isOut()));
  update();
  return { button, update };
}
