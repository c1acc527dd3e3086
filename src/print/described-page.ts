// Two functions prepare the page that is printed: one gives it the roles that a PDF needs, the other says what is known
// of the document. Both run in the page.

import type { AboutPdf } from "./xmp.ts";

/**
 * On the screen these roles would say too much. A figure without a picture would be tagged as one that lacks its words: it
 * becomes a group. Words that stand by themselves are paragraphs: those of an element that Chromium takes for none would
 * run into the next. A paragraph is none to it when all that it holds are blocks.
 */
export function giveRoles(): void {
  for (const quote of document.querySelectorAll("figure.quote")) quote.setAttribute("role", "group");
  for (const words of document.querySelectorAll("p, dt, dd, .label, .chart .captions > *"))
    words.setAttribute("role", "paragraph");
}

export function describedPage(): AboutPdf & { readonly notes: number } {
  const links = [...document.querySelectorAll<HTMLAnchorElement>("a[href]")].map((link) => {
    const isHere = link.getAttribute("href")?.startsWith("#");
    const place = isHere ? document.getElementById(decodeURIComponent(link.hash.slice(1))) : null;
    const named = place?.closest("tr, section")?.querySelector("th, h2") ?? link;
    const address = isHere ? link.hash : link.href; // as Chromium writes both
    return [address, named.textContent?.trim() || address];
  });
  return {
    title: document.querySelector(".masthead h1")?.textContent ?? "",
    description: document.querySelector(".masthead .summary")?.textContent ?? "",
    organiser: document.querySelector(".masthead .organiser")?.textContent ?? "",
    language: document.documentElement.lang,
    date: document.querySelector(".masthead .edition data")?.getAttribute("value") ?? "",
    headings: [...document.querySelectorAll("h1, h2")].map(({ textContent }) => textContent ?? ""),
    links: Object.fromEntries(links),
    notes: document.querySelectorAll(".notes").length,
  };
}
