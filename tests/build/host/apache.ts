// Debian's Apache on the loopback address, with the built folder, which has its own `.htaccess`.

import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { TEXTS } from "../../../src/build/host/compress.ts";
import { findProgram, freePort, type Running, run } from "./server-program.ts";

const MODULES = "/usr/lib/apache2/modules";
const LOADED = ["mpm_event", "authz_core", "mime", "dir", "alias", "headers", "filter"];

/** The program's path, or undefined where it is not installed. */
export function findApache(): string | undefined {
  return existsSync(MODULES) ? findProgram("apache2", "/usr/sbin/apache2") : undefined;
}

/** With these modules, beside those that every host has. Everybody must be able to read the folder: Apache serves nothing as root. */
export async function serveByApache(program: string, folder: string, modules: readonly string[]): Promise<Running> {
  const prefix = mkdtempSync(join(tmpdir(), "deck-apache-"));
  const port = await freePort();
  const types = { ...TEXTS, woff2: "font/woff2" };
  writeFileSync(
    join(prefix, "types"),
    Object.entries(types)
      .map(([end, type]) => `${type} ${end}\n`)
      .join(""),
  );
  writeFileSync(join(prefix, "httpd.conf"), configuration(prefix, resolve(folder), port, modules));
  return run(program, ["-f", join(prefix, "httpd.conf"), "-DFOREGROUND"], port, prefix);
}

function configuration(prefix: string, folder: string, port: number, modules: readonly string[]): string {
  return `
    ServerName deck.test
    ServerRoot ${prefix}
    PidFile ${prefix}/pid
    ErrorLog error.log
    Listen 127.0.0.1:${port}
    ${[...LOADED, ...modules].map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`).join("\n")}
    ${process.getuid?.() === 0 ? "User #65534\nGroup #65534" : ""}
    TypesConfig ${prefix}/types
    DocumentRoot ${folder}
    Alias /en/sous-dossier/ ${folder}/
    DirectoryIndex index.html
    <Directory ${folder}>
      AllowOverride All
      Require all granted
    </Directory>`;
}
