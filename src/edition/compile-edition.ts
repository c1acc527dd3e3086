// An edition that was read is compiled here: it gets its deck and its page, or everything that keeps it from having
// them is reported.

import { createHash } from "node:crypto";
import { type Compiled, compile } from "../compile/compile.ts";
import { footerHints } from "../compile/data/footer-hints.ts";
import { type Rendered, renderDocument } from "../compile/render/render.ts";
import type { CompiledDeck, Problem, SizeName } from "../model.ts";
import { waitingLines } from "./describe-waiting.ts";
import type { Edition, ImageFile } from "./read-edition.ts";
import type { ReadFacts } from "./read-facts.ts";

/** What reading found comes first; what follows from it alone is left out. */
export function compileEdition(
  { files, data, placeInData, tables, publications, before, pictures, day, problems: unread }: Edition,
  { notes = false, addressOf = ({ url }) => url, sizes }: Partial<DocumentOptions> = {},
): Compiled {
  if (files.length === 0) return { deck: undefined, problems: unread };
  const images = Object.fromEntries(Object.entries(pictures).map(([name, file]) => [name, addressOf(file)]));
  const { deck, problems } = compile(files, data, {
    ...{ images, placeInData, tables, publications, before, notes, day, sizes },
  });
  const isSlide = new Set(files.map(({ path }) => path));
  const own = data === undefined ? problems.filter(({ file }) => isSlide.has(file)) : problems;
  const isSound = unread.every(({ severity }) => severity !== "error");
  return { deck: isSound ? deck : undefined, problems: [...unread, ...own] };
}

/** An edition and what stands in its page; there is no page where a problem is an error. */
export interface EditionDocument {
  readonly edition: Edition;
  readonly page: Rendered | undefined;
  readonly problems: readonly Problem[];
  /** Eight hexadecimal digits that any change of slides, data or pictures changes, on every machine the same. */
  readonly version: string;
  /** What a page that is to be shared still lacks. */
  readonly hints: readonly Problem[];
  /** What waits for a later day and is left out, and the day that it was made for: a line each, for whoever builds. */
  readonly waiting: readonly string[];
}

export interface DocumentOptions {
  readonly notes: boolean;
  /** Whether the figures are to lie beside the page as files. */
  readonly offersFacts?: boolean;
  /** Where the page finds an image. Default: in the built folder. */
  readonly addressOf?: ((image: ImageFile) => string) | undefined;
  /** At which the drawings are made; all by default. */
  readonly sizes?: readonly SizeName[] | undefined;
}

export function documentOf(edition: Edition, options: DocumentOptions): EditionDocument {
  const { deck, problems } = compileEdition(edition, options);
  const version = deck && deck.held.length + deck.embargoes.size > 0 ? versionShown(deck) : versionOf(edition);
  const page = deck && renderDocument(deck, version, options.offersFacts);
  return { edition, page, problems, version, hints: hintsOf(deck, edition), waiting: deck ? waitingLines(deck) : [] };
}

export function hintsOf(deck: CompiledDeck | undefined, { placeInData }: Edition): readonly Problem[] {
  return deck ? footerHints(deck.data.meeting, placeInData) : [];
}

/** Nobody is to try values until they give the version that is published: what waits has no part in it. */
function versionShown({ data, slides, publications, day, embargoes: _, held: __ }: CompiledDeck): string {
  const shown = slides.map(({ place: _place, ...slide }) => slide);
  return shortHash([shown, { ...data, sources: Object.keys(data.sources) }, publications, day]);
}

function shortHash(parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 8);
}

/** Without line endings and folders, which differ from one machine to another; a picture's address holds its content's hash. */
function versionOf({ files, data, pictures, publications = [], before, day }: Edition): string {
  const texts = files.map(({ text }) => text.replace(/\r\n?/g, "\n"));
  const urls = Object.values(pictures).map(({ url }) => url);
  const told = publications.length > 0 ? [publications] : [];
  return shortHash([texts, data, urls, ...told, ...dataBefore(before), ...(day ? [day] : [])]);
}

function dataBefore(before: ReadFacts | undefined): unknown[] {
  return before ? [before.data, ...dataBefore(before.before)] : [];
}
