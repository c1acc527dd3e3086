// These are the types that one stage hands to the next: the data, the compiled deck, and the shapes of the drawings.

// ---------------------------------------------------------------- what is known (data/)

/** How a figure is written. `count` 8 311 · `euro` 104,4 M€ · `percent` 19 % · `rank` 2e · `ages` 15 à 29 ans · `year` 2021 · `date` 19 novembre 2021 */
export type FigureKind = "count" | "euro" | "percent" | "rank" | "ages" | "year" | "date";

/** `ages` holds [first, last], both included; `date` holds "YYYY-MM-DD"; every other kind a number. */
export type FigureValue = number | readonly [number, number] | string;

/** What the formatter needs to write a value. */
export interface Written {
  readonly kind: FigureKind;
  /** `euro` only: 1 writes "€", 1e3 "k€", 1e6 "M€". Default 1. */
  readonly scale?: number | undefined;
  /** Digits after the decimal comma. Default 0. */
  readonly decimals?: number | undefined;
  /** `rank` only. Default "masculine" (1er); "feminine" gives 1re. */
  readonly gender?: "masculine" | "feminine" | undefined;
}

export interface Figure extends Written {
  readonly value: FigureValue;
  /** What is counted, in the plural, as it stands beside the figure: "ménages logés". */
  readonly label: string;
  /** The same for a count below 2: "ménage logé". Default: the label. */
  readonly singular?: string | undefined;
  /** "ménages", "€", "% de la population"… */
  readonly unit: string;
  /** "2021, selon le communiqué du 3 décembre 2021" */
  readonly period: string;
  /** "Hauts-de-France, Action Logement" */
  readonly perimeter: string;
  /** The sentence of the source that it was taken from, letter for letter. */
  readonly source: string;
}

export interface Person {
  readonly name: string;
  /** Title as shown: "Vice-présidente du Sénat et conseillère départementale du Nord". */
  readonly role: string;
  /** Key of an organisation, where there is one. */
  readonly organisation?: string | undefined;
  /** The name and titles as the source prints them, where the deck shows another form. */
  readonly inSource?: readonly string[] | undefined;
}

export interface Quote {
  /** Key of a person. */
  readonly by: string;
  /** The exact words, cut into the phrases that appear one after the other; joined by nothing, they are the quote. */
  readonly phrases: readonly string[];
  /** Index of the phrase that is lit. */
  readonly key?: number | undefined;
  /** The sentence of the source, letter for letter. */
  readonly source: string;
}

export interface Organisation {
  readonly name: string;
  readonly role?: string | undefined;
}

export interface Term {
  /** As used: "PEEC". */
  readonly short: string;
  /** "Participation des employeurs à l’effort de construction" */
  readonly long: string;
  readonly definition: string;
  /** The source's own sentence, letter for letter, where it gives the definition; elsewhere the definition is the usual one. */
  readonly source?: string | undefined;
}

/** A theme, a message or an enjeu: words that keep their name through the deck. */
export interface Statement {
  readonly kind: "theme" | "message" | "enjeu";
  readonly title: string;
  readonly short: string;
  readonly source: string;
}

export interface ChartRowSpec {
  /** Key of a figure. */
  readonly figure: string;
  /** How its bricks are laid, where the form tells rows apart. */
  readonly look?: "outline" | "half" | "built" | "other" | "window" | undefined;
}

/** A chart: a form, rows from the figures, words. */
export interface ChartSpec {
  readonly form: string;
  readonly rows: readonly ChartRowSpec[];
  /** Accessible name of the figure and title of its table. */
  readonly caption: string;
  /** What one mark is worth, in the figure's own unit (1 household, 100 000 €). */
  readonly worth: number;
  /** The key: `one` where a mark is worth 1, `many` elsewhere; {worth} stands for the written worth. */
  readonly key: { readonly one: string; readonly many: string };
  /** Words in the picture that belong to no row (the name the groups gather round). */
  readonly centre?: string | undefined;
  /** Key of the chart that this one continues, when it stands on the slide before. */
  readonly after?: string | undefined;
}

