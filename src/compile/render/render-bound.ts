// These functions write what a directive stands for as HTML, within a sentence or alone on its line.

import { format } from "../../format.ts";
import type { Figure, Person } from "../../model.ts";
import type { Bound } from "../bind-directive.ts";
import { labelOf } from "../label.ts";
import { trendOf } from "../trend.ts";
import { plainBound } from "../typeset-tree.ts";
import { held, quotedRuns, typeset } from "../typography.ts";
import { attributes, escaped, unbroken } from "./html.ts";
import { renderFigure, renderTraced, renderTracedWords } from "./render-figure.ts";

type Words = Exclude<Bound, { kind: "chart" | "scene" | "question" }>;

/** Within a sentence; no link stands within a link. */
export function renderInline(bound: Words, isInLink = false): string {
  const words = bound.kind === "quote" ? escaped(plainBound(bound)) : unbroken(plainBound(bound));
  switch (bound.kind) {
    case "figure":
      return (isInLink ? renderFigure : renderTraced)(bound.key, bound.figure);
    case "trend": {
      const { words: way, change } = trendOf(bound.figure);
      if (!change) return isInLink ? way : renderTracedWords(bound.key, bound.figure.value, way);
      return `${way}\u00a0${(isInLink ? renderFigure : renderTraced)(bound.key, change)}`;
    }
    case "person":
      return `<span${attributes({ "data-person": bound.key })}>${words}</span>`;
    case "organisation":
      return `<span${attributes({ "data-organisation": bound.key })}>${words}</span>`;
    case "term":
      if (bound.isLong) return `<span${attributes({ "data-term": bound.key })}>${words}</span>`;
      return renderShort(bound, words, isInLink);
    case "statement":
      return `<span${attributes({ "data-statement": bound.key })}>${words}</span>`;
    case "quote":
      return `<q${attributes({ "data-quote": bound.key, "data-verbatim": true })}>${words}</q>`;
    case "asTyped":
    case "meeting":
      return words;
  }
}

/** Its meaning stands in the glossary: the way there answers to touch and keys, and with scripts off. */
function renderShort({ key, term }: Extract<Bound, { kind: "term" }>, words: string, isInLink: boolean): string {
  const short = `<abbr${attributes({ title: typeset(term.long), "data-term": key })}>${words}</abbr>`;
  return isInLink ? short : `<a${attributes({ class: "term", href: `#${termId(key)}` })}>${short}</a>`;
}

/** Where the glossary says what a term means. */
export function termId(key: string): string {
  return `glossaire/${key}`;
}

interface Standing {
  /** The step of a quote's second phrase. */
  readonly firstStep: number;
  /** Whether the quote before it on the slide has the same speaker. */
  readonly isContinued: boolean;
  /** Whether a slide before it has quoted the same. */
  readonly isAgain: boolean;
  /** Whether a figure says its period: it stands among others, of which each has its own. */
  readonly isDated?: boolean | undefined;
}

/** Alone on its line. */
export function renderBlock(bound: Words, standing: Standing): string {
  switch (bound.kind) {
    case "figure": {
      const words = standing.isDated ? `${labelOf(bound.figure)}, ${whenOf(bound.figure)}` : labelOf(bound.figure);
      const label = bound.hasLabel ? `<span class="headline-label">${unbroken(held(typeset(words)))}</span>` : "";
      const { length } = format(bound.figure.value, bound.figure);
      const open = attributes({ class: "headline", "data-headline": bound.key, "data-chars": length });
      return `<p${open}>${renderTraced(bound.key, bound.figure, label && " ")}${label}</p>`;
    }
    case "person":
      return `<p${attributes({ class: "person", "data-person": bound.key })}>${renderSpeaker(bound.person)}</p>`;
    case "statement":
      return `<p${attributes({ class: "statement", "data-statement": bound.key, "data-kind": bound.statement.kind })}>${unbroken(held(plainBound(bound)))}</p>`;
    case "quote":
      return renderQuote(bound, standing);
    default:
      return `<p>${renderInline(bound)}</p>`;
  }
}

/** "2021" of "2021, selon le communiqué": what stands before a comma. */
function whenOf({ period }: Figure): string {
  return period.split(",")[0]!; // a text has a first part
}

function renderQuote(bound: Extract<Bound, { kind: "quote" }>, { firstStep, isContinued, isAgain }: Standing): string {
  const { key, quote, speaker, inSteps } = bound;
  const last = quote.phrases.length - 1;
  const runs = quotedRuns(quote.phrases);
  const stepAt = (index: number) => (inSteps && index > 0 ? firstStep + index - 1 : undefined);
  const phrases = runs.map((run, index) => {
    const words = held(run.slice(index === 0 ? OPENING : 0, index === last ? -CLOSING : undefined));
    const bare = words.trimEnd(); // a line under the phrase ends with it
    return span("phrase", stepAt(index), bare, index === quote.key) + words.slice(bare.length);
  });
  const [open, close] = [runs[0]?.slice(0, OPENING) ?? "", runs[last]?.slice(-CLOSING) ?? ""];
  const end = inSteps && last > 0 ? span("mark", stepAt(last), close) : escaped(close);
  const words = `<blockquote data-verbatim><p><span class="opening">${escaped(open)}</span>${phrases.join("")}${end}</p></blockquote>`;
  return `<figure${attributes({ class: isContinued ? "quote continued" : "quote", "data-quote": key, "data-again": isAgain })}>${words}<figcaption>${renderSpeaker(speaker)}</figcaption></figure>`;
}

/** Length of "«\u00a0" and of "\u00a0»". */
const OPENING = 2;
const CLOSING = 2;

function span(name: string, step: number | undefined, words: string, isKey = false): string {
  const className = [name, isKey && "key", step !== undefined && "fragment"].filter(Boolean).join(" ");
  const open = attributes({
    class: className,
    "data-key-phrase": isKey,
    "data-fragment-index": step === undefined ? undefined : step - 1,
  });
  return `<span${open}>${escaped(words)}</span>`;
}

function renderSpeaker({ name, role }: Person): string {
  return `<span class="name">${unbroken(typeset(name))} </span><span class="role">${unbroken(held(typeset(role)))}</span>`;
}
