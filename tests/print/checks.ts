// A PDF as it was read in; what is wrong with it, as sentences, out. One check for each thing that paper must keep.

import type { PdfReading, StructureElement, Word } from "./read-pdf.ts";

/** What the page says that the PDF must say too. */
export interface Expected {
  readonly title: string;
  readonly headings: readonly string[];
  /** Sentences of the pictures. */
  readonly sentences: readonly string[];
  /** Words that stand in pictures, or are raised: those alone may be smaller. */
  readonly small: string;
}

export type Check = (pdf: PdfReading, expected: Expected) => string[];

const PICTURE = "Figure";

export const checks: Readonly<Record<string, Check>> = {
  "says its language and shows its title": ({ language, showsTitle, title, xmp = "" }, expected) => [
    ...(language === "fr" ? [] : [`language ${language}`]),
    ...(showsTitle && title === expected.title ? [] : [`title ${title}, shown: ${showsTitle}`]),
    ...(xmp.includes(`>${expected.title}<`) ? [] : ["no title in the XMP"]),
  ],
  "is tagged, and numbers its pages": ({ isMarked, structure, pageLabels, pages }) => [
    ...(isMarked && structure.length > 0 ? [] : ["not tagged"]),
    ...(pageLabels?.join() === Array.from({ length: pages }, (_, i) => i + 1).join() ? [] : [`labels ${pageLabels}`]),
  ],
  "has an outline of all its headings, with their spaces": ({ outline }, { headings }) =>
    plainly(outline).join("|") === plainly(headings).join("|") ? [] : [`outline ${outline.join(" | ")}`],
  "begins with a heading of the first level and skips none": ({ structure }) => {
    const levels = structure.flatMap(({ kind }) => (/^H\d$/.test(kind) ? [Number(kind[1])] : []));
    return levels.flatMap((level, i) =>
      level <= (levels[i - 1] ?? 0) + 1 ? [] : [`H${level} after H${levels[i - 1]}`],
    );
  },
  "says every picture with its sentence": ({ structure }, { sentences }) => {
    const alts = structure.filter(({ kind }) => kind === PICTURE).map(({ alt }) => alt ?? "");
    const missing = sentences.filter((sentence) => !alts.includes(sentence)).map((sentence) => `unsaid: ${sentence}`);
    return [...missing, ...alts.filter((alt) => !sentences.includes(alt)).map((alt) => `said: ${alt || "nothing"}`)];
  },
  "says what every table heading heads": ({ structure }) =>
    structure.filter(({ kind, scope }) => kind === "TH" && !scope).map(() => "TH without scope"),
  "marks all that it draws, as content or as an artifact": ({ unmarked }) =>
    unmarked > 0 ? [`${unmarked} without marks`] : [],
  "keeps what runs at head and foot as artifacts": ({ artifacts, sizes }) =>
    isA4(sizes) ? artifacts.filter((said) => !RUNNING.test(said)).map((said) => `artifacts: ${said}`) : [],
  "says where every link leads": ({ links }) => links.filter((words) => !words?.trim()).map(() => "link without words"),
  "claims no standard that nobody checked": ({ xmp = "" }) =>
    /pdfuaid|pdfaid/.test(xmp) ? ["claimed in the XMP"] : [],
  "uses standard elements alone": ({ structure }) =>
    structure.filter((one) => !isStandard(one)).map(({ kind }) => kind),
  "has no Type 3 font": ({ fonts }) => [
    ...fonts.filter((name) => name === "Type3"),
    ...(fonts.includes("Type0") ? [] : ["no font"]),
  ],
  "has no bitmap and no pattern": ({ bitmaps, patterns }) => [
    ...(bitmaps > 0 ? [`${bitmaps} bitmaps`] : []),
    ...(patterns > 0 ? [`${patterns} patterns`] : []),
  ],
  "has no text under 9 pt, in pictures none under 7": ({ words }, { small }) =>
    words
      .filter(({ size, text }) => size < 6.99 || (size < 8.99 && !small.includes(closed(text))))
      .map(({ page, text, size }) => `page ${page}: ${text} (${size.toFixed(1)} pt)`),
  "lays no words over others": ({ words }) =>
    words.flatMap((word, i) =>
      words
        .slice(i + 1)
        .filter((other) => meet(word, other))
        .map((other) => `page ${word.page}: ${word.text} × ${other.text}`),
    ),
  "weighs less than 2 MB": ({ bytes }) => (bytes < 2e6 ? [] : [`${bytes} bytes`]),
};

/** ISO 32000-1, 14.8.4, as far as a page of ours can need it. */
const STANDARD =
  /^(Document|Part|Sect|Div|BlockQuote|Caption|P|H\d|L|LI|Lbl|LBody|Table|TR|TH|TD|THead|TBody|TFoot|Span|Quote|Link|Figure|NonStruct|Code|Note)$/;

/** "page 2 / 15" */
const RUNNING = /page\s\d+\s\/\s\d+/;

function isA4(sizes: PdfReading["sizes"]): boolean {
  return sizes.every(([width]) => Math.round(width) === 595);
}

function isStandard({ kind }: StructureElement): boolean {
  return STANDARD.test(kind);
}

/** Whether their small letters touch: half a line above the line they stand on. Kerned ones overlap by less than a third. */
function meet(a: Word, b: Word): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const up = Math.min(a.y + a.size / 2, b.y + b.size / 2) - Math.max(a.y, b.y);
  return a.page === b.page && across > Math.min(a.size, b.size) / 3 && up > 1;
}

function plainly(titles: readonly string[]): string[] {
  return titles.map((title) => title.replace(/\s+/g, " ").trim());
}

/** Without spaces: a line of a label may end anywhere. */
export function closed(text: string): string {
  return text.replace(/\s+/g, "");
}
