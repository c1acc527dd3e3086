// This is the page's only script: it starts the view that the head chose, and falls back to reading if that fails.
/// <reference types="vite/client" />

import type { Wall } from "../deck/running.ts";
import { dressForPaper, paperAsked } from "../paper.ts";
import { startProjection } from "../project/main.ts";
import { keepPlace } from "../project/resume.ts";
import { startReading } from "../share/main.ts";
import { readInstead } from "./view.ts";

/** A visit's own script, which comes later, hands over what starts it. */
type VisitEvent = CustomEvent<(wall: Wall) => void>;

const root = document.documentElement;
const isWall = root.classList.contains("wall") && !root.classList.contains("console");
const paper = import.meta.env.LIVE ? undefined : paperAsked(location.search); // it is lighter, and prints as it is
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
  } else if (isWall && !import.meta.env.LIVE) {
    const running = startProjection(document);
    document.addEventListener("deck:visit", (event) => running.then((event as VisitEvent).detail));
    const wall = await running;
    if (import.meta.env.NOTES) (await import("../speak/wall.ts")).joinAsWall(wall);
    else await keepPlace(document, wall.deck);
  } else {
    startReading(document);
    if (import.meta.env.LIVE) (await import("../live/follow.ts")).startFollowing(document);
  }
}
