// These rows list the marks among words, in images and in headers.

import { BESIDE, BOLD, type ForeignMark, IMAGE, NOTHING, row, SETTINGS } from "./foreign-mark.ts";

export const FOREIGN_WORDS: readonly ForeignMark[] = [
  // Words.
  row(
    "Pandoc, GitHub",
    "mot[^a]",
    "words",
    /\[\^[^\]\s]+\]:?/u,
    "une note de bas de page",
    "la phrase elle-même, ou un bloc `:::commentaire`",
  ),
  row(
    "Pandoc",
    "mot^[une note]",
    "words",
    /\^\[[^\]]*\]/u,
    "une note de bas de page",
    "la phrase elle-même, ou un bloc `:::commentaire`",
  ),
  row("Pandoc", "[@auteur]", "words", /\[-?@[^\]\s]+\]/u, "une référence", "la source en toutes lettres"),
  row(
    "Obsidian",
    "[[une page]]",
    "words",
    /!?\[\[[^\]\n]+\]\]/u,
    "un lien",
    `\`[texte](adresse)\` ; une image, ${IMAGE}`,
  ),
  row("Obsidian, Typora", "==surligné==", "words", /==(?=[^\s=])[^=\n]+==/u, "un surlignage", BOLD),
  row("markdown-it", "++souligné++", "words", /\+\+(?=[^\s+])[^+\n]+\+\+/u, "un soulignement", BOLD),
  row("GitHub", "~~barré~~", "words", /~~(?=[^\s~])[^~\n]+~~/u, "un texte barré", NOTHING),
  row("Pandoc", "H~deux~O", "words", /(?<!~)~(?=[^\s~])[^~\s]+~(?!~)/u, "un indice", NOTHING),
  row("Pandoc", "M^me^", "words", /\^(?=[^\s^[])[^^\s]+\^/u, "un exposant", NOTHING),
  row("forums", "[b]gras[/b]", "words", /\[\/?(?:b|i|u|s|color|size)\b[^\]\n]*\]/u, "une balise", BOLD),
  row(
    "LaTeX, Quarto",
    "$x = y$",
    "words",
    /\$\$|\$(?=[^\s$])[^$\n]*[\\^_=+][^$\n]*\$/u,
    "une formule",
    "des mots, ou une image",
  ),
  row(
    "Pandoc, Quarto",
    "[mots]{.rouge}",
    "words",
    /\{[^{}\n]*\}/u,
    "des accolades",
    `${NOTHING} ; pour une diapositive, ${SETTINGS}`,
  ),
  row(
    "Slack, GitHub",
    ":smile:",
    "words",
    /:[a-z][a-z_+-]*:(?![\p{L}:])/u,
    "un émoji par son nom",
    "le signe lui-même, ou un mot",
  ),

  // Images and the header.
  row("Marp", "![bg right](a.png)", "alternative", /^(?:bg|fit)\b/u, "une image de fond", BESIDE),
  row(
    "Marp, Obsidian",
    "![w:large](a.png)",
    "alternative",
    /^(?:w|h|width|height):|^[^\]]*\|\s*\w+\]/u,
    "une taille d’image",
    BESIDE,
  ),
  row(
    "Pandoc, Marp, Slidev",
    "title: Un titre",
    "header",
    /^(?:title|subtitle|author|authors|date|lang)$/u,
    "une clé d’un autre outil",
    "rien ici : le titre, le lieu et la date sont dans `data/meeting.ts`",
  ),
  row(
    "Marp, Slidev, Quarto",
    "marp: true",
    "header",
    /^(?:marp|theme|class|layout|paginate|size|style|math|transition|background\w*|format|output|header|footer|color\w*|fonts?|mdc|css|drawings|aspectRatio|highlighter|revealOptions)$/u,
    "une clé d’un autre outil",
    `rien ici ; pour une diapositive, ${SETTINGS}`,
  ),
];
