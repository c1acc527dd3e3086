// Runs a command of the README, until it says something or to its end.

import { spawn } from "node:child_process";
import { shellEnvironment } from "../setup/environment.ts";

/** Runs an npm command until it says `what`, or to its end. `stop` tells all that it said. */
export async function runUntil(
  args: readonly string[],
  what: RegExp | undefined,
  env: Readonly<Record<string, string>> = {},
): Promise<{ said: string; code: number | null; stop(signal?: "SIGINT" | "SIGTERM"): Promise<string> }> {
  const child = spawn("npm", args, {
    env: shellEnvironment(env),
    stdio: ["ignore", "pipe", "pipe"],
    detached: process.platform !== "win32",
    shell: process.platform === "win32",
  });
  let said = "";
  const ended = new Promise<number | null>((done) => child.once("close", done));
  const heard = new Promise<void>((done) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      if (what?.test(said)) done();
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
  });
  const code = await Promise.race([heard.then(() => null), ended]);
  if (what && !what.test(said)) throw new Error(`npm ${args.join(" ")} ended with ${code}:\n${said}`);
  return {
    said,
    code,
    stop: async (signal = "SIGTERM") => {
      if (child.pid && process.platform !== "win32") process.kill(-child.pid, signal);
      else child.kill();
      await ended;
      return said;
    },
  };
}
