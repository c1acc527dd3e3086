// What is written once looks the same wherever it is used: no rule of the style reaches it through its surroundings, which a
// copy does not have.

import { expect, test } from "vitest";
import { openDeck } from "./open-deck.ts";

const deck = openDeck();

test("no rule for an original depends on what stands around it, in any view and on any paper [R16]", async () => {
  const page = await deck.open("?vue=lecture");
  const found = await page.evaluate(() => {
    const names = new Set([...document.querySelectorAll("defs [class]")].flatMap((element) => [...element.classList]));
    const isForMarks = (selector: string) =>
      [...names].some((name) => selector.includes(`.${name}`)) || selector.includes("[class^=");
    const selectors = [...document.styleSheets].flatMap((sheet) => selectorsIn(sheet.cssRules)).filter(isForMarks);
    const root = document.documentElement;
    const states: Record<string, string>[] = [
      { class: "reading" },
      { class: "wall" },
      { class: "reading", "data-saves-ink": "" },
      { class: "reading", "data-paper": "lines" },
      { class: "reading", "data-paper": "notes" },
      { class: "reading wall", "data-paper": "slides" },
    ];
    const faults: string[] = [];
    for (const state of states) {
      for (const name of root.getAttributeNames()) if (name !== "lang") root.removeAttribute(name);
      for (const [name, value] of Object.entries(state)) root.setAttribute(name, value);
      for (const svg of document.querySelectorAll(".plot svg:has(use)")) {
        for (const name of names) {
          const [here, alone] = [probe(name), probe(name)];
          svg.append(here);
          for (const selector of selectors)
            if (here.matches(selector) && !alone.matches(selector)) faults.push(`${selector} for .${name}`);
          here.remove();
        }
      }
    }
    return { faults: [...new Set(faults)], selectors: selectors.length, names: names.size };

    function selectorsIn(rules: CSSRuleList): string[] {
      return [...rules].flatMap((rule) => [
        ...(rule instanceof CSSStyleRule ? [rule.selectorText] : []),
        ...("cssRules" in rule ? selectorsIn(rule.cssRules as CSSRuleList) : []),
      ]);
    }

    function probe(name: string): Element {
      const element = document.createElementNS("http://www.w3.org/2000/svg", "path");
      element.classList.add(name);
      return element;
    }
  });
  expect(found.faults).toEqual([]);
  expect(found.names).toBeGreaterThan(0);
  expect(found.selectors).toBeGreaterThan(found.names);
});
