// The server of `npm start` and the terminal that started it: what ends it, and what does not.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect } from "vitest";
import { serveFolder } from "../../src/browser/serve.ts";
import { machineNames } from "../../src/commands/room-addresses.ts";
import { BUILT_TRIAL_PRIVATE } from "../setup/built.ts";
import { shellEnvironment } from "../setup/environment.ts";
import { longTest, sharedTest, test } from "../setup/share.ts";

const folder = mkdtempSync(join(tmpdir(), "deck-start-"));
cpSync(BUILT_TRIAL_PRIVATE, join(folder, "dist-private"), { recursive: true });
symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "junction");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** As `npm start` does once the deck is built. */
async function start(): Promise<{ child: ChildProcess; url: string; said: () => string }> {
  const words = ["--import", "tsx", resolve("src/commands/start.ts"), "--no-open", "--port", "8451"];
  const stdio = ["ignore", "pipe", "inherit"] as const;
  const child = spawn(process.execPath, words, {
    cwd: folder,
    env: shellEnvironment(),
    detached: true,
    stdio: [...stdio],
  });
  let said = "";
  child.stdout!.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  await expect.poll(() => said, { timeout: 60_000 }).toMatch(/Console\s+http/);
  return { child, url: /Projection\s+(http\S+\/)/.exec(said)?.[1] ?? "", said: () => said };
}

const end = (url: string, origin: string) =>
  fetch(`${url}terminer`, { method: "POST", headers: { origin } }).then(({ status }) => status);

(process.platform === "win32" ? sharedTest.skip : longTest)(
  "a terminal that closes leaves the deck served, the next start takes its place, and Terminer ends it",
  async () => {
    const first = await start();
    process.kill(-first.child.pid!, "SIGHUP");
    await once(first.child, "exit");
    const answer = await fetch(`${first.url}?vue=console`);
    expect(answer.url).toMatch(/\/[0-9a-f]{12}\/\?vue=console$/);
    expect(answer.headers.get("cache-control")).toBe("private, max-age=31536000, immutable");
    expect(await answer.text()).toContain('<section id="debut"');
    const elsewhere = new URL(answer.url).pathname.replace(/[0-9a-f]{12}/, "0123456789ab");
    expect((await fetch(new URL(elsewhere, first.url))).url).toBe(answer.url.replace("?vue=console", ""));

    const second = await start();
    expect(second.url).toBe(first.url);
    expect(await end(second.url, "https://ailleurs.example")).toBe(403);
    expect((await fetch(second.url)).ok).toBe(true);
    expect(await end(second.url, new URL(second.url).origin)).toBe(200);
    await once(second.child, "exit");
    expect(second.said()).toContain("n’est plus servi");
    await expect(fetch(second.url)).rejects.toThrow("fetch failed");
  },
);

test("Ctrl+C ends the deck that it was started with", async () => {
  const { child, url } = await start();
  child.kill("SIGINT");
  await once(child, "exit");
  await expect
    .poll(() =>
      fetch(url).then(
        () => "served",
        () => "gone",
      ),
    )
    .toBe("gone");
});

test("machineNames(hostname) is an exact list, and serveFolder answers to it and to nothing beside", async () => {
  const names = machineNames("MonPoste.lan");
  expect(names).toEqual(["monposte.lan", "monposte", "monposte.local"]);
  const served = await serveFolder(BUILT_TRIAL_PRIVATE, { host: "127.0.0.1", names });
  const { port } = new URL(served.url);
  const statusFor = (host: string) =>
    new Promise<number | undefined>((done) => {
      get({ host: "127.0.0.1", port, headers: { host } }, (response) => done(response.resume().statusCode));
    });
  for (const name of [...names, "MonPoste.local", "127.0.0.1"])
    expect([name, await statusFor(`${name}:${port}`)]).toEqual([name, 200]);
  for (const name of ["autre.local", "x.monposte.local", "monposte.local.example", "localhost"])
    expect([name, await statusFor(`${name}:${port}`)]).toEqual([name, 421]);
  await served.close();
});
