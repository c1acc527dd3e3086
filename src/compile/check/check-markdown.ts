// This check refuses what the Markdown of slides does not have, such as raw HTML. It also checks headings and links.

import type { Heading, Nodes, Parents } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { isSafeAddress } from "../../text/addresses.ts";
import { code, quoted, type Report } from "../../text/problems.ts";
import { offsetsIn, placeAt, placeOf, rawOf, type SourceLines, startOf } from "../../text/source.ts";
import { RESERVED } from "../name-slides.ts";
import { walk } from "../tree.ts";

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

export function checkMarkdown(source: SourceLines, nodes: readonly Nodes[], report: Report): void {
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
    if (node.type === "paragraph") checkTable(source, node, report);
    if (node.type === "code") checkIndent(source, node, report);
    return undefined;
  });
  if (headings.length === 0) reportUntitled(source, nodes, report);
}

/** "#Titre" is a paragraph to Markdown. */
function reportUntitled(source: SourceLines, nodes: readonly Nodes[], report: Report): void {
  const meant = nodes.find((node) => node.type === "paragraph" && /^#{1,2}[^\s#]/.test(rawOf(source, node)));
  const place = meant ?? nodes[0];
  const [, marks = "#", title = "Titre"] = /^(#+)(.*)/.exec(meant ? rawOf(source, meant) : "") ?? [];
  const expected = meant
    ? `une espace après le dièse : ${code(`${marks} ${title}`)}`
    : "une ligne `# Titre` ou `## Titre`";
  report(place ? placeOf(source, place) : placeAt(source, 0), `diapositive sans titre, attendu ${expected}`);
}

/** One sentence a heading: what is most wrong with it. */
function checkHeading(
  source: SourceLines,
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

function checkLink(source: SourceLines, link: Nodes & { type: "link" }, report: Report): void {
  if (!isSafeAddress(link.url)) {
    const [, id] = /^#([a-z][a-z0-9-]*)$/.exec(link.url) ?? [];
    const hint = id === undefined || RESERVED.includes(id) ? "" : ` ; vouliez-vous dire ${code(`#/${id}`)} ?`;
    report(
      placeOf(source, link),
      `adresse refusée ${quoted(link.url)}, attendu https:, http:, mailto:, tel: ou \`#/identifiant\` d’une diapositive${hint}`,
    );
  }
  if (textOf(link).trim() === "") report(placeOf(source, link), "lien sans texte, attendu `[texte](adresse)`");
}

function checkList(source: SourceLines, list: Nodes & { type: "list" }, report: Report): void {
  if ((list.start ?? 1) === 1) return;
  report(
    placeOf(source, list),
    `liste numérotée à partir de ${list.start}, attendu 1 (si ce n’est pas une liste : \`:tel-quel[${list.start}.]\`)`,
  );
}

/** A row of "| a | b |", or the line of dashes below the first. */
function checkTable(source: SourceLines, paragraph: Nodes & { type: "paragraph" }, report: Report): void {
  const raw = rawOf(source, paragraph);
  const row = /^[ \t>]*\|.*\|[ \t]*$|^.*\|.*(?=\r?\n[ \t>]*:?-{3,}:?[ \t]*\|)/m.exec(raw);
  if (!row) return;
  report(
    placeAt(source, startOf(paragraph) + row.index),
    `tableau ${quoted(row[0])}, attendu \`::graphique[nom]\` : les tableaux viennent des données`,
  );
}

/** Four spaces make code of anything, a directive included. */
function checkIndent(source: SourceLines, block: Nodes & { type: "code" }, report: Report): void {
  if (/^[`~]/.test(rawOf(source, block))) return;
  report(
    placeOf(source, block),
    `texte décalé de quatre espaces ${quoted(block.value)}, attendu au début de la ligne (du code se met entre deux lignes « \`\`\` »)`,
  );
}

/** Markdown leaves "[text](two words)" as text, without a word. */
function checkUnreadLink(source: SourceLines, text: Nodes & { type: "text" }, report: Report): void {
  const raw = rawOf(source, text);
  const offsetOf = offsetsIn(raw, text.value);
  for (const { 1: inside = "", index } of text.value.matchAll(/\]\(([^)]*)/g)) {
    const offset = offsetOf(index);
    if (raw[offset - 1] === "\\") continue;
    const isImage = text.value[text.value.lastIndexOf("[", index) - 1] === "!";
    report(placeAt(source, startOf(text) + offset), isImage ? unreadImage(inside) : UNREAD_LINK);
  }
}

const UNREAD_LINK = "lien illisible, attendu `[texte](adresse)` avec une adresse sans espace";

function unreadImage(inside: string): string {
  const [mark] = /[“”„«»‘’]/.exec(inside.replace(/^\S*/, "")) ?? [];
  if (mark !== undefined)
    return `guillemet ${code(mark)} autour du crédit d’une image, attendu des guillemets droits : \`![alternative](fichier.svg "crédit")\``;
  return 'image illisible, attendu `![alternative](<nom du fichier.svg> "crédit")`, le nom entre `<` et `>` s’il a des espaces';
}
