// What a test of the hall looks at in a page: what axe finds there, what is too small for a finger, and its picture.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");

export async function faults(page: Page, where: string): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (root) => {
    const { axe: run } = globalThis as unknown as {
      axe: { run: (of: string) => Promise<{ violations: { id: string }[] }> };
    };
    return (await run.run(root)).violations.map(({ id }) => id);
  }, where);
}

/** What is wider than the box that it is in. */
export const outside = (page: Page, where: string) =>
  page.locator(where).evaluate((box) => {
    const { left, right } = box.getBoundingClientRect();
    const sticksOut = (part: DOMRect) => part.width > 0 && (part.left < left || part.right > right);
    return [...box.querySelectorAll("*")]
      .filter((part) => sticksOut(part.getBoundingClientRect()))
      .map(({ className, tagName }) => `${tagName}.${className}`);
  });

export const small = (page: Page, where: string) =>
  page.evaluate(
    (selector) =>
      [...document.querySelectorAll<HTMLElement>(selector)]
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 44)
        .map(({ textContent }) => textContent),
    where,
  );

const PICTURES = process.env.PICTURES;
export const picture = async (page: Page, name: string) =>
  PICTURES && (await page.screenshot({ path: `${PICTURES}/${name}.png` }));
