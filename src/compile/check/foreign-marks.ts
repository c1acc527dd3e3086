// This table lists the marks that other deck tools and word processors use, and how the same thing is written here.

import {
  BESIDE,
  BOLD,
  COLUMNS,
  COMMENT,
  type ForeignMark,
  IMAGE,
  NOTES,
  NOTHING,
  row,
  SETTINGS,
  STEP,
} from "./foreign-mark.ts";

// What to write instead, where one kind of mark alone asks for it.
const STEP_OR_SLIDE = `${STEP} ; \`---\` entre deux diapositives`;
const NO_COMMAND = `rien ; pour une étape, ${STEP}`;
const COLUMNS_OR_NOTES = `${COLUMNS} ; des notes, ${NOTES}`;
const WORDS_OR_COLUMNS = `${NOTHING} ; pour des colonnes, ${COLUMNS}`;
const TITLES = "`# Titre` pour un titre ; le titre du document est dans `data/meeting.ts`";
const NO_DIRECTIVE = `rien ; pour des notes, ${NOTES}`;
const TEXT_ITSELF = "le texte lui-même ; un chiffre s’écrit `:chiffre[nom]`";
const BARE_ITEM = "`- ` et les mots seuls";
const NO_CONTENTS = "rien : le sommaire se fait seul";
const TERM = "`**terme** : sa définition`, ou `:terme[nom]`";
const ITEM = "`- ` au début de la ligne, avec son espace";
const ITEM_OR_DASH = "`- ` pour une liste, `:tel-quel[–]` pour un tiret";
const COMMENTARY = "la phrase elle-même, ou un bloc `:::commentaire`";
const LINK_OR_IMAGE = `\`[texte](adresse)\` ; une image, ${IMAGE}`;
const WORDS_OR_IMAGE = "des mots, ou une image";
const WORDS_OR_SETTINGS = `${NOTHING} ; pour une diapositive, ${SETTINGS}`;
const SIGN = "le signe lui-même, ou un mot";

