// An article that stays open says when the host shows another edition, once the service worker keeps that one.

import type { Announce } from "../deck/announce.ts";
import { createButton, element } from "../deck/elements.ts";

/** A tab that stays in sight asks this often; one that comes back in sight, at once. */
const ASKS_MS = 600_000;
const WORDS = "Une version corrigée de ce document est en ligne.";

export function tellOfNewer(page: Document, announce: Announce): void {
  const workers = origin === "null" ? undefined : navigator.serviceWorker; // a frame in a sandbox may not name them
  if (!workers) return;
  let told = page.querySelector<HTMLMetaElement>("meta[name=deck-edition]")?.content;
  const look = () => page.visibilityState === "visible" && lookFor(workers).catch(() => undefined); // no network
  workers.addEventListener("message", ({ data }: MessageEvent<{ edition: string }>) => {
    if (data.edition !== told) tell(page, announce);
    told = data.edition;
  });
  workers.addEventListener("controllerchange", () => workers.controller?.postMessage("edition"));
  page.addEventListener("visibilitychange", look);
  setInterval(look, ASKS_MS);
  look();
}

/** Where another build is on its way, it asks in its turn when it takes over. */
async function lookFor(workers: ServiceWorkerContainer): Promise<void> {
  const registration = await workers.ready;
  await registration.update();
  if (!registration.installing && !registration.waiting) registration.active?.postMessage("edition");
}

/** Takes no focus and moves nothing: one reads on, and presses when one likes. */
function tell(page: Document, announce: Announce): void {
  page.querySelector(".newer")?.remove();
  const strip = element(page, "aside", { class: "aside newer", "aria-label": "Version corrigée" });
  const close = createButton(page, () => strip.remove(), {}, "Plus tard");
  strip.append(
    element(page, "p", {}, WORDS),
    createButton(page, () => location.reload(), {}, "La lire"),
    close,
  );
  page.querySelector("main")?.after(strip);
  announce(WORDS);
}
