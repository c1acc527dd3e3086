// The script of the wall: starts the projection, and falls back to reading if that fails.

import { startProjection } from "./project/main.ts";
import { readInstead } from "./view.ts";

startProjection(document).catch((reason: unknown) => {
  console.error(reason);
  readInstead(document.documentElement);
});
