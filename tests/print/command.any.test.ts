// npm run handout, as the README has it: a file and a sentence, or a sentence alone.

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect } from "vitest";
import { TINY, TRIAL } from "../setup/editions.ts";
import { shellEnvironment } from "../setup/environment.ts";
import { longTest, share, sharedTest, test } from "../setup/share.ts";

const scratch = mkdtempSync(join(tmpdir(), "handout-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

longTest("npm run handout says what it does, then the pages, the bytes and the seconds", () => {
  const out = join(scratch, "document.pdf");
  const { status, stdout, stderr } = spawnSync("npm", ["run", "handout", "--silent", "--", "--out", out], {
    env: shellEnvironment(TINY),
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  expect(status).toBe(0);
  expect(stdout.replace(out, "…").trim()).toMatch(/^… : \d+\u00a0pages, \d+ Kio, \d+,\d s$/);
  expect(stderr).toContain("handout : mise en pages…");
  expect(readFileSync(out, "latin1").startsWith("%PDF-")).toBe(true);
  expect(readdirSync(scratch)).toContain("document.pdf");
  expect(existsSync(`${out}.part`)).toBe(false);
});

sharedTest.each(
  share(
    [
      [["--layout", "poster"], 2, "mise en page inconnue « poster » ; existent : document, lines, slides, notes."],
      [
        ["--layout", "notes"],
        2,
        "les notes sont privées : ajoutez --private pour les imprimer, et ne diffusez pas le fichier.",
      ],
      [
        ["slides", "out/x.pdf"],
        2,
        "mot inattendu « slides out/x.pdf » ; n’oubliez pas « -- » : npm run handout -- --layout slides.",
      ],
      [["--poster"], 2, "option mal écrite « --poster » ; existent : --layout, --out, --save-ink, --private."],
      [["--out", ""], 2, "chemin vide après --out ; donnez le nom d’un fichier, comme out/document.pdf."],
      [["--out", "src"], 1, "impossible d’écrire « src » (c’est un dossier) ; donnez un autre chemin à --out."],
      [
        ["--out", "package.json/document.pdf"],
        1,
        "impossible d’écrire « package.json/document.pdf » (un fichier porte le nom du dossier) ; donnez un autre chemin à --out.",
      ],
    ] as const,
    3,
  ),
)("npm run handout -- %j ends with one sentence and %d, and leaves no file", (args, code, sentence) => {
  const { status, stderr } = handout(["--out", join(scratch, "faux.pdf"), ...args]);
  expect(stderr.trim()).toBe(`handout : ${sentence}`);
  expect(status).toBe(code);
  expect(existsSync(join(scratch, "faux.pdf"))).toBe(false);
});

test("npm run handout without a browser is one sentence", () => {
  const { status, stderr } = handout([], { PATH: "", HOME: scratch, PLAYWRIGHT_BROWSERS_PATH: scratch });
  expect(stderr.trim()).toBe(
    "handout : aucun navigateur trouvé : installez Chrome, Edge ou Chromium, ou donnez son chemin dans CHROME_PATH.",
  );
  expect(status).toBe(1);
});

longTest(
  "npm run handout of slides that do not compile tells their problems, and keeps the file that was there",
  () => {
    const [slides, out] = [mkdtempSync(join(scratch, "slides-")), join(scratch, "garde.pdf")];
    writeFileSync(join(slides, "01-faux.md"), "## Un titre\n\nIl y a 42 % de réponses.\n");
    writeFileSync(out, "d’avant");
    const { status, stderr } = handout(["--out", out], { DECK_SLIDES: slides });
    expect(status).toBe(1);
    expect(stderr).toMatch(/01-faux\.md:3:8: chiffres tapés à la main « 42 »/);
    expect(readFileSync(out, "utf8")).toBe("d’avant");
  },
);

longTest(
  "npm run handout tells, at their lines, slides that are too full and those whose words lie on each other",
  () => {
    const [slides, out] = [mkdtempSync(join(scratch, "plein-")), join(scratch, "plein.pdf")];
    const crowded =
      "# Trois murs\n\n::diapo{graphique}\n\n::graphique[etats]\n\n::graphique[trois]\n\n::graphique[murs]\n";
    const full = `# Trop de lignes\n\n${"Une ligne de trop.\n\n".repeat(20)}`;
    writeFileSync(join(slides, "01-plein.md"), `# Bien\n\nPeu.\n\n---\n\n${full}\n---\n\n${crowded}`);
    const { status, stderr } = handout(["--layout", "slides", "--out", out], { ...TRIAL, DECK_SLIDES: slides });
    const told = stderr.split("\n").filter((line) => line.startsWith("attention : ") && line.includes("(slides)"));
    expect(told.map((line) => line.replaceAll("\u00a0", " ").replace(/\d+ %|« [^»]+ » et « [^»]+ »/g, "…"))).toEqual([
      expect.stringMatching(
        /01-plein\.md:7 : déborde de … de sa hauteur, à partir de « Une ligne de trop\. » \(slides\) ; dites moins, ou changez de disposition$/,
      ),
      expect.stringMatching(/01-plein\.md:52 : … se recouvrent \(slides\) ; dites moins, ou changez de disposition$/),
    ]);
    expect(status).toBe(0);
  },
);

function handout(args: readonly string[], env: Record<string, string> = {}) {
  return spawnSync(process.execPath, ["--import", "tsx", "src/commands/handout.ts", ...args], {
    encoding: "utf8",
    env: shellEnvironment(env),
  });
}
