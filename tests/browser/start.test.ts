// The two commands of the README, and the two that writers and developers use, run as they stand there.

import { spawn } from "node:child_process";
import { expect, test } from "vitest";
import { shellEnvironment } from "../setup/environment.ts";

test("npm start builds, serves the deck for projection and prints the addresses", async () => {
  const { said, stop } = await runUntil(["start", "--", "--no-open", "--port", "8431"], /Lecture\s+(http\S+)/);
  const url = /Projection\s+(http\S+)/.exec(said)?.[1] ?? "";
  const page = await (await fetch(url)).text();
  expect(page).toContain('<section id="ouverture"');
  await stop();
});

test("npm run dev serves the deck and says its address", async () => {
  const { said, stop } = await runUntil(["run", "dev", "--", "--port", "8432"], /Local:\s+(http\S+)/);
  const url = /Local:\s+(http\S+)/.exec(said)?.[1] ?? "";
  expect(await (await fetch(url)).text()).toContain('<section id="ouverture"');
  await stop();
});

test("npm run bench prints weight and step and holds the budgets", async () => {
  const { said, code } = await runUntil(["run", "bench"], undefined);
  expect(said).toMatch(/\.js\s+\d+\.\d+ {2}budget 75/);
  expect(code).toBe(0);
});

/** Runs an npm command until it says `what`, or to its end. */
async function runUntil(
  args: readonly string[],
  what: RegExp | undefined,
): Promise<{ said: string; code: number | null; stop(): Promise<void> }> {
  const child = spawn("npm", args, {
    env: shellEnvironment(),
    stdio: ["ignore", "pipe", "pipe"],
    detached: process.platform !== "win32",
    shell: process.platform === "win32",
  });
  let said = "";
  const ended = new Promise<number | null>((done) => child.once("exit", done));
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
    stop: async () => {
      if (child.pid && process.platform !== "win32") process.kill(-child.pid);
      else child.kill();
      await ended;
    },
  };
}
