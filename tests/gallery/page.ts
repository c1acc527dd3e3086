// While writing, /gallery shows every chart and scene of the edition and of the tests, at any t. No build holds any of it.

import { compile } from "../../src/compile/compile.ts";
import { chartInput, sceneInput } from "../../src/compile/drawing-input.ts";
import { fields } from "../../src/drawings/fields.ts";
import type { EditionPaths } from "../../src/edition/edition-paths.ts";
import { readEdition } from "../../src/edition/read-edition.ts";
import type { ChartInput, SceneInput } from "../../src/model.ts";

/** What the page draws, beside the tests' cases. */
export interface EditionInputs {
  readonly charts: readonly ChartInput[];
  readonly scenes: readonly SceneInput[];
  /** Why there are none. */
  readonly problem?: string;
}

export async function galleryPage(paths: EditionPaths): Promise<string> {
  return pageOf(await inputsOf(paths));
}

async function inputsOf(paths: EditionPaths): Promise<EditionInputs> {
  const edition = await readEdition(paths);
  const images = Object.fromEntries(Object.entries(edition.pictures).map(([name, { url }]) => [name, url]));
  const { deck, problems } = compile(edition.files, edition.data, { images, placeInData: edition.placeInData });
  if (!deck) {
    const first = edition.problems[0] ?? problems[0];
    return { charts: [], scenes: [], problem: `${first?.file}:${first?.line}\u00a0: ${first?.message}` };
  }
  const { data } = deck;
  return {
    charts: Object.keys(data.charts).map((name) => chartInput(name, data, fields)),
    scenes: Object.keys(data.scenes).map((name) => sceneInput(name, data, fields)),
  };
}

function pageOf(inputs: EditionInputs): string {
  const json = JSON.stringify(inputs).replaceAll("<", "\\u003c");
  return [
    '<!doctype html><html lang="fr" class="reading"><head><meta charset="utf-8"><title>Galerie des dessins</title>',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<link rel="stylesheet" href="/src/theme.css"><link rel="stylesheet" href="/tests/gallery/gallery.css">',
    '<script type="module" src="/@vite/client"></script></head><body>',
    `<script type="application/json" id="edition">${json}</script>`,
    '<script type="module" src="/tests/gallery/gallery.ts"></script></body></html>',
  ].join("");
}
