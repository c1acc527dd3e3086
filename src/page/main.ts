// This is the page's only script: it starts the view that the head chose, and falls back to reading if that fails.
/// <reference types="vite/client" />

import { dressForPaper, paperAsked } from "../paper.ts";
import { startProjection } from "../project/main.ts";
import { keepPlace } from "../project/resume.ts";
import { startReading } from "../share/main.ts";
import { readInstead } from "./view.ts";

const root = document.documentElement;
const isWall = root.classList.contains("wall") && !root.classList.contains("console");
const paper = paperAsked(location.search);
if (paper) dressForPaper(document, paper);

if (import.meta.hot && !isWall) {
  import.meta.hot.on("deck:document", () => location.reload());
}

start().catch((reason: unknown) => {
  console.error(reason);
  readInstead(root);
});

async function start(): Promise<void> {
  if (import.meta.env.REMOTE) {
    (await import("../remote/phone.ts")).startPhone(document);
  } else if (import.meta.env.NOTES && root.classList.contains("before")) {
    (await import("../speak/before.ts")).startBefore(document);
  } else if (import.meta.env.NOTES && root.classList.contains("guide")) {
    (await import("../speak/guide.ts")).startGuide(document);
  } else if (import.meta.env.NOTES && root.classList.contains("console")) {
    (await import("../speak/console.ts")).startConsole(document);
  } else if (isWall) {
    const wall = await startProjection(document);
    if (import.meta.env.NOTES) (await import("../speak/wall.ts")).joinAsWall(wall);
    else await keepPlace(document, wall.deck);
  } else {
    startReading(document);
  }
}
