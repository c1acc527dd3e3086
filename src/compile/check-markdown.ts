// A slide's Markdown in; problems out: raw HTML, headings, links, and every kind of node that slides do not have.

import type { Heading, Nodes, Parents } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { isSafeAddress } from "./addresses.ts";
import { quoted, type Report } from "./problems.ts";
import { offsetsIn, placeAt, placeOf, rawOf, type Source, startOf } from "./source.ts";
import { walk } from "./tree.ts";

const KNOWN: readonly string[] = [
  ...["paragraph", "heading", "blockquote", "list", "listItem", "code"],
  ...["text", "emphasis", "strong", "link", "image", "inlineCode", "break"],
  ...["textDirective", "leafDirective", "containerDirective"],
];

const REFUSED: Readonly<Record<string, string>> = {
  html: "HTML refusé %, attendu du Markdown seul",
  thematicBreak: "séparateur %, attendu `---` au début de sa ligne, hors de tout bloc",
  definition: "lien à référence %, attendu l’adresse dans le lien : `[texte](https://…)`",
  linkReference: "lien à référence %, attendu l’adresse dans le lien : `[texte](https://…)`",
  imageReference: 'image à référence %, attendu `![alternative](fichier.svg "crédit")`',
};

export function checkMarkdown(source: Source, nodes: readonly Nodes[], report: Report): void {
  const headings: Heading[] = [];
  walk(nodes, (node, parents) => {
    if (!KNOWN.includes(node.type)) {
      const message =
        REFUSED[node.type] ?? "Markdown inconnu %, attendu titres, texte, listes, citations, liens ou images";
      const found = quoted(rawOf(source, node));
      report(
        placeOf(source, node),
        message.replace("%", () => found),
      );
    }
    if (node.type === "heading") {
      checkHeading(source, node, parents, headings, report);
      headings.push(node);
    }
    if (node.type === "link") checkLink(source, node, report);
    if (node.type === "list") checkList(source, node, report);
    if (node.type === "text") checkUnreadLink(source, node, report);
    return undefined;
  });
  if (headings.length > 0) return;
  const place = nodes[0] ? placeOf(source, nodes[0]) : placeAt(source, 0);
  report(place, "diapositive sans titre, attendu une ligne `# Titre` ou `## Titre`");
}

/** One sentence a heading: what is most wrong with it. */
function checkHeading(
  source: Source,
  heading: Heading,
  parents: readonly Parents[],
  before: readonly Heading[],
  report: Report,
): void {
  const place = placeOf(source, heading);
  const typed = quoted(rawOf(source, heading));
  if (parents.length > 0) report(place, `titre ${typed} trouvé dans un bloc, attendu hors de tout bloc`);
  else if (heading.depth > 2)
    report(place, `titre de niveau ${heading.depth} trouvé ${typed}, attendu \`#\` ou \`##\``);
  else if (before.length > 0)
    report(
      place,
      `second titre ${typed} trouvé, attendu un seul titre par diapositive (\`---\` en commence une autre)`,
    );
  else if (textOf(heading).trim() === "") report(place, "titre vide, attendu du texte après `#`");
}

function checkLink(source: Source, link: Nodes & { type: "link" }, report: Report): void {
  if (!isSafeAddress(link.url)) {
    report(
      placeOf(source, link),
      `adresse refusée ${quoted(link.url)}, attendu https:, http:, mailto:, tel: ou \`#/identifiant\` d’une diapositive`,
    );
  }
  if (textOf(link).trim() === "") report(placeOf(source, link), "lien sans texte, attendu `[texte](adresse)`");
}

function checkList(source: Source, list: Nodes & { type: "list" }, report: Report): void {
  if ((list.start ?? 1) === 1) return;
  report(
    placeOf(source, list),
    `liste numérotée à partir de ${list.start}, attendu 1 (si ce n’est pas une liste : \`:tel-quel[${list.start}.]\`)`,
  );
}

/** Markdown leaves "[text](two words)" as text, without a word. */
function checkUnreadLink(source: Source, text: Nodes & { type: "text" }, report: Report): void {
  const raw = rawOf(source, text);
  const offsetOf = offsetsIn(raw, text.value);
  for (const { index } of text.value.matchAll(/\]\(/g)) {
    const offset = offsetOf(index);
    if (raw[offset - 1] === "\\") continue;
    report(
      placeAt(source, startOf(text) + offset),
      "lien illisible, attendu `[texte](adresse)` avec une adresse sans espace",
    );
  }
}
