// What stood on the slides before: the article, which one reads from end to end, shows a quote and a picture once.

import type { Bound } from "../bind-directive.ts";

/** It is asked slide by slide, in the order of the deck, and remembers what it was asked about. */
export class Stood {
  readonly #names = new Set<string>();
  readonly #figures = new Set<string>();

  /** Whether the document has shown it: by its name, or, of a chart that stands still, all that it counts. */
  comesAgain(bound: Bound): boolean {
    const name = nameOf(bound);
    if (name === undefined) return false;
    const figures = bound.kind === "chart" ? bound.input.rows.map(({ figure }) => figure) : [];
    const isRecalled = bound.kind === "chart" && bound.isStill && figures.every((key) => this.#figures.has(key));
    const isAgain = this.#names.has(name) || isRecalled;
    this.#names.add(name);
    for (const key of figures) this.#figures.add(key);
    return isAgain;
  }
}

/** Of what may come again; a scene goes on from state to state, each of them a picture. */
function nameOf(bound: Bound): string | undefined {
  switch (bound.kind) {
    case "quote":
      return `quotes.${bound.key}`;
    case "chart":
      return `charts.${bound.input.name}`;
    case "scene":
      return `scenes.${bound.input.name}.${bound.input.state}`;
    default:
      return undefined;
  }
}
