// The console asks from time to time whether the machine still serves the deck, and says so when it does not: whatever is open goes on.

import type { Notices } from "./notices.ts";

const EVERY_MS = 5000;

const GONE =
  "Le serveur du diaporama s’est arrêté. Tout ce qui est ouvert continue\u00a0: ne rechargez et ne fermez aucune fenêtre. Pour le relancer\u00a0: comme avant la séance, depuis son dossier.";

/** A deck on a disk, or far away, has no server that this speaker could start again. */
export function isServedHere({ protocol, hostname }: Location): boolean {
  return protocol === "http:" && ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
}

export function watchServer(view: Window, notices: Notices): void {
  if (!isServedHere(view.location)) return;
  const look = () =>
    view.fetch(view.location.href, { method: "HEAD", cache: "no-store" }).then(
      () => notices.clear("server"),
      () => notices.set("server", GONE),
    );
  view.setInterval(() => void look(), EVERY_MS);
}
