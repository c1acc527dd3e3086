// A page in; every line of words and every picture that it shows, with its place, out.

import type { Page } from "playwright-core";

export interface Seen {
  /** Id of the slide or section that holds it. */
  readonly within: string;
  readonly what: string;
  /** In px of the page. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function seenOn(page: Page): Promise<Seen[]> {
  return page.evaluate(() => {
    const found: Seen[] = [];
    const add = (owner: Element, what: string, rects: Iterable<DOMRect>) => {
      for (const { x, y, width, height } of rects)
        if (width > 1) found.push({ within: owner.closest("[id]")?.id ?? "", what, x, y: y + scrollY, width, height });
    };
    for (const picture of document.querySelectorAll("svg, img"))
      if (picture.checkVisibility({ visibilityProperty: true }))
        add(picture, picture.tagName, [picture.getBoundingClientRect()]);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const [owner, words] = [node.parentElement, node.textContent?.trim()];
      if (!owner || !words || owner.closest("script, style") || !owner.checkVisibility({ visibilityProperty: true }))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      add(owner, words.slice(0, 40), range.getClientRects());
    }
    return found;
  });
}

/** Playwright cannot run page scripts with scripts off, but it can ask for boxes. */
export async function headingInView(page: Page, id: string): Promise<boolean> {
  await page.waitForTimeout(30);
  const box = await page.locator(`#${id} h2`).boundingBox();
  const size = page.viewportSize();
  return box !== null && size !== null && box.y > -5 && box.y < size.height;
}
