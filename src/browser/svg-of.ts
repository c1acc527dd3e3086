// This writes what the browser shows of an element as one SVG that needs nothing else: marks with their colours, words where
// they stand, and the fonts that they are in.

const NS = "http://www.w3.org/2000/svg";

/** `sentence` is what it says to who does not see it. */
export async function svgOf(card: HTMLElement, sentence: string): Promise<string> {
  const { width, height } = card.getBoundingClientRect();
  const words = wordsIn(card);
  const marks = [...card.querySelectorAll<SVGSVGElement>("svg")]
    .filter((svg) => svg.checkVisibility())
    .map((svg) => marksOf(svg, card));
  const lines = [...card.children].map((child) => lineOver(child, card));
  const fonts = await fontsOf(words);
  const size = `width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}"`;
  const ground = `<rect width="100%" height="100%" fill="${plainColour(getComputedStyle(card).backgroundColor).colour}"/>`;
  const style = fonts && `<style>${fonts}</style>`;
  return `<svg xmlns="${NS}" ${size} role="img" aria-label="${escaped(sentence)}">${style}${ground}${lines.join("")}${marks.join("")}${words.map(renderWord).join("")}</svg>\n`;
}

/** The one that parts it from what is above. */
function lineOver(child: Element, card: HTMLElement): string {
  const { borderTopWidth, borderTopColor } = getComputedStyle(child);
  const height = Number.parseFloat(borderTopWidth);
  if (!height) return "";
  const [box, frame] = [child.getBoundingClientRect(), card.getBoundingClientRect()];
  const place = `x="${round(box.left - frame.left)}" y="${round(box.top - frame.top)}" width="${round(box.width)}"`;
  return `<rect ${place} height="${height}" fill="${plainColour(borderTopColor).colour}"/>`;
}

// ---------------------------------------------------------------- marks

/** What an SVG element inherits; the rest is written where it is not the first value. */
const INHERITED = [
  "fill",
  "fill-opacity",
  "fill-rule",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-dashoffset",
  "stroke-linecap",
  "stroke-linejoin",
  "visibility",
];
const OWN: Readonly<Record<string, string>> = { opacity: "1", "vector-effect": "none" };
const GEOMETRY = ["d", "x", "y", "width", "height", "cx", "cy", "r", "rx", "ry"];

function marksOf(svg: SVGSVGElement, card: HTMLElement): string {
  for (const use of [...svg.querySelectorAll("use")]) expand(use);
  const [box, frame] = [svg.getBoundingClientRect(), card.getBoundingClientRect()];
  const place = `x="${round(box.left - frame.left)}" y="${round(box.top - frame.top)}" width="${round(box.width)}" height="${round(box.height)}"`;
  const start = getComputedStyle(svg.ownerDocument.documentElement);
  const own = styleOf(getComputedStyle(svg), start);
  const inside = [...svg.children].map((child) => markOf(child, getComputedStyle(svg))).join("");
  return `<svg ${place} viewBox="${svg.getAttribute("viewBox")}" overflow="${getComputedStyle(svg).overflow}"><g${own}>${inside}</g></svg>`;
}

/** A `use` becomes a group of what it shows: other programs know no original of a page. */
function expand(use: SVGUseElement): void {
  const original = use.ownerDocument.getElementById(use.href.baseVal.slice(1));
  const group = use.ownerDocument.createElementNS(NS, "g");
  for (const { name, value } of [...use.attributes])
    if (!["href", "x", "y", "width", "height"].includes(name)) group.setAttribute(name, value);
  const moved = use.ownerDocument.createElementNS(NS, "g");
  moved.setAttribute("transform", `translate(${use.getAttribute("x") ?? 0} ${use.getAttribute("y") ?? 0})`);
  const copy = original?.cloneNode(true) as Element | undefined;
  copy?.removeAttribute("id");
  if (copy) moved.append(copy);
  group.append(moved);
  use.replaceWith(group);
  for (const inner of [...group.querySelectorAll("use")]) expand(inner);
}

function markOf(mark: Element, around: CSSStyleDeclaration): string {
  const style = getComputedStyle(mark);
  if (mark.tagName === "defs" || style.display === "none") return "";
  const inside = [...mark.children].map((child) => markOf(child, style)).join("");
  if (mark.tagName === "g" && inside === "") return "";
  const geometry = GEOMETRY.flatMap((name) => {
    const value = mark.getAttribute(name);
    return value === null ? [] : [` ${name}="${escaped(value)}"`];
  });
  return `<${mark.tagName}${geometry.join("")}${styleOf(style, around)}${moveOf(mark as SVGGraphicsElement, style)}>${inside}</${mark.tagName}>`;
}

function styleOf(style: CSSStyleDeclaration, around: CSSStyleDeclaration): string {
  const inherited = INHERITED.filter((name) => style.getPropertyValue(name) !== around.getPropertyValue(name));
  const own = Object.keys(OWN).filter((name) => style.getPropertyValue(name) !== OWN[name]);
  return [...inherited, ...own].map((name) => written(name, style.getPropertyValue(name))).join("");
}

function written(name: string, value: string): string {
  if (!/^(?:fill|stroke)$/.test(name) || value === "none") return ` ${name}="${value}"`;
  const { colour, alpha } = plainColour(value);
  return ` ${name}="${colour}"${alpha < 1 ? ` ${name}-opacity="${alpha}"` : ""}`;
}

