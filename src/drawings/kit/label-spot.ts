// A spot says where a label stands over its drawing.

import type { Label } from "../../model.ts";

/** In the drawing's own units, with the side of the words that stands there. */
export type LabelSpot = Pick<Label, "x" | "y" | "width" | "anchor" | "baseline">;
