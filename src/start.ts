// npm start: serves the private build on this machine, opens it, and says where it is.

import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import open from "open";
import { serveFolder } from "./serve.ts";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "8021" },
    "no-open": { type: "boolean", default: process.env.CI === "true" },
  },
});

if (!existsSync("dist-private/index.html")) {
  console.error("Rien à servir : lancez d’abord « npm run build:private ».");
  process.exit(1);
}

const { url } = await serveFolder("dist-private", Number(values.port));
console.log(`
  Le diaporama est prêt (Ctrl+C pour arrêter).

    Projection   ${url}?vue=projection
    Lecture      ${url}?vue=lecture
    Console      ${url}?vue=console  (ou la touche o, pendant la projection)
`);
if (!values["no-open"]) {
  open(`${url}?vue=projection`).then((child) => child.on("error", sayAddress), sayAddress);
}

function sayAddress(): void {
  console.log("  Le navigateur ne s’est pas ouvert : copiez l’adresse ci-dessus.");
}
