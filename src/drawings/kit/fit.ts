// This file fits a drawing made in its own frame to another size: in the middle, standing on the lower edge.

import type { Box, Shape } from "../../model.ts";
import { group } from "./shapes.ts";

export function fitted(key: string, frame: Box, size: Box, drawn: readonly Shape[]): readonly Shape[] {
  const scale = Math.min(size.width / frame.width, size.height / frame.height);
  if (scale === 1) return drawn;
  const left = Math.round((size.width - frame.width * scale) / 2);
  const top = Math.round(size.height - frame.height * scale);
  return [group(key, { transform: `translate(${left} ${top}) scale(${Math.round(scale * 1000) / 1000})` }, drawn)];
}
