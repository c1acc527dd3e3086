// This check warns where slides show what was copied from the edition before and has not changed.

import type { Place } from "../../model.ts";
import type { Report } from "../../text/problems.ts";
import type { BoundSlide } from "../bind.ts";
import { toldUnchanged } from "../data/copied.ts";

export function checkCopied(
  slides: readonly Pick<BoundSlide, "figures">[],
  unchanged: readonly string[],
  placeInData: (path: string) => Place,
  report: Report,
): void {
  const shown = new Set(slides.flatMap(({ figures }) => figures));
  const stale = unchanged.filter((key) => shown.has(key));
  const field = "meeting.predecessor";
  if (stale.length > 0) report(placeInData(field), `${field} : ${toldUnchanged(stale)}`, "warning");
}
