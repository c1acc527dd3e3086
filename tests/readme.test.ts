// The README says what is true: every command that it names exists, and is run by a test or by .ci/run.

import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { STEPS } from "../src/commands/steps.ts";
import { bindings, shownKey } from "../src/deck/keys.ts";

const readme = readFileSync("README.md", "utf8");
const scripts = (JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> }).scripts;
const named = [...new Set([...readme.matchAll(/npm (?:run )?([a-z][\w:-]*)/g)].map((match) => match[1] ?? ""))];

test("README names commands", () => {
  expect(named).toEqual(expect.arrayContaining(["ci", "start", "test", "dev", "build", "handout"]));
});

test.each(named.filter((name) => name !== "ci"))("README's command `%s` exists and a test runs it", (name) => {
  expect(Object.keys(scripts)).toContain(name);
  const tests = readdirSync("tests", { recursive: true, encoding: "utf8" }).filter(
    (path) => path.endsWith(".ts") && path !== "readme.test.ts",
  );
  const sources = [
    ...tests.map((path) => readFileSync(`tests/${path}`, "utf8")),
    readFileSync(".ci/run", "utf8"),
    scripts.test ?? "",
  ];
  const runs = new RegExp(`npm (run )?${name}\\b|"run", "${name}"|"${name}"`);
  expect(sources.some((text) => runs.test(text)) || isStepOfStart(name)).toBe(true);
});

/** A test runs `npm start`, and with it all its steps. */
function isStepOfStart(name: string): boolean {
  const started = (STEPS.start ?? []).map((step) => step.join(" "));
  return STEPS[name]?.every((step) => started.includes(step.join(" "))) ?? false;
}

test("README's links to files lead to files", () => {
  const links = [...readme.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map((match) => match[1] ?? "");
  for (const link of links) expect(() => readFileSync(link)).not.toThrow();
});

test("README's table of keys says what the keys do", () => {
  const effects = {
    next: "avancer d’un pas",
    previous: "reculer",
    contents: "sommaire, avec recherche",
    table: "graphique ou tableau",
    replay: "rejouer la diapositive",
    black: "écran noir",
    fullscreen: "plein écran",
    help: "toutes les touches",
  };
  const rows = new Map(
    [...readme.matchAll(/^\| (.*?) \| (.*?) \|$/gm)].map(([, keys = "", effect = ""]) => [effect, keys]),
  );
  for (const [command, effect] of Object.entries(effects)) {
    const known = bindings.find((binding) => binding.command === command)?.keys.map(shownKey) ?? [];
    const named = rows.get(effect)?.split(/,? ou |, | (?=[←↑→↓E]|Page)/) ?? ["(no row)"];
    const unknown = named
      .map((key) => key.replaceAll("`", ""))
      .filter((key) => !known.includes(/^\w$/.test(key) ? key.toUpperCase() : key));
    expect([effect, unknown]).toEqual([effect, []]);
  }
});

test("npm, as the README has it typed, gives no advice in English: only its errors", () => {
  const kept = readFileSync(".npmrc", "utf8").match(/^[a-z-]+=\w+$/gm);
  expect(kept).toEqual(["audit=false", "fund=false", "loglevel=error", "update-notifier=false"]);
});
