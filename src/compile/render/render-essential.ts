// The essential in the article's head: its sentences, its figures, and the way to its version in easy French and back.

import type { CompiledDeck, Essential } from "../../model.ts";
import type { BoundSlide } from "../bind.ts";
import { ESSENTIAL_IDS, isFigure } from "../essential.ts";
import { attributes, escaped } from "./html.ts";
import { renderEmbargo } from "./render-embargo.ts";
import { renderNodes } from "./render-nodes.ts";
import type { Workshop } from "./render-slide.ts";
import { Stood } from "./stood.ts";

/** `index` is 0 of the first version, 1 of the easy one. */
export function essentialOf(slide: BoundSlide, index: number, { images, standingOf }: Workshop): Essential {
  const { title, figures, terms, people, embargo, wall } = slide;
  const id = ESSENTIAL_IDS[index]!; // checked: two at most
  const context = { slide, id, images, standingOf, stood: new Stood(), draw: () => "" };
  const [heading, ...words] = wall.filter((node) => !isFigure(node));
  const html = [
    renderNodes(heading ? [heading] : [], context),
    `<div class="essential-words">${renderNodes(words, context)}</div>`,
    `<div class="essential-figures">${renderNodes(wall.filter(isFigure), { ...context, isDated: true })}</div>`,
  ].join("\n");
  return { id, title, figures, terms, people, embargo, html };
}

export function renderEssential({ essential = [] }: CompiledDeck): string {
  return essential
    .map((one) =>
      renderOne(
        one,
        essential.find((other) => other !== one),
      ),
    )
    .join("\n");
}

function renderOne({ id, html, embargo }: Essential, other: Essential | undefined): string {
  const open = attributes({ id, class: "essential", "aria-labelledby": `${id}-titre` });
  const waiting = embargo === undefined ? "" : renderEmbargo(embargo);
  const way = other && `<p class="essential-switch"><a href="#${other.id}">${escaped(other.title)}</a></p>`;
  return `<section${open}>${html}${waiting}${way ?? ""}</section>`;
}
