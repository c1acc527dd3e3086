// The service worker runs beside the hosted deck. A visit gets what the host shows now; without its word, what was kept.
//
// Each build is kept whole in a cache of its own, the last few side by side: a page finds the files that it names, whatever
// was published since. A new build takes over as soon as it is kept, and reloads no page.
//
// The host has the last word on whether there is a deck. No browser forgets a worker whose file is gone, so this one
// leaves by itself.

import { cacheNames, clientsClaim, setCacheNameDetails, skipWaiting } from "workbox-core";
import { matchPrecache, precache } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { holdsDeck, isHostsWord, showsAnother } from "./withdrawn.ts";

/** What the worker's own scope has, and no page. */
interface WorkerScope {
  readonly registration: { readonly scope: string; unregister(): Promise<boolean> };
  readonly clients: { matchAll(): Promise<readonly unknown[]> };
  addEventListener(type: "activate", listener: (event: { waitUntil(done: Promise<void>): void }) => void): void;
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
}

/** Written by `offline.ts`. */
declare const KEPT: { readonly url: string; readonly revision: string | null }[];
declare const BUILD: string;
declare const EDITION: string;

const worker = globalThis as unknown as WorkerScope;
const { scope } = worker.registration;
/** How long a network may keep silent before it counts as gone. */
const PATIENCE_MS = 2000;
/** How many builds are kept at most. */
const BUILDS = 3;
/** The slide's own small page, and those of its charts. */
const LINK = /^s\/([^/?#]*)/;

setCacheNameDetails({ prefix: "deck", precache: BUILD });
precache(KEPT);
skipWaiting();
clientsClaim();
worker.addEventListener("activate", (event) => event.waitUntil(forgetOldBuilds()));
/** An open article asks which edition this is. */
worker.addEventListener("message", ({ source }) => source?.postMessage({ edition: EDITION }));

registerRoute(
  ({ request, url }) => request.mode === "navigate" && (isPage(url) || LINK.test(within(url))),
  ({ request, url }) => visit(request, url),
);
registerRoute(
  ({ request, url }) => request.mode === "navigate" && /^faits\.\w+$/.test(within(url)),
  async ({ request, url }) => (await askForFacts(url)) ?? (await matchPrecache(url.href)) ?? fetch(request),
);
registerRoute(
  ({ request, url }) => request.mode === "navigate" && /\.(?:pdf|zip)$/.test(within(url)),
  ({ request }) => fetch(request).catch(sayUnkept),
);
registerRoute(
  ({ url }) => within(url).startsWith("assets/"),
  async ({ request }) => (await caches.match(request, { ignoreSearch: true })) ?? fetch(request),
);

/** A visit's address as seen from the deck's: the browser hands on no other. */
function within({ href }: URL): string {
  return href.slice(scope.length);
}

function isPage(url: URL): boolean {
  return /^(?:index\.html)?(?:[?#]|$)/.test(within(url));
}

async function visit(request: Request, url: URL): Promise<Response> {
  const asked = url.searchParams.get("version");
  const held = asked && (await pageOf(cacheNames.precache.replace(BUILD, asked)));
  if (held) return held;
  const page = await askHost();
  if (page === "another") return fetch(request).catch(() => keptPage(request));
  const [, id] = LINK.exec(within(url)) ?? [];
  if (id !== undefined) return Response.redirect(`${scope}${page ? "" : `?version=${BUILD}`}#/${id}`);
  // Where it leads to the page by another name, the browser itself must follow.
  return page?.redirected ? fetch(request) : (page ?? keptPage(request));
}

/** The deck's page as the host shows it, or that it shows another; undefined where it says nothing of it. */
function askHost(): Promise<Response | "another" | undefined> {
  return inTime(async (signal) => {
    const page = await ask(scope, signal);
    if (!showsAnother(page, await holdsDeck(page.clone().body))) return page.ok ? page : undefined;
    if (isHostsWord(await ask(`${scope}sw.js`, signal))) await leave();
    return "another";
  });
}

/** A table is to say what the page says. */
function askForFacts({ href }: URL): Promise<Response | undefined> {
  return inTime(async (signal) => {
    const answer = await fetch(href, { cache: "no-cache", signal });
    return answer.ok || showsAnother(answer, true) ? answer : undefined;
  });
}

/** Undefined without a network, or where it keeps silent; an answer that has begun may take its time. */
async function inTime<Answer>(asks: (signal: AbortSignal) => Promise<Answer>): Promise<Answer | undefined> {
  const asking = new AbortController();
  const [silence, stop] = [AbortSignal.timeout(PATIENCE_MS), () => asking.abort()];
  silence.addEventListener("abort", stop);
  return asks(asking.signal)
    .catch(() => undefined)
    .finally(() => silence.removeEventListener("abort", stop));
}

/** What leads to another origin cannot be followed from here: the second try says that it does. */
function ask(address: string, signal: AbortSignal): Promise<Response> {
  const init: RequestInit = { cache: "no-cache", signal };
  return fetch(address, init).catch(() => fetch(address, { ...init, redirect: "manual" }));
}

/** The browser lets open windows keep their worker, and so do we what they may ask it for. */
async function leave(): Promise<void> {
  await worker.registration.unregister();
  if ((await worker.clients.matchAll()).length > 0) return;
  await Promise.all((await keptBuilds()).map((name) => caches.delete(name)));
}

async function keptPage(request: Request): Promise<Response> {
  return (await matchPrecache("index.html")) ?? fetch(request);
}

/** The page is kept last: a build that has it is whole. */
async function pageOf(build: string): Promise<Response | undefined> {
  return caches.match(`${scope}index.html`, { cacheName: build, ignoreSearch: true });
}

/** The names of their caches, the oldest first. */
async function keptBuilds(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.endsWith(`-${scope}`));
}

async function forgetOldBuilds(): Promise<void> {
  const others = (await keptBuilds()).filter((name) => name !== cacheNames.precache);
  await Promise.all(others.slice(0, 1 - BUILDS).map((name) => caches.delete(name)));
}

/** Papers are too heavy to be kept for each reader. */
function sayUnkept(): Response {
  const words = "Ce fichier ne s’ouvre qu’avec un réseau\u00a0: il n’est pas gardé sur cet appareil.";
  const page = `<!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Sans réseau</title>
<style>body{max-width:36rem;margin:3rem auto;padding:0 1.5rem;font:1.125rem/1.5 sans-serif;color:#1b2440}</style>
<h1>Sans réseau</h1><p>${words}</p><p><a href="${scope}#telecharger">Revenir au document</a></p>`;
  return new Response(page, { status: 503, headers: { "content-type": "text/html; charset=utf-8" } });
}