/** A drawing without figures. It says "schéma" on the wall. */
export interface SceneSpec {
  readonly form: string;
  /** One of the form's states. */
  readonly state: string;
  readonly caption: string;
  /** What the picture shows, for who does not see it. */
  readonly sentence: string;
  /** Key of the scene that this one continues, when it stands on the slide before. */
  readonly after?: string | undefined;
  /** Key of the map that it draws, where the form draws one. */
  readonly map?: string | undefined;
  /** Words in the picture, by what they name in it: only what the form can name. */
  readonly words?: Readonly<Record<string, string>> | undefined;
}

/** A land in parts (a region and its departments), as it is known. */
export interface MapSpec {
  readonly areas: readonly {
    readonly name: string;
    /** SVG path data made of straight lines, in the outlines' own units. */
    readonly outline: string;
  }[];
  /** From degrees to the outlines' units: x = x₀ + scale × longitude; y = y₀ − scale × Mercator's latitude in degrees. */
  readonly projection: { readonly scale: number; readonly x: number; readonly y: number };
  readonly towns: readonly { readonly name: string; readonly latitude: number; readonly longitude: number }[];
}

export interface Meeting {
  /** The document's title (its h1, and the end of every window title). */
  readonly title: string;
  readonly organiser: string;
  readonly description: string;
  readonly place: string;
  /** Key of a figure of kind `date`. */
  readonly date: string;
  /** Key of a person. */
  readonly chair: string;
  /** Legal notice; a blank line parts two paragraphs. Unset: the footer has none. */
  readonly legal?: string | undefined;
  /** An e-mail address or a web page. Unset: the footer has none. */
  readonly contact?: string | undefined;
  /** Public address of the hosted deck, a folder's: "https://…/". Unset: no QR code, no canonical link, no sitemap. */
  readonly address?: string | undefined;
}

export interface Source {
  readonly title: string;
  /** Key of a figure of kind `date`. */
  readonly published: string;
  readonly url?: string | undefined;
  /** The whole text, letter for letter: every `source` sentence above is found in it. */
  readonly text: string;
}

export interface DeckData {
  readonly meeting: Meeting;
  readonly source: Source;
  readonly figures: Readonly<Record<string, Figure>>;
  readonly people: Readonly<Record<string, Person>>;
  readonly quotes: Readonly<Record<string, Quote>>;
  readonly organisations: Readonly<Record<string, Organisation>>;
  readonly terms: Readonly<Record<string, Term>>;
  readonly statements: Readonly<Record<string, Statement>>;
  readonly charts: Readonly<Record<string, ChartSpec>>;
  readonly scenes: Readonly<Record<string, SceneSpec>>;
  readonly maps: Readonly<Record<string, MapSpec>>;
  /** Who made what comes from elsewhere (fonts, outlines, pictures). */
  readonly credits: readonly string[];
}

// ---------------------------------------------------------------- what is drawn (src/drawings/)

/** In the chart's own view box. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export type SizeName = "wide" | "narrow";

/** One SVG element. Colours come from CSS by class; no `style` (the page's CSP refuses it). */
export interface Shape {
  /** Unique among its siblings at every t: the browser joins on it. */
  readonly key: string;
  readonly tag: "path" | "rect" | "circle" | "g" | "defs" | "use";
  readonly attributes: Readonly<Record<string, string | number>>;
  /** A group without them is hidden until it has some: what stands in it meanwhile is nobody's concern. */
  readonly children?: readonly Shape[] | undefined;
}

/** Words over the marks, in HTML. x and y are in the view box and name the point that `anchor` and `baseline` speak of. */
export interface Label {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** Room for the words, in view box units; they wrap beyond it. */
  readonly width: number;
  readonly anchor: "start" | "middle" | "end";
  readonly baseline: "top" | "middle" | "bottom";
  readonly role: "value" | "name" | "centre";
  readonly text: string;
  /** Of `value`, and of no other role: the key of the figure whose number `text` is, at t = 1. */
  readonly figure?: string | undefined;
}

export interface ChartRow extends Written {
  /** Key of the figure. */
  readonly figure: string;
  readonly value: number;
  readonly label: string;
  readonly period: string;
  readonly perimeter: string;
  readonly look?: ChartRowSpec["look"];
}

/** All that a chart is drawn from; plain JSON, written into the page beside its picture. */
export interface ChartInput {
  readonly name: string;
  readonly form: string;
  readonly rows: readonly ChartRow[];
  readonly worth: number;
  readonly caption: string;
  readonly key: { readonly one: string; readonly many: string };
  readonly centre?: string | undefined;
  /** The chart that this one continues. */
  readonly after?: Omit<ChartInput, "after"> | undefined;
}

