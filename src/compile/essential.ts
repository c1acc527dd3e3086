// The essential is what `essentiel.md` says before the slides: five sentences and five figures at most; behind `---`, it may be said
// again in easy French. Here its file is told from those of the slides, and what it holds is checked.

import type { List, RootContent } from "mdast";
import type { SourceFile } from "../model.ts";
import { code, quoted, type Report } from "../text/problems.ts";
import { placeOf, rawOf } from "../text/source.ts";
import type { BoundSlide } from "./bind.ts";
import { hasName } from "./directives.ts";
import { isDirective, walk } from "./tree.ts";

const FILE_NAME = "essentiel.md";
const FILE = /(?:^|[\\/])essentiel\.md$/i;

/** One for the first version, one for the easy one. */
export const ESSENTIAL_IDS = ["essentiel", "essentiel-facile"] as const;

/** Of each: more do not fit a screen. */
const MOST = 5;

export function isEssential({ path }: Pick<SourceFile, "path">): boolean {
  return FILE.test(path);
}

/** `essential` is what `essentiel.md` holds, part by part: nothing where there is no such file. */
export function checkEssential(essential: readonly BoundSlide[], slides: readonly BoundSlide[], report: Report): void {
  const [first, easy, third] = essential;
  for (const one of essential) checkParts(one, report);
  if (first) checkCounts(first, report);
  if (easy) checkCounts(easy, report);
  if (first && reviewIn(first)) reportReview(first, "après le `---` de la version facile à lire", report);
  if (easy && !reviewIn(easy))
    report(
      easy.place,
      "version facile à lire sans relecture, attendu `:::relecture` et qui l’a relue ; sinon, retirez-la, avec son `---`",
    );
  if (third) report(third.place, "troisième texte trouvé, attendu l’essentiel, puis sa version facile à lire");
  for (const slide of slides) if (reviewIn(slide)) reportReview(slide, "dans `essentiel.md`", report);
}

function checkCounts({ place, wall }: BoundSlide, report: Report): void {
  const lists = wall.filter((node): node is List => node.type === "list");
  const counts = [
    { count: lists.flatMap(({ children }) => children).length, of: "phrases en liste (`- …`)" },
    { count: wall.filter(isFigure).length, of: "lignes `::chiffre[nom]`" },
  ];
  for (const { count, of } of counts)
    if (count < 1 || count > MOST) report(place, `${count} ${of} dans ${code(FILE_NAME)}, attendu de 1 à ${MOST}`);
}

const EXPECTED = "attendu un titre, une liste de phrases, des lignes `::chiffre[nom]`";

function checkParts({ source, place, part, speaker, minutes, wall, ...slide }: BoundSlide, report: Report): void {
  if ([part, speaker, minutes].some((field) => field !== undefined))
    report({ ...place, line: 1, column: 1 }, `en-tête trouvé dans l’essentiel, ${EXPECTED}`);
  for (const node of [...wall, ...slide.commentary, ...slide.notes])
    if (!isPart(node)) report(placeOf(source, node), `${quoted(firstLine(rawOf(source, node)))} trouvé, ${EXPECTED}`);
  walk(wall, (node) => {
    if (node.type === "link" || node.type === "image")
      report(
        placeOf(source, node),
        `${code(node.type === "link" ? "lien" : "image")} dans l’essentiel, attendu des mots`,
      );
    return undefined;
  });
}

function isPart(node: RootContent): boolean {
  return node.type === "heading" || node.type === "list" || isFigure(node) || isReview(node);
}

export function isFigure(node: RootContent): boolean {
  return node.type === "leafDirective" && hasName(node, "chiffre");
}

function isReview(node: RootContent): boolean {
  return isDirective(node) && hasName(node, "relecture");
}

function reviewIn({ wall }: BoundSlide): RootContent | undefined {
  return wall.find((node) => isReview(node) && "children" in node && node.children.length > 0);
}

function reportReview(slide: BoundSlide, where: string, report: Report): void {
  report(placeOf(slide.source, reviewIn(slide)!), `\`:::relecture\` trouvé, attendu ${where}`);
}

function firstLine(text: string): string {
  return /^.*/.exec(text)?.[0].slice(0, 40) ?? "";
}
