/// <reference types="vite/client" />
// The page's only script: starts the view that the head chose, and falls back to reading if that fails.

import { drawLeftOut } from "./deck/left-out.ts";
import { startProjection } from "./project/main.ts";
import { startReading } from "./share/main.ts";
import { readInstead } from "./view.ts";

const root = document.documentElement;

if (import.meta.hot && !root.classList.contains("wall")) {
  import.meta.hot.on("deck:document", () => location.reload());
}

drawLeftOut(document);

start().catch((reason: unknown) => {
  console.error(reason);
  readInstead(root);
});

async function start(): Promise<void> {
  if (import.meta.env.NOTES && root.classList.contains("before")) {
    (await import("./speak/before.ts")).startBefore(document);
  } else if (import.meta.env.NOTES && root.classList.contains("guide")) {
    (await import("./speak/guide.ts")).startGuide(document);
  } else if (root.classList.contains("wall")) {
    await startProjection(document);
  } else {
    startReading(document);
  }
}
