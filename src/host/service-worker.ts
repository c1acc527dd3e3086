// Runs beside the hosted deck: keeps its files after the first visit, and answers with them from then on.
//
// A new build is kept beside the old one and waits: it takes over once no window shows the deck any more, so that a
// running talk keeps the build that it started with. Nothing here hastens it (no `skipWaiting`) or reloads a page.

import { precacheAndRoute } from "workbox-precaching";
import { registerRoute } from "workbox-routing";

/** What the worker's own scope has, and no page. */
interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: "activate", listener: (event: { waitUntil(done: Promise<void>): void }) => void): void;
}

/** Written by `offline.ts`. */
declare const KEPT: { readonly url: string; readonly revision: string | null }[];

const worker = globalThis as unknown as WorkerScope;

// The query chooses a view: it is the same page.
precacheAndRoute(KEPT, { ignoreURLParametersMatching: [/./], cleanURLs: false });

// A slide's own small page leads into the deck without the network too.
const links = new URL("s/", worker.registration.scope).href;
registerRoute(
  ({ request, url }) => request.mode === "navigate" && url.href.startsWith(links),
  async ({ url }) => {
    const id = url.href.slice(links.length).split(/[/?#]/)[0];
    return Response.redirect(`${worker.registration.scope}#/${id}`);
  },
);

// The window of the first visit has its pictures from here too.
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));