/** The first that fits says it. A sign that is meant as such is written with a backslash before it. */
export const FOREIGN_MARKS: readonly ForeignMark[] = [
  // Notes come first: what they say must not be shown.
  row("reveal.js, HackMD", "Note: dire bonjour", "line", /^(?:speaker )?notes?[ \p{Zs}]*:/iu, "des notes", NOTES),
  row("remark.js, xaringan", "???", "line", /^\?{3,}\+?/u, "des notes", NOTES),
  row("Deckset", "^ dire bonjour", "line", /^\^[ \p{Zs}]/u, "des notes", NOTES),
  row("Landslide", ".notes: dire bonjour", "line", /^\.(?:notes|fx|qr|code):/iu, "des notes", NOTES),
  row("Obsidian", "%% à vérifier %%", "words", /%%/u, "un commentaire", COMMENT),
  row("LaTeX", "% à vérifier", "line", /^%[ \p{Zs}]/u, "un commentaire", COMMENT),
  row("programmes", "// à vérifier", "line", /^\/\/[ \p{Zs}]/u, "un commentaire", COMMENT),
  row("CriticMarkup", "{>> à vérifier <<}", "words", /\{(?:>>|\+\+|--|~~|==)/u, "une marque de relecture", COMMENT),
  row("reveal.js", '<aside class="notes">', "html", /^<aside/iu, "HTML refusé", NOTES),
  row(
    "reveal.js",
    '<!-- .element: class="fragment" -->',
    "html",
    /^<!--\s*\.element|^<v-click|^<!--\s*(?:pause|stop)\b/iu,
    "HTML refusé",
    STEP,
  ),
  row(
    "Marp, reveal.js",
    "<!-- _class: lead -->",
    "html",
    /^<!--\s*(?:\.slide|_?(?:class|backgroundColor|backgroundImage|color|paginate|header|footer)\b)/iu,
    "HTML refusé",
    SETTINGS,
  ),
  row("Marp, Slidev", "<!-- dire bonjour -->", "html", /^<!--/u, "HTML refusé", COMMENT),
  row("Marp, Slidev", "<br>", "html", /^<br/iu, "HTML refusé", "`\\` à la fin de la ligne"),
  row("Quarto, Marp", '<img src="a.png">', "html", /^<(?:img|picture)/iu, "HTML refusé", IMAGE),
  row("Marp", '<div class="columns">', "html", /^<div[^>]*col/iu, "HTML refusé", COLUMNS),

  // Steps, separators, settings.
  row("Pandoc, Quarto", ". . .", "line", /^\. \. \.$/u, "une pause", STEP),
  row("remark.js, reveal.js", "--", "line", /^(?:--|\+{3,}|={3,})$/u, "une étape ou un séparateur", STEP_OR_SLIDE),
  row(
    "traitements de texte",
    "—",
    "line",
    /^[-–—―]*[–—―][-–—―]*$/u,
    "un tiret mis par la correction automatique",
    "`---` entre deux diapositives",
  ),
  row("LaTeX", "\\pause", "words", /(?<![\w:\\])\\[A-Za-z]{3,}/u, "une commande LaTeX", NO_COMMAND),
  row("Slidev", "::right::", "line", /^::\p{L}+::/u, "des colonnes", COLUMNS),
  row("Pandoc, Quarto", "::: {.columns}", "line", /^:{3,}[ \t]*\{[^}\n]*\}/u, "un bloc de Pandoc", COLUMNS_OR_NOTES),
  row("remark.js", ".left-column[mots]", "words", /(?<![\p{L}\p{N}.])\.[a-z][\w-]*\[/u, "une classe", WORDS_OR_COLUMNS),
  row(
    "remark.js, Slidev",
    "class: center, middle",
    "opening",
    /^(?!(?:partie|orateur|minutes):)_?[a-z][\w-]*:[ \t]+\S/u,
    "un réglage de diapositive",
    SETTINGS,
  ),
  row("Deckset", "[.build-lists: true]", "line", /^\[[.%][^\]\n]*\]/u, "un réglage", SETTINGS),
  row("Deckset", "[fit] Un titre", "words", /\[fit\]/iu, "un réglage", NOTHING),
  row("Org", "#+TITLE: Un titre", "line", /^#\+\w+/u, "un réglage", TITLES),
  row("reStructuredText", ".. note:: mot", "line", /^\.\.[ \t]+[\w-]+::/u, "une directive", NO_DIRECTIVE),
  row("MDX, Slidev", 'import Carte from "./carte"', "line", /^(?:import|export)[ \t].*["'{]/u, "du code", "rien"),
  row("Liquid, Hugo, Quarto", "{{< pagebreak >}}", "words", /\{\{|\{%/u, "un code de remplacement", TEXT_ITSELF),

  // Blocks.
  row("GitHub", "- [ ] une tâche", "line", /^\[[ \p{Zs}xX]?\](?=[ \p{Zs}])/u, "une case à cocher", BARE_ITEM),
  row("GitHub", "> [!NOTE]", "line", /^\[!\w+\]/u, "un encadré", "une citation `> ` ou du texte"),
  row("MkDocs", "!!! note", "line", /^!!![ \t]*\w/u, "un encadré", "du texte"),
  row("Typora, GitLab", "[TOC]", "line", /^(?:@?\[toc\]|\[\[_?toc_?\]\])/iu, "un sommaire", NO_CONTENTS),
  row("Pandoc", "Terme\n: sa définition", "line", /^:[ \t]+\S/u, "une définition", TERM),
  row("Pandoc", "| un vers", "line", /^\|[ \t]+[^|\n]+$/u, "un vers", "`\\` à la fin de chaque ligne"),
  row("AsciiDoc", "= Un titre", "line", /^={1,6}[ \t]+\S/u, "un titre", "`# Titre`"),
  row("Textile, Confluence", "h1. Un titre", "line", /^h[1-6]\.[ \t]/u, "un titre", "`# Titre`"),
  row("traitements de texte", "•un", "line", /^[•‣◦⁃▪▫●○■□▸►➢➤\uf0b7\uf0a7]/u, "une puce", ITEM),
  row("traitements de texte", "– un", "paragraph", /^[–—][ \p{Zs}]\S.*/u, "un tiret long en tête", ITEM_OR_DASH),
  row("claviers", "-un", "paragraph", /^-\p{L}.*/u, "un tiret collé à son mot", "`- ` avec une espace pour une liste"),

  // Words.
  row("Pandoc, GitHub", "mot[^a]", "words", /\[\^[^\]\s]+\]:?/u, "une note de bas de page", COMMENTARY),
  row("Pandoc", "mot^[une note]", "words", /\^\[[^\]]*\]/u, "une note de bas de page", COMMENTARY),
  row("Pandoc", "[@auteur]", "words", /\[-?@[^\]\s]+\]/u, "une référence", "la source en toutes lettres"),
  row("Obsidian", "[[une page]]", "words", /!?\[\[[^\]\n]+\]\]/u, "un lien", LINK_OR_IMAGE),
  row("Obsidian, Typora", "==surligné==", "words", /==(?=[^\s=])[^=\n]+==/u, "un surlignage", BOLD),
  row("markdown-it", "++souligné++", "words", /\+\+(?=[^\s+])[^+\n]+\+\+/u, "un soulignement", BOLD),
  row("GitHub", "~~barré~~", "words", /~~(?=[^\s~])[^~\n]+~~/u, "un texte barré", NOTHING),
  row("Pandoc", "H~deux~O", "words", /(?<!~)~(?=[^\s~])[^~\s]+~(?!~)/u, "un indice", NOTHING),
  row("Pandoc", "M^me^", "words", /\^(?=[^\s^[])[^^\s]+\^/u, "un exposant", NOTHING),
  row("forums", "[b]gras[/b]", "words", /\[\/?(?:b|i|u|s|color|size)\b[^\]\n]*\]/u, "une balise", BOLD),
  row("LaTeX, Quarto", "$x = y$", "words", /\$\$|\$(?=[^\s$])[^$\n]*[\\^_=+][^$\n]*\$/u, "une formule", WORDS_OR_IMAGE),
  row("Pandoc, Quarto", "[mots]{.rouge}", "words", /\{[^{}\n]*\}/u, "des accolades", WORDS_OR_SETTINGS),
  row("Slack, GitHub", ":smile:", "words", /:[a-z][a-z_+-]*:(?![\p{L}:])/u, "un émoji par son nom", SIGN),

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
