// These are the parts of an import: what is proposed, and what is refused.

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

/** One change of an import. */
export interface Proposal extends Shown {
  readonly edits: readonly Edit[];
  /** What the data say once it is written, by their fields' paths. */
  readonly becomes: Readonly<Record<string, unknown>>;
}

/**
 * The message says what to do. An error keeps the whole import from being written: what the data know of a table is taken from one
 * version of it. A warning tells what is new in the table and is left there.
 */
export type Refusal = Problem;

/** What the data name must lie beside them. */
export interface Copy {
  readonly from: string;
  readonly to: string;
  readonly sha256: string;
}

/** Written whole, or not at all. */
export interface Import {
  /** Absent where it lies beside the data already. */
  readonly copy?: Copy | undefined;
  /** The file itself comes first, where the data do not know it yet. */
  readonly proposals: readonly Proposal[];
  readonly refusals: readonly Refusal[];
}
