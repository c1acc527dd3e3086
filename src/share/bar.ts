// The bar of the article holds the contents, where one is, the previous and the next slide, and the way to the wall.

import { createCourse } from "../deck/course.ts";
import { createDialog } from "../deck/dialog.ts";
import { createButton, element } from "../deck/elements.ts";
import { type IconName, icon } from "../deck/icons.ts";
import { addressOf } from "../deck/position.ts";
import { NARROW } from "../deck/settings.ts";
import type { WallSlide } from "../deck/slides.ts";

export interface Bar {
  /** Index of the slide at hand: -1 before the first, their number after the last. */
  show(slide: number): void;
}

export function createBar(page: Document, slides: readonly WallSlide[]): Bar {
  const contents = createContents(page);
  const open = createButton(
    page,
    contents.open,
    { class: "bar-item bar-contents", "aria-haspopup": "dialog" },
    icon(page, "contents"),
    element(page, "span", {}, "Sommaire"),
  );
  const title = element(page, "span", { class: "bar-title" });
  const number = element(page, "span", { class: "bar-number" });
  const [previous, next] = [linkTo(page, "previous", "Section précédente"), linkTo(page, "next", "Section suivante")];
  const [view, label] = leadsToVisit() ? ["visite", "Diapositives"] : ["projection", "Projeter"];
  const wall = linkTo(page, "fullscreen", label);
  wall.dataset.view = view;
  wall.append(element(page, "span", {}, label));
  const where = element(page, "p", { class: "bar-where" }, number, " ", title);
  const course = createCourse(page);
  const items = [open, where, previous, next, ...(import.meta.env.LIVE ? [] : [wall]), course.box];
  const bar = element(page, "nav", { class: "bar", "aria-label": "Lecture", "data-ground": "night" }, ...items);
  page.querySelector(".skip")?.after(bar);

  function show(slide: number): void {
    const address = (index: number) => (slides[index] ? addressOf({ slide: index, step: 0 }, slides) : undefined);
    const here = address(slide);
    number.textContent = here ? `${slide + 1}/${slides.length}` : "";
    title.textContent = slides[slide]?.title ?? "";
    setAddress(previous, address(slide - 1));
    setAddress(next, address(slide + 1));
    wall.href = `?vue=${view}${here ?? ""}`;
    contents.mark(here);
    course.lay(slides, slide);
  }

  show(-1);
  return { show };
}

/** Where people come by a link, the way back to the slides is that of the link, in a window that has room for it. */
function leadsToVisit(): boolean {
  return import.meta.env.MODE === "production" && !matchMedia(NARROW).matches;
}

/** Without an address it is a link that leads nowhere now: said so, and no stop of the keyboard. */
function setAddress(link: HTMLAnchorElement, address: string | undefined): void {
  if (address) link.href = address;
  else link.removeAttribute("href");
  link.setAttribute("aria-disabled", String(!address));
}

function linkTo(page: Document, name: IconName, label: string): HTMLAnchorElement {
  const attributes = { role: "link", class: `bar-item bar-${name}`, "aria-label": label, title: label };
  return element(page, "a", attributes, icon(page, name));
}

/** The contents of the document's own head, at hand everywhere, and what stands at its end. */
function createContents(page: Document) {
  const lists = [...page.querySelectorAll(".toc, .annex-nav")].map((list) => list.cloneNode(true) as Element);
  const dialog = createDialog(page, "toc-dialog", "Sommaire", ...lists);
  return {
    open: dialog.open,
    mark(address: string | undefined): void {
      for (const link of dialog.box.querySelectorAll("a")) {
        if (address && link.getAttribute("href") === address) link.setAttribute("aria-current", "location");
        else link.removeAttribute("aria-current");
      }
    },
  };
}
