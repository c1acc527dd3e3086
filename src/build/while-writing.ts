// While someone writes, the development server answers each edit: the open pages show the new document, or its
// problems.

import { readFileSync } from "node:fs";
import { dirname, sep } from "node:path";
import type { HotPayload, ViteDevServer } from "vite";
import type { EditionDocument } from "../edition/compile-edition.ts";
import { describeErrors, describeProblem } from "../edition/describe-problem.ts";
import type { EditionPaths } from "../edition/edition-paths.ts";

/** An edit shows at once: the new document goes to the page, or the problems do. @returns what takes in more folders. */
export function watchEdition(
  server: ViteDevServer,
  options: EditionPaths,
  read: () => Promise<EditionDocument>,
): (more: readonly string[]) => void {
  const folders = new Set<string>();
  const watch = (more: readonly string[]) => {
    server.watcher.add(more.filter((folder) => !folders.has(folder)));
    for (const folder of more) folders.add(folder);
  };
  watch([options.slides, options.images, dirname(options.data)]);
  let timer: NodeJS.Timeout | undefined;
  server.watcher.on("all", (_event, path) => {
    if (![...folders].some((folder) => path.startsWith(folder + sep))) return;
    clearTimeout(timer);
    timer = setTimeout(async () => update(server, await read()), 30);
  });
  return watch;
}

function update(server: ViteDevServer, last: EditionDocument): void {
  for (const warning of warningsOf(last)) server.config.logger.warn(`attention : ${warning}`);
  if (server.ws.clients.size === 0) return; // Vite would keep an error for the next page, even once it is mended
  server.ws.send(stateOf(last));
  server.ws.send(WARNINGS, warningsOf(last));
  if (last.page) server.ws.send("deck:document", { body: last.page.body, css: last.page.css });
}

const WARNINGS = "deck:warnings";

/** Nothing stops for them; nobody should have to look for them either. */
export function warningsOf({ problems }: EditionDocument): string[] {
  return problems.filter(({ severity }) => severity === "warning").map(describeProblem);
}

/** Vite's own errors may be kept too: a page that connects learns what is true now. */
export function greetClients(server: ViteDevServer, last: () => EditionDocument | undefined): void {
  server.ws.on("connection", (socket) => {
    const read = last();
    if (read) socket.send(JSON.stringify(stateOf(read)));
  });
  server.ws.on(WARNINGS, (_asked, client) => {
    const read = last();
    if (read) client.send(WARNINGS, warningsOf(read)); // the wall asks once it can hear
  });
}

/** An update of nothing takes the overlay away. */
function stateOf({ page, problems }: EditionDocument): HotPayload {
  return page
    ? { type: "update", updates: [] }
    : { type: "error", err: { message: describeErrors(problems), stack: "" } };
}

/** The last lines of Vite's overlay, for who writes slides. */
export function inFrench(code: string): string {
  const tip = /"Click outside, press "[\s\S]*?hmrConfigName\), "\."/;
  const ours =
    '"Corrigez le fichier et enregistrez-le : le diaporama revient. ", h("kbd", {}, "Échap"), " ferme ce message."';
  return code.replace(tip, ours);
}

export function servePictures(server: ViteDevServer, last: () => EditionDocument | undefined): void {
  server.middlewares.use((request, response, next) => {
    const asked = request.url?.slice(1).split("?")[0];
    const found = Object.values(last()?.edition.pictures ?? {}).find(({ url }) => url === asked);
    if (!found) return next();
    if (found.path.endsWith(".svg")) response.setHeader("content-type", "image/svg+xml");
    response.end(readFileSync(found.path));
  });
}
