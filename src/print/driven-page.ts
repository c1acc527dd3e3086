// This file drives one page of a browser over a pipe, by the DevTools protocol (its domains Target, Page and Runtime).

import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { pathToFileURL } from "node:url";
import { browserArguments } from "../browser/browser.ts";

/**
 * What printing needs of a browser. Playwright would do: loading it takes as long as compiling the slides, and the
 * browser waits meanwhile. Whatever goes wrong rejects with a sentence in French.
 */
export interface DrivenPage {
  /** Loads a page, and its fonts. */
  show(html: string): Promise<void>;
  /** Runs `work`, which can refer to nothing outside itself, in the page. */
  evaluate<Answer>(work: () => Answer): Promise<Answer>;
  /** Tagged, with an outline, on pages of the size that the style sheet says. */
  pdf(): Promise<Uint8Array>;
  /** Ends the browser and clears what it had on the disk. */
  close(): Promise<void>;
}

/** Starts the browser at once; what is asked of the page waits for it. */
export async function drivePage(executable: string): Promise<DrivenPage> {
  const folder = await mkdtemp(join(tmpdir(), "deck-print-"));
  const shown = join(folder, "page.html");
  const browser = spawn(
    executable,
    [...browserArguments(), ...HEADLESS, `--user-data-dir=${join(folder, "profile")}`],
    {
      stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
    },
  );
  const gone = new Promise<void>((done) => browser.once("error", done).once("exit", done));
  const ask = connect(browser);
  const page = attach(ask);
  page.catch(() => undefined); // told to whoever asks something of the page
  const send = async <Answer>(method: string, params?: object) => ask<Answer>(method, params, await page);
  return {
    async show(html) {
      await writeFile(shown, html);
      const { errorText } = await send<{ errorText?: string }>("Page.navigate", { url: String(pathToFileURL(shown)) });
      if (errorText) throw new Error(`le navigateur n’ouvre pas la page à imprimer (${errorText}).`);
      await evaluated(send, LOADED);
    },
    evaluate: <Answer>(work: () => Answer) => evaluated<Answer>(send, `(${work})()`),
    async pdf() {
      const { data } = await send<{ data: string }>("Page.printToPDF", {
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      });
      return Buffer.from(data, "base64");
    },
    async close() {
      browser.kill("SIGKILL");
      await gone;
      // Its last processes may still write there; what they leave is in the system's folder for such things.
      await rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
    },
  };
}

const HEADLESS = [
  "--headless",
  "--remote-debugging-pipe",
  "--no-startup-window",
  "--no-default-browser-check",
  "--disable-extensions",
  "--disable-features=SpareRendererForSitePerProcess", // one page is all that it shows
  "--hide-scrollbars",
  "--mute-audio",
];

type Ask = <Answer>(method: string, params?: object, sessionId?: string) => Promise<Answer>;

/** The browser reads commands from its file 3 and writes answers into its file 4: JSON, with a zero byte after each. */
function connect(browser: ChildProcess): Ask {
  const [, , , commands, answers] = browser.stdio as unknown as [null, null, null, Writable, Readable];
  const waiting = new Map<number, { resolve(result: unknown): void; reject(reason: Error): void }>();
  let last = 0;
  let failure: Error | undefined;
  const fail = (why: string) => {
    failure ??= new Error(`le navigateur s’est arrêté (${why}) ; relancez, ou donnez-en un autre dans CHROME_PATH.`);
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
  };
  browser.once("error", ({ message }) => fail(message));
  browser.once("exit", (code, signal) => fail(signal ?? `code ${code}`));
  for (const pipe of [commands, answers]) pipe.on("error", () => undefined); // a browser that ends breaks both, and says why
  readMessages(answers, (text) => {
    const { id, result, error } = JSON.parse(text) as { id?: number; result?: unknown; error?: { message: string } };
    const asked = waiting.get(id ?? 0);
    waiting.delete(id ?? 0);
    if (error) asked?.reject(new Error(`le navigateur refuse : ${error.message}`));
    else asked?.resolve(result);
  });
  return <Answer>(method: string, params: object = {}, sessionId?: string) =>
    new Promise<Answer>((resolve, reject) => {
      if (failure) return reject(failure);
      last += 1;
      waiting.set(last, { resolve: (result) => resolve(result as Answer), reject });
      commands.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
    });
}

function readMessages(stream: Readable, tell: (text: string) => void): void {
  let parts: Buffer[] = [];
  stream.on("data", (chunk: Buffer) => {
    let start = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      tell(Buffer.concat([...parts, chunk.subarray(start, end)]).toString("utf8"));
      [parts, start] = [[], end + 1];
    }
    parts.push(chunk.subarray(start));
  });
}

/** @returns the session in which the page is spoken to. */
async function attach(ask: Ask): Promise<string> {
  const { targetId } = await ask<{ targetId: string }>("Target.createTarget", { url: "about:blank" });
  return (await ask<{ sessionId: string }>("Target.attachToTarget", { targetId, flatten: true })).sessionId;
}

const LOADED = `(async () => {
  if (document.readyState !== "complete") await new Promise((done) => addEventListener("load", done));
  const own = [...document.fonts].filter(({ family }) => !family.includes(" as ")); // not what stands in for them (stand-ins.css)
  await Promise.all(own.map((face) => face.load()));
})()`;

interface Evaluated<Answer> {
  readonly result: { readonly value: Answer };
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
}

async function evaluated<Answer>(
  send: <Sent>(method: string, params: object) => Promise<Sent>,
  expression: string,
): Promise<Answer> {
  const params = { expression, awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = await send<Evaluated<Answer>>("Runtime.evaluate", params);
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
