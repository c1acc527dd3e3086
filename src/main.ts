/// <reference types="vite/client" />
// The page's only script: starts the view that the head chose, and falls back to reading if that fails.

import { dressForPaper, paperAsked } from "./paper.ts";
import { startProjection } from "./project/main.ts";
import { startReading } from "./share/main.ts";
import { readInstead } from "./view.ts";

const root = document.documentElement;
const isWall = root.classList.contains("wall");
const paper = paperAsked(location.search);
if (paper) dressForPaper(document, paper);

if (import.meta.hot && !isWall) {
  import.meta.hot.on("deck:document", () => location.reload());
}

if (isWall) {
  startProjection(document).catch((reason: unknown) => {
    console.error(reason);
    readInstead(root);
  });
} else {
  startReading(document);
}
