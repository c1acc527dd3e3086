// The handout, thin: the command makes an A4 document in which every slide's words and figures stand.

import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { shellEnvironment } from "../setup/environment.ts";
import { openDeck } from "./open-deck.ts";

const deck = openDeck();
const scratch = mkdtempSync(join(tmpdir(), "handout-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test("npm run handout writes an A4 document and says its size", () => {
  const out = join(scratch, "document.pdf");
  const said = execFileSync("npm", ["run", "handout", "--silent", "--", "--out", out], {
    env: shellEnvironment(),
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  expect(said).toMatch(/document\.pdf : \d+ Kio, \d+,\d s/);
  const pdf = readFileSync(out, "latin1");
  expect(pdf.startsWith("%PDF-")).toBe(true);
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
});

test("an unknown layout is one sentence and an exit code, and leaves no file", () => {
  const out = join(scratch, "faux.pdf");
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "src/print/handout.ts", "--layout", "poster", "--out", out],
    { encoding: "utf8" },
  );
  expect(status).toBe(1);
  expect(stderr.trim()).toBe("handout : mise en page inconnue « poster » ; existe : document.");
  expect(existsSync(out)).toBe(false);
});

test("printing from projection shows every slide, every step and every chart at its final state [R5]", async () => {
  const page = await deck.open("?vue=projection#/menages", { reducedMotion: "no-preference" });
  await page.emulateMedia({ media: "print" });
  const hidden = await page.evaluate(() =>
    [
      ...document.querySelectorAll(
        ".slides > section :is(h2, .fragment, .headline, .commentary, .plot[data-size=wide])",
      ),
    ]
      .filter((element) => !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((element) => element.outerHTML.slice(0, 80)),
  );
  expect(hidden).toEqual([]);
});
