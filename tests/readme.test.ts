// The README says what is true: every command that it names exists, and is run by a test or by .ci/run.

import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const readme = readFileSync("README.md", "utf8");
const scripts = (JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> }).scripts;
const named = [...new Set([...readme.matchAll(/npm (?:run )?([a-z][\w:]*)/g)].map((match) => match[1] ?? ""))];

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
  expect(sources.some((text) => runs.test(text))).toBe(true);
});

test("README's links to files lead to files", () => {
  const links = [...readme.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map((match) => match[1] ?? "");
  for (const link of links) expect(() => readFileSync(link)).not.toThrow();
});
