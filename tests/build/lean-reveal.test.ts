import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { SWITCHED_OFF } from "../../src/build/lean-reveal.ts";
import { BUILT } from "../setup/built.ts";

test.each(SWITCHED_OFF)("reveal.js has a part %s that it imports", (part) => {
  const [folder] = ["controllers", "components"].filter((name) => existsSync(`${SOURCES}/${name}/${part}.js`));
  expect(readFileSync(`${SOURCES}/reveal.js`, "utf8")).toContain(`from './${folder}/${part}'`);
});

test("the built script has reveal.js without what the deck switches off", () => {
  const [script] = readdirSync(`${BUILT}/assets`).filter((name) => name.endsWith(".js"));
  const text = readFileSync(`${BUILT}/assets/${script}`, "utf8");
  expect(text).toContain("Unable to find slides container");
  expect(text).not.toMatch(/scrollbar-|jump-to-slide-input|data-auto-animate-target|slide-background|No notes on this/);
});

const SOURCES = "node_modules/reveal.js/js";
