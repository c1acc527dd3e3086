// Debian's nginx on the loopback address, with the built folder and its header files: what the hosting tests start from.

import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { findProgram, freePort, type Running, run } from "./server-program.ts";

/** The program's path, or undefined where it is not installed. */
export function findNginx(): string | undefined {
  return findProgram("nginx", "/usr/sbin/nginx");
}

/** The module that sends what is compressed by Brotli, or undefined where it is not installed. */
export function findBrotli(program: string): string | undefined {
  const path = join(/--modules-path=(\S+)/.exec(about(program))?.[1] ?? "", "ngx_http_brotli_static_module.so");
  return existsSync(path) ? path : undefined;
}

/** Brotli is for the folder under `en/sous-dossier/`, where nginx has it. @param more stands in its server, too. */
export async function serveByNginx(program: string, folder: string, more = ""): Promise<Running> {
  const prefix = mkdtempSync(join(tmpdir(), "deck-nginx-"));
  const port = await freePort();
  writeFileSync(join(prefix, "nginx.conf"), configuration(program, resolve(folder), port, more));
  return run(program, ["-p", prefix, "-c", "nginx.conf", "-e", "stderr"], port, prefix);
}

/** What a host's own configuration would say; ours is only what it includes. */
function configuration(program: string, folder: string, port: number, more: string): string {
  const types = join(dirname(/--conf-path=(\S+)/.exec(about(program))?.[1] ?? "/etc/nginx/nginx.conf"), "mime.types");
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((kind) => `${kind}_temp_path ${kind};`);
  const brotli = findBrotli(program);
  return `
    ${brotli ? `load_module ${brotli};` : ""}
    ${process.getuid?.() === 0 ? `user ${execFileSync("id", ["-un"], { encoding: "utf8" }).trim()};` : ""}
    daemon off; worker_processes 1; pid nginx.pid; error_log stderr;
    events {}
    http {
      ${existsSync(types) ? `include ${types};` : ""}
      access_log off; ${temporary.join(" ")}
      server {
        listen 127.0.0.1:${port};
        location / { root ${folder}; include ${folder}/nginx-headers.conf; }
        location /en/sous-dossier/ {
          alias ${folder}/;
          include ${folder}/nginx-headers.conf;
          ${brotli ? `include ${folder}/nginx-brotli.conf;` : ""}
        }
        ${more}
      }
    }`;
}

/** Its version and what it was made with. */
function about(program: string): string {
  return spawnSync(program, ["-V"], { encoding: "utf8" }).stderr;
}
