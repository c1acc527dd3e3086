// This file renders the Markdown nodes that slides may have, with what they are bound to, as HTML.

import type { Image, Nodes, Paragraph } from "mdast";
import type { ContainerDirective } from "mdast-util-directive";
import type { BoundSlide } from "../bind.ts";
import type { Bound } from "../bind-directive.ts";
import { type Images, imageNamed } from "../check/check-images.ts";
import { hasName } from "../directives.ts";
import { continuesQuote, holdsOf, isPicture } from "../holds.ts";
import { labelOf } from "../label.ts";
import type { StandingOf } from "../places.ts";
import { contentOf, type Directive, isDirective } from "../tree.ts";
import { heldWords, LONGEST_IN_HEAD, typeset } from "../typography.ts";
import { attributes, escaped, tokens, unbroken } from "./html.ts";
import { renderBlock, renderInline } from "./render-bound.ts";
import { renderTraced } from "./render-figure.ts";
import { renderQuestion } from "./render-question.ts";
import type { Stood } from "./stood.ts";

export interface RenderContext {
  readonly slide: BoundSlide;
  readonly id: string;
  readonly images: Images;
  readonly standingOf: StandingOf;
  /** On the slides up to here. */
  readonly stood: Stood;
  /** Whether the words stand on the wall, where letters are large. */
  readonly isDisplay?: boolean;
  readonly isInHead?: boolean;
  /** Whether a figure alone on its line says its period. */
  readonly isDated?: boolean;
  readonly isInLink?: boolean;
  draw(bound: Extract<Bound, { kind: "chart" | "scene" }>, directive: Directive): string;
}

export function renderNodes(nodes: readonly Nodes[], context: RenderContext): string {
  const spaced = nodes.flatMap((node, index) => (nodes[index + 1]?.type === "break" ? endingInSpace(node) : [node]));
  return spaced.map((node) => renderNode(node, context)).join("");
}

/** A PDF's words are copied and said without the ends of its lines. The wall makes a line of `<strong>` and hides the break. */
function endingInSpace(node: Nodes): Nodes[] {
  const space = { type: "text", value: " " } as const;
  return node.type === "strong" ? [{ ...node, children: [...node.children, space] }] : [node, space];
}

function renderNode(node: Nodes, context: RenderContext): string {
  if (isDirective(node)) return renderDirective(node, context);
  switch (node.type) {
    case "text":
      return forPlace(unbroken(context.slide.text.get(node) ?? node.value), context);
    case "paragraph":
      return renderParagraph(node, context);
    case "heading":
      return `<h2 id="${context.id}-titre">${renderNodes(node.children, { ...context, isInHead: true })}</h2>`;
    case "emphasis":
      return `<em>${renderNodes(node.children, context)}</em>`;
    case "strong":
      return `<strong>${renderNodes(node.children, context)}</strong>`;
    case "link":
      return `<a${attributes({ href: node.url, title: node.title ? typeset(node.title) : undefined })}>${renderNodes(node.children, { ...context, isInLink: true })}</a>`;
    case "inlineCode":
      return `<code>${escaped(node.value)}</code>`;
    case "code":
      return `<pre><code>${escaped(node.value)}</code></pre>`;
    case "break":
      return "<br>";
    case "image":
      return renderImage(node, context.images);
    case "blockquote":
      return `<blockquote>${renderNodes(node.children, context)}</blockquote>`;
    case "list":
      return `<${node.ordered ? "ol" : "ul"}>${renderNodes(node.children, context)}</${node.ordered ? "ol" : "ul"}>`;
    case "listItem":
      return `<li>${node.spread ? renderNodes(node.children, context) : node.children.map((child) => renderTight(child, context)).join("")}</li>`;
    default:
      // `check-markdown.ts` refused every other type.
      throw new Error(`unexpected node ${node.type}`);
  }
}

function forPlace(words: string, { isDisplay, isInHead }: RenderContext): string {
  return isDisplay ? heldWords(words, isInHead ? LONGEST_IN_HEAD : undefined) : words;
}

/** In a list without blank lines a paragraph is its words alone. */
function renderTight(node: Nodes, context: RenderContext): string {
  const isWords = node.type === "paragraph" && !isPicture(node);
  return isWords ? renderNodes(node.children, context) : renderNode(node, context);
}

function renderParagraph(paragraph: Paragraph, context: RenderContext): string {
  const [only] = paragraph.children;
  if (only?.type !== "image" || !isPicture(paragraph)) return `<p>${renderNodes(paragraph.children, context)}</p>`;
  const credit = escaped(typeset(only.title ?? ""));
  return `<figure class="image" role="group">${renderImage({ ...only, title: null }, context.images)}<figcaption class="credit">${credit}</figcaption></figure>`;
}

function renderImage({ url, alt, title }: Image, images: Images): string {
  return `<img${attributes({ src: imageNamed(url, images) ?? "", alt: typeset(alt ?? ""), title: title ? typeset(title) : undefined })}>`;
}

function renderDirective(node: Directive, context: RenderContext): string {
  if (hasName(node, "direct")) return '<div class="direct"></div>'; // the way to the hall is known when the talk begins
  const bound = context.slide.bound.get(node);
  if (node.type === "containerDirective" && !bound) return renderContainer(node, context);
  if (!bound) throw new Error(`unbound directive ${node.name}`); // `bind` reported it
  if (bound.kind === "chart" || bound.kind === "scene") return renderGuessed(node, context) + context.draw(bound, node);
  if (bound.kind === "question") return renderQuestion(bound.question);
  if (node.type === "textDirective") return forPlace(renderInline(bound, context.isInLink), context);
  const firstStep = context.slide.stepOf.get(node) ?? 1;
  const isContinued = continuesQuote(node, context.slide.bound);
  return renderBlock(bound, {
    firstStep,
    isContinued,
    isAgain: context.stood.comesAgain(bound),
    isDated: context.isDated,
  });
}

/** The number that a hall has guessed, over its guesses. */
function renderGuessed(node: Directive, { slide }: RenderContext): string {
  const of = node.type === "containerDirective" ? contentOf(node).find(isDirective) : undefined;
  const bound = of && slide.bound.get(of);
  if (bound?.kind !== "figure") return "";
  const words = unbroken(typeset(labelOf(bound.figure)));
  return `<p class="guessed">En réalité\u00a0: ${renderTraced(bound.key, bound.figure, " ")}${words}</p>`;
}

function renderContainer(node: ContainerDirective, context: RenderContext): string {
  const children = contentOf(node);
  if (hasName(node, "etape")) {
    const index = (context.slide.stepOf.get(node) ?? 1) - 1;
    const held = holdsOf(children, context.slide.bound, context.slide.layout, context.standingOf);
    const open = attributes({ class: "step fragment", "data-fragment-index": index, "data-holds": tokens(held) });
    return `<div${open}>${renderNodes(children, context)}</div>`;
  }
  const name = hasName(node, "chapeau") ? "chapeau" : "legende";
  const [only] = children;
  if (children.length === 1 && only?.type === "paragraph")
    return `<p class="${name}">${renderNodes(only.children, context)}</p>`;
  return `<div class="${name}">${renderNodes(children, context)}</div>`;
}
