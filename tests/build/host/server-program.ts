// A web server's program in, with the arguments that name its configuration; the same running, until it is closed, out.

import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { createServer } from "node:net";

export interface Running {
  /** "http://127.0.0.1:41234/": the folder at the root; at `en/sous-dossier/`, the same folder. */
  readonly url: string;
  close(): Promise<void>;
}

/** The first of these programs that is installed. */
export function findProgram(...paths: readonly string[]): string | undefined {
  return paths.find((path) => spawnSync(path, ["-v"]).status === 0);
}

/**
 * `home` is what the server has written to, and goes with it.
 * @throws {Error} with the server's own words when it stops before it answers.
 */
export async function run(program: string, args: readonly string[], port: number, home: string): Promise<Running> {
  const server = spawn(program, args, { stdio: "pipe" });
  const url = `http://127.0.0.1:${port}/`;
  await answers(server, url);
  return {
    url,
    close: () =>
      new Promise((done) => {
        server.once("exit", () => {
          rmSync(home, { recursive: true, force: true });
          done();
        });
        server.kill();
      }),
  };
}

export function freePort(): Promise<number> {
  return new Promise((found, fail) => {
    const probe = createServer();
    probe.once("error", fail);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => found(typeof address === "object" && address ? address.port : 0));
    });
  });
}

async function answers(server: ChildProcess, url: string): Promise<void> {
  let said = "";
  server.stderr?.on("data", (text) => {
    said += text;
  });
  while (server.exitCode === null) {
    if (await fetch(url).then(Boolean, () => false)) return;
    await new Promise((next) => setTimeout(next, 30));
  }
  throw new Error(`${server.spawnfile}: ${said}`);
}
