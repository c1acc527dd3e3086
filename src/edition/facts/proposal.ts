// These are the parts of an import: what is proposed, one by one, and what is refused.

import type { Problem } from "../../model.ts";
import type { Edit } from "./data-edits.ts";

/** What someone sees of a change. */
export interface Shown {
  /** A figure's key, or a source's. */
  readonly name: string;
  /** As written in French; nothing for what is new. */
  readonly before?: string | undefined;
  readonly after: string;
  /** "parc.csv, ligne « Vendée », colonne « Maisons »" */
  readonly from: string;
  /** What to look at when it is accepted. */
  readonly hint?: string | undefined;
}

/** One change that is accepted or not, by itself. */
export interface Proposal extends Shown {
  readonly edits: readonly Edit[];
  /** What the data say once it is written, by their fields' paths. */
  readonly becomes: Readonly<Record<string, unknown>>;
}

/** Each is left as it is; the message says what to do. */
export type Refusal = Problem;

/** What the data name must lie beside them. */
export interface Copy {
  readonly from: string;
  readonly to: string;
  readonly sha256: string;
}

export interface Import {
  /** Takes the file itself in: without it, nothing of the rest can be. Absent where the data know this very file. */
  readonly base?: Proposal | undefined;
  /** Goes with it. */
  readonly copy?: Copy | undefined;
  readonly proposals: readonly Proposal[];
  readonly refusals: readonly Refusal[];
}