export interface SceneInput {
  readonly name: string;
  readonly form: string;
  readonly state: string;
  readonly caption: string;
  readonly sentence: string;
  /** Name and state of the scene that this one continues. */
  readonly after?: { readonly name: string; readonly state: string } | undefined;
  readonly map?: MapInput | undefined;
  readonly words?: Readonly<Record<string, string>> | undefined;
}

/** A map as it is built: in halves of a brick from the left, in courses from the ground up. */
export interface MapInput {
  readonly columns: number;
  readonly areas: readonly string[];
  /** Of each course, from left to right: index of an area, its first column, the column where it has ended. */
  readonly courses: readonly (readonly (readonly [area: number, from: number, to: number])[])[];
  /** The cell that each stands in. */
  readonly towns: readonly { readonly name: string; readonly column: number; readonly course: number }[];
}

/** Words, or the number of a figure of the chart, by its key. */
export type Cell = string | { readonly figure: string };

export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell is the row's name. */
  readonly rows: readonly (readonly Cell[])[];
}

/** A form that draws figures. */
export interface Chart {
  readonly form: string;
  readonly durationMs: number;
  readonly sizes: Readonly<Record<SizeName, Size>>;
  /** Marks at t in [0, 1]; at t = 1 the printed chart. */
  at(input: ChartInput, t: number, size: Size): Shape[];
  /** Words over the marks at t. */
  labelsAt(input: ChartInput, t: number, size: Size): Label[];
  /** The value that each figure shows at t, by key; exact at t = 1. */
  countsAt(input: ChartInput, t: number): Readonly<Record<string, number>>;
  /** What one mark is worth at this size (the input's worth, or ten of it where marks would be too small). */
  worthAt(input: ChartInput, size: Size): number;
}

/** A form without figures. */
export interface Scene {
  readonly form: string;
  readonly durationMs: number;
  readonly sizes: Readonly<Record<SizeName, Size>>;
  readonly states: readonly string[];
  /** The passage from the state `input.after` (or from nothing) to `input.state`, at t in [0, 1]. */
  at(input: SceneInput, t: number, size: Size): Shape[];
  /** Words over the marks at t, where there are any. */
  labelsAt?(input: SceneInput, t: number, size: Size): Label[];
  /** Whether the form draws a map: then each of its scenes names one. */
  readonly drawsMap?: boolean | undefined;
  /** What in the picture words can name, where the scene gives some. */
  readonly names?: readonly string[] | undefined;
}

// ---------------------------------------------------------------- what is said (slides/), compiled

/** A place in a source file; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface Problem extends Place {
  readonly severity: "error" | "warning";
  /** In French: what was found, what would be right. */
  readonly message: string;
}

export interface Slide {
  readonly id: string;
  /** Plain text, with French typography. */
  readonly title: string;
  readonly part: string;
  /** Private: who says the slides of its file, and in how many minutes; unset in every deck that is to be shared. */
  readonly speaker: string | undefined;
  readonly minutes: number | undefined;
  readonly layout: string;
  readonly ground: "day" | "night";
  /** Number of steps after the slide's first state; 0 for most. */
  readonly steps: number;
  /** What is on the wall that its layout goes by: "chart", "image", …, and how a drawing stands. */
  readonly holds: readonly string[];
  /** What is on the wall: HTML, heading included. */
  readonly html: string;
  /** Public text for who was not in the room: HTML, may be empty. */
  readonly commentary: string;
  /** Private: HTML; empty where there are none, and in every deck that is to be shared. */
  readonly notes: string;
  /** Keys of the figures, terms, … that the slide shows, in order of appearance. */
  readonly figures: readonly string[];
  readonly terms: readonly string[];
  readonly people: readonly string[];
  readonly place: Place;
}

export interface CompiledDeck {
  readonly data: DeckData;
  readonly slides: readonly Slide[];
  /** Style rules that place the labels (kept out of the markup for the CSP). */
  readonly css: string;
}

export interface SourceFile {
  /** As shown in messages: "slides/01-ouverture.md". */
  readonly path: string;
  readonly text: string;
}
