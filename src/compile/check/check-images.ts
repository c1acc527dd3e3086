// This check finds images whose file is not there, or that lack an alternative or a credit.

import type { Image, Nodes } from "mdast";
import { own } from "../../text/names.ts";
import { listed, quoted, type Report, suggestion } from "../../text/problems.ts";
import { placeOf, rawOf, type SourceLines } from "../../text/source.ts";
import { walk } from "../tree.ts";

/** Addresses of the images by file name, as the slides name them. */
export type Images = Readonly<Record<string, string>>;

export function checkImages(source: SourceLines, nodes: readonly Nodes[], images: Images, report: Report): void {
  walk(nodes, (node) => {
    if (node.type === "image") checkImage(source, node, images, (message) => report(placeOf(source, node), message));
    return undefined;
  });
}

/** The address of the file that was typed: "l’été.svg" or "l%E2%80%99%C3%A9t%C3%A9.svg", "é" as one character or as two. */
export function imageNamed(typed: string, images: Images): string | undefined {
  return own(images, typed) ?? own(images, decoded(typed).normalize("NFC"));
}

function decoded(typed: string): string {
  try {
    return decodeURI(typed);
  } catch {
    return typed; // a lone "%"
  }
}

function checkImage(source: SourceLines, image: Image, images: Images, report: (message: string) => void): void {
  const names = Object.keys(images);
  const form = '`![alternative](fichier.svg "crédit")`';
  if (imageNamed(image.url, images) === undefined) {
    report(
      `image inconnue ${quoted(image.url)}, attendu un fichier .svg, .png, .jpg, .webp ou .avif de assets/images ${listed(names)}${suggestion(image.url, names)}`,
    );
  }
  if (!image.alt?.trim()) report(`image sans alternative, attendu ${form}`);
  if (!image.title?.trim()) report(`image sans crédit, attendu ${form}`);
  const typedAlternative = rawOf(source, image).split("](")[0] ?? "";
  if (/:\p{L}/u.test(typedAlternative))
    report("directive dans l’alternative d’une image, attendu des mots seuls, une espace après les deux-points");
}