/** Whatever moves it, the camera too, is a matrix within its parent. */
function moveOf(mark: SVGGraphicsElement, { transform, translate, scale, rotate }: CSSStyleDeclaration): string {
  if ([transform, translate, scale, rotate].every((move) => move === "none")) return "";
  const [own, parent] = [mark.getScreenCTM(), (mark.parentNode as SVGGraphicsElement).getScreenCTM()];
  if (!own || !parent) return "";
  const { a, b, c, d, e, f } = parent.inverse().multiply(own);
  return ` transform="matrix(${[a, b, c, d, e, f].map((number) => Number(number.toFixed(5))).join(" ")})"`;
}

// ---------------------------------------------------------------- words

interface Word {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
  readonly style: CSSStyleDeclaration;
}

/** One for each line of each run of text. */
function wordsIn(card: HTMLElement): Word[] {
  const { left, top } = card.getBoundingClientRect();
  const walker = card.ownerDocument.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  const words: Word[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent?.checkVisibility({ visibilityProperty: true })) continue;
    const style = getComputedStyle(parent);
    for (const { text, rect } of linesOf(node as Text))
      words.push({
        text,
        x: rect.left - left,
        baseline: rect.top - top + ascentOf(style, rect.height),
        width: rect.width,
        style,
      });
  }
  return words;
}

function linesOf(node: Text): { text: string; rect: DOMRect }[] {
  const range = node.ownerDocument.createRange();
  const lines: { text: string; first: number; end: number; top: number }[] = [];
  for (let at = 0; at < node.data.length; at += 1) {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const rect = range.getBoundingClientRect();
    if (rect.width === 0) continue;
    const last = lines.at(-1);
    if (last && Math.abs(last.top - rect.top) < 1) last.end = at + 1;
    else lines.push({ text: "", first: at, end: at + 1, top: rect.top });
  }
  return lines.map(({ first, end }) => {
    const raw = node.data.slice(first, end);
    const text = raw.trimEnd();
    range.setStart(node, first);
    range.setEnd(node, end - (raw.length - text.length));
    return { text: text.replace(/[ \n\t]+/g, " "), rect: range.getBoundingClientRect() };
  });
}

const pen = document.createElement("canvas").getContext("2d", { willReadFrequently: true });

/** From the top of a text's box to its baseline. */
function ascentOf({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration, height: number): number {
  if (!pen) throw new Error("expected a canvas");
  pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = pen.measureText("x");
  return fontBoundingBoxAscent + (height - fontBoundingBoxAscent - fontBoundingBoxDescent) / 2;
}

/** As wide as here, whatever font the other program has. */
function renderWord({ text, x, baseline, width, style }: Word): string {
  const { colour } = plainColour(style.color);
  const spacing = style.letterSpacing === "normal" ? "" : ` letter-spacing="${style.letterSpacing}"`;
  const font = `font-family="${escaped(style.fontFamily)}" font-size="${style.fontSize}" font-weight="${style.fontWeight}"${spacing}`;
  const place = `x="${round(x)}" y="${round(baseline)}" textLength="${round(width)}" lengthAdjust="spacingAndGlyphs"`;
  return `<text ${place} ${font} fill="${colour}">${escaped(text)}</text>`;
}

/** The page's own, as data: of those that the words are in. */
async function fontsOf(words: readonly Word[]): Promise<string> {
  const used = new Set(words.map(({ style }) => `${firstOf(style.fontFamily)} ${style.fontWeight}`));
  const rules = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule);
  const faces = rules.flatMap(({ style, parentStyleSheet }) => {
    const value = (name: string) => style.getPropertyValue(name);
    const isUsed =
      used.has(`${firstOf(value("font-family"))} ${value("font-weight") || "400"}`) && value("font-style") !== "italic";
    const [, file] = /url\("?([^")]+)"?\)/.exec(value("src")) ?? [];
    return isUsed && file
      ? [
          {
            family: value("font-family"),
            weight: value("font-weight"),
            url: new URL(file, parentStyleSheet?.href ?? document.baseURI),
          },
        ]
      : [];
  });
  const written = faces.map(async ({ family, weight, url }) => {
    const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
    const data = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
    return `@font-face{font-family:${family};font-weight:${weight};src:url(data:font/woff2;base64,${data})}`;
  });
  return (await Promise.all(written)).join("");
}

function firstOf(families: string): string {
  return families.split(",")[0]!.replace(/["']/g, "").trim();
}

// ---------------------------------------------------------------- what both need

const colours = new Map<string, { colour: string; alpha: number }>();

/** Of any colour that CSS knows, the one that every program does. */
function plainColour(value: string): { colour: string; alpha: number } {
  const known = colours.get(value);
  if (known || !pen) return known ?? { colour: value, alpha: 1 };
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = value;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 255] = pen.getImageData(0, 0, 1, 1).data;
  const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("");
  const plain = { colour: `#${hex}`, alpha: Number((alpha / 255).toFixed(3)) };
  colours.set(value, plain);
  return plain;
}

function round(number: number): number {
  return Number(number.toFixed(2));
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
