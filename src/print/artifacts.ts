// A PDF must say which of its marks are no part of the document. This file marks them as artifacts (ISO 32000-1,
// 14.8.2.2) among the operators of a page.

import type * as Pdf from "@cantoo/pdf-lib";
import { PDFArray, PDFDict, PDFName, PDFNumber } from "./pdf-lib.ts";

/** What Chromium marks as content of an element; such sequences do not hold each other. */
const MARKED = /^\/\w+ <<\/MCID (\d+) >>BDC\n([\s\S]*?)^(?=EMC\n)/gm;

/** Texts and painted paths, one after the other; a path that clips, and what has marks of its own inside, are none. */
const DRAWN = /(?:^BT\n[\s\S]*?^ET\n|(?:^(?:[-\d. ]+ (?:m|l|c|v|y|re)|h)\n)+^(?:f\*?|S|s|B\*?|b\*?)\n)+/gm;

const OPEN = "/Artifact BMC\n";

/**
 * What runs at the head and the foot of a page, and what style sheets add, has no marks. `isOrnament` is asked of each
 * marked sequence by its number.
 */
export function withArtifacts(operators: string, isOrnament: (id: number, drawn: string) => boolean): string {
  const parts: string[] = [];
  let end = 0;
  for (const { 0: all, 1: id, 2: drawn = "", index } of operators.matchAll(MARKED)) {
    parts.push(operators.slice(end, index).replace(DRAWN, `${OPEN}$&EMC\n`));
    parts.push(isOrnament(Number(id), drawn) ? OPEN + drawn : all);
    end = index + all.length;
  }
  parts.push(operators.slice(end).replace(DRAWN, `${OPEN}$&EMC\n`));
  return parts.join("");
}

/**
 * Lines and grounds of an element, and the head of a table that goes on: no words of the document, so that its structure
 * lets go of them. Bullets stay: they are labels.
 */
export function ornamentsOf({ context, catalog }: Pdf.PDFDocument, page: Pdf.PDFPage): typeof asked {
  const root = catalog.lookupMaybe(PDFName.of("StructTreeRoot"), PDFDict);
  const parents = root?.lookupMaybe(PDFName.of("ParentTree"), PDFDict)?.lookupMaybe(PDFName.of("Nums"), PDFArray);
  const own = parents && ownersOn(page, parents);
  return asked;

  function asked(id: number, drawn: string): boolean {
    const owner = own && context.lookupMaybe(own.get(id), PDFDict);
    if (!owner || !(isRepeated(owner, page.ref) || isWordless(owner, drawn))) return false;
    own.set(id, context.obj(null));
    letGo(owner, id, page.ref);
    return true;
  }
}

/** The elements of a page, by the numbers of their sequences. */
function ownersOn(page: Pdf.PDFPage, parents: Pdf.PDFArray): Pdf.PDFArray | undefined {
  const key = page.node.lookupMaybe(PDFName.of("StructParents"), PDFNumber)?.asNumber();
  const keys = parents.asArray();
  const at = keys.findIndex((one, index) => index % 2 === 0 && one instanceof PDFNumber && one.asNumber() === key);
  return at < 0 ? undefined : parents.lookupMaybe(at + 1, PDFArray);
}

function isWordless(owner: Pdf.PDFDict, drawn: string): boolean {
  return ![FIGURE, LABEL].some((kind) => kindOf(owner) === kind) && !/^(?:BT|\/\w+ Do)$/m.test(drawn);
}

const FIGURE = PDFName.of("Figure");
const LABEL = PDFName.of("Lbl");
const HEADING = PDFName.of("TH");
const COLUMN = PDFName.of("Column");

/** An element names the page on which it begins; the head of a column stands again on those that follow. */
function isRepeated(owner: Pdf.PDFDict, page: Pdf.PDFRef): boolean {
  if (owner.get(PDFName.of("Pg")) === page) return false;
  for (let above: Pdf.PDFDict | undefined = owner; above; above = above.lookupMaybe(PDFName.of("P"), PDFDict))
    if (kindOf(above) === HEADING) return attributesOf(above).some((one) => one.get(PDFName.of("Scope")) === COLUMN);
  return false;
}

function attributesOf(element: Pdf.PDFDict): Pdf.PDFDict[] {
  const held = element.context.lookup(element.get(PDFName.of("A")));
  const all = held instanceof PDFArray ? held.asArray().map((one) => element.context.lookup(one)) : [held];
  return all.filter((one) => one instanceof PDFDict);
}

function kindOf(element: Pdf.PDFDict): Pdf.PDFObject | undefined {
  return element.get(PDFName.of("S"));
}

/** An element names its sequences by their numbers; with the page, where that is not its own. */
function letGo(owner: Pdf.PDFDict, id: number, page: Pdf.PDFRef): void {
  const isHere = owner.get(PDFName.of("Pg")) === page;
  const isIt = (kid: Pdf.PDFObject | undefined): boolean => {
    if (kid instanceof PDFNumber) return isHere && kid.asNumber() === id;
    const held = kid && owner.context.lookup(kid);
    if (!(held instanceof PDFDict) || held.has(PDFName.of("S"))) return false;
    const number = held.lookupMaybe(PDFName.of("MCID"), PDFNumber)?.asNumber();
    return number === id && (held.get(PDFName.of("Pg")) ?? owner.get(PDFName.of("Pg"))) === page;
  };
  const kids = owner.context.lookup(owner.get(PDFName.of("K")));
  if (!(kids instanceof PDFArray)) {
    if (isIt(owner.get(PDFName.of("K")))) owner.delete(PDFName.of("K"));
    return;
  }
  const index = kids.asArray().findIndex(isIt);
  if (index >= 0) kids.remove(index);
}
