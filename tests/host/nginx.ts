// Debian's nginx on the loopback address, with the built folder and its header file: what the hosting tests start from.

import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

export interface Nginx {
  /** "http://127.0.0.1:41234/": the folder at the root; at `en/sous-dossier/`, the same folder. */
  readonly url: string;
  close(): Promise<void>;
}

/** The program's path, or undefined where it is not installed. */
export function findNginx(): string | undefined {
  return ["nginx", "/usr/sbin/nginx"].find((path) => spawnSync(path, ["-v"]).status === 0);
}

export async function serveByNginx(program: string, folder: string): Promise<Nginx> {
  const prefix = mkdtempSync(join(tmpdir(), "deck-nginx-"));
  const port = await freePort();
  writeFileSync(join(prefix, "nginx.conf"), configuration(program, resolve(folder), port));
  const server = spawn(program, ["-p", prefix, "-c", "nginx.conf", "-e", "stderr"], { stdio: "pipe" });
  const url = `http://127.0.0.1:${port}/`;
  await answers(server, url);
  return {
    url,
    close: () =>
      new Promise((done) => {
        server.once("exit", () => {
          rmSync(prefix, { recursive: true, force: true });
          done();
        });
        server.kill();
      }),
  };
}

/** What a host's own configuration would say; ours is only what it includes. */
function configuration(program: string, folder: string, port: number): string {
  const { stderr } = spawnSync(program, ["-V"], { encoding: "utf8" });
  const types = join(dirname(/--conf-path=(\S+)/.exec(stderr)?.[1] ?? "/etc/nginx/nginx.conf"), "mime.types");
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((kind) => `${kind}_temp_path ${kind};`);
  return `
    ${process.getuid?.() === 0 ? `user ${execFileSync("id", ["-un"], { encoding: "utf8" }).trim()};` : ""}
    daemon off; worker_processes 1; pid nginx.pid; error_log stderr;
    events {}
    http {
      ${existsSync(types) ? `include ${types};` : ""}
      access_log off; ${temporary.join(" ")}
      server {
        listen 127.0.0.1:${port};
        location / { root ${folder}; include ${folder}/nginx-headers.conf; }
        location /en/sous-dossier/ { alias ${folder}/; include ${folder}/nginx-headers.conf; }
      }
    }`;
}

function freePort(): Promise<number> {
  return new Promise((found, fail) => {
    const probe = createServer();
    probe.once("error", fail);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => found(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** @throws {Error} with nginx's own words when it stops before it answers. */
async function answers(server: ChildProcess, url: string): Promise<void> {
  let said = "";
  server.stderr?.on("data", (text) => {
    said += text;
  });
  while (server.exitCode === null) {
    if (await fetch(url).then(Boolean, () => false)) return;
    await new Promise((next) => setTimeout(next, 30));
  }
  throw new Error(`nginx: ${said}`);
}
