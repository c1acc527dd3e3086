// The service worker runs beside the hosted deck. It keeps the deck's files after the first visit, and answers with
// them from then on.
//
// A new build is kept beside the old one and waits: it takes over once no window shows the deck any more, so that a
// running talk keeps the build that it started with. Nothing here hastens it (no `skipWaiting`) or reloads a page.
//
// The host has the last word on whether there is a deck: each visit asks. No browser forgets a worker whose file is
// gone, so this one leaves by itself.

import { cacheNames } from "workbox-core";
import { matchPrecache, precacheAndRoute } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { holdsDeck, isHostsWord, showsAnother } from "./withdrawn.ts";

/** What the worker's own scope has, and no page. */
interface WorkerScope {
  readonly registration: { readonly scope: string; unregister(): Promise<boolean> };
  readonly clients: { claim(): Promise<void>; matchAll(): Promise<readonly unknown[]> };
  addEventListener(type: "activate", listener: (event: { waitUntil(done: Promise<void>): void }) => void): void;
}

/** Written by `offline.ts`. */
declare const KEPT: { readonly url: string; readonly revision: string | null }[];

const worker = globalThis as unknown as WorkerScope;
const { scope } = worker.registration;
/** How long a network may keep silent before it counts as gone. */
const PATIENCE_MS = 3000;

// Before the kept files: the page is one of them. Others' pages in this folder, and papers, are none of it.
registerRoute(
  ({ request, url }) => request.mode === "navigate" && /^(?:s\/|(?:index\.html)?(?:[?#]|$))/.test(within(url)),
  async ({ request, url }) => {
    const answer = (await isWithdrawn()) ? await fetch(request).catch(() => undefined) : undefined;
    return answer ?? deckAt(url);
  },
);

// The query chooses a view: it is the same page.
precacheAndRoute(KEPT, { ignoreURLParametersMatching: [/./], cleanURLs: false });

// The window of the first visit has its pictures from here too.
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));

/** A visit's address as seen from the deck's: the browser hands on no other. */
function within({ href }: URL): string {
  return href.slice(scope.length);
}

async function isWithdrawn(): Promise<boolean> {
  try {
    const page = await ask(scope);
    if (!showsAnother(page, await holdsDeck(page.body))) return false;
    if (isHostsWord(await ask(`${scope}sw.js`))) await leave();
    return true;
  } catch {
    return false; // no network, or one that keeps silent
  }
}

/** What leads to another origin cannot be followed from here: the second try says that it does. */
function ask(address: string): Promise<Response> {
  const init: RequestInit = { cache: "no-cache", signal: AbortSignal.timeout(PATIENCE_MS) };
  return fetch(address, init).catch(() => fetch(address, { ...init, redirect: "manual" }));
}

/** The browser lets open windows keep their worker, and so do we what they may ask it for. */
async function leave(): Promise<void> {
  await worker.registration.unregister();
  if ((await worker.clients.matchAll()).length === 0) await caches.delete(cacheNames.precache);
}

/** A slide's own small page leads into the deck without the network too. */
async function deckAt(url: URL): Promise<Response> {
  const [, id] = /^s\/([^/?#]*)/.exec(within(url)) ?? [];
  if (id !== undefined) return Response.redirect(`${scope}#/${id}`);
  return (await matchPrecache("index.html")) ?? fetch(url);
}
