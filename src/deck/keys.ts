// This is the one table of keys, which says what command a key press stands for, on the wall and on the console: a key means the
// same on both, or is known to one of them alone. The help is made from the same table.

export type WalkCommand = "next" | "previous" | "first" | "last" | "contents";

type WallCommand = "source" | "print" | "console" | "commentary";

type CommonCommand = "table" | "replay" | "fullscreen" | "black" | "help" | "leave";

type SpeakerCommand = (typeof speakerBindings)[number]["command"];

export type Command = WalkCommand | CommonCommand | SpeakerCommand | WallCommand;

export type ConsoleCommand = WalkCommand | CommonCommand | SpeakerCommand | (typeof consoleOnly)[number]["command"];

export interface Binding<Name extends string = Command> {
  readonly command: Name;
  /** Values of `event.key`, letters in lower case; "Shift+" stands before a key that means something else with it. */
  readonly keys: readonly string[];
  readonly label: string;
}

/** What leads through the slides. */
const walkBindings: readonly Binding<WalkCommand>[] = [
  {
    command: "next",
    keys: ["ArrowRight", "ArrowDown", "PageDown", " ", "Enter", "n"],
    label: "Étape ou diapositive suivante",
  },
  {
    command: "previous",
    keys: ["ArrowLeft", "ArrowUp", "PageUp", "Backspace", "Shift+ ", "p"],
    label: "Étape ou diapositive précédente",
  },
  { command: "first", keys: ["Home"], label: "Première diapositive" },
  { command: "last", keys: ["End"], label: "Dernière diapositive" },
  { command: "contents", keys: ["c", "s", "/"], label: "Sommaire et recherche" },
];

const commonBindings: readonly Binding<CommonCommand>[] = [
  { command: "table", keys: ["t"], label: "Graphique ou tableau" },
  { command: "replay", keys: ["r"], label: "Rejouer l’animation de la diapositive" },
  { command: "fullscreen", keys: ["f", "F5"], label: "Plein écran" },
  { command: "black", keys: ["b", "."], label: "Écran noir" },
  { command: "help", keys: ["?", "h"], label: "Aide" },
  { command: "leave", keys: ["Escape"], label: "Fermer, quitter" },
];

/** Where a wall may be a visit. */
const HOSTED = import.meta.env.MODE === "production";

/** What the private build alone knows, on the wall as on the console. */
const speakerBindings = [
  { command: "grid", keys: ["a"], label: "Toutes les diapositives, en vignettes" },
  {
    command: "light",
    keys: ["x"],
    label: "Éclairer un groupe, puis le suivant, ou ailleurs (souris, doigt)",
  },
  { command: "pen", keys: ["u"], label: "Stylo qui s’efface\u202f; encore\u00a0: qui reste" },
] as const;

/** The console is where the speaker's notes are. */
export const wallOnly: readonly Binding<WallCommand>[] = [
  { command: "source", keys: ["d"], label: "D’où vient ce chiffre ? L’un après l’autre" },
  { command: "print", keys: ["i"], label: "Imprimer" },
  ...(HOSTED ? [{ command: "commentary", keys: ["e"], label: "Commentaire à côté (dans une visite)" } as const] : []),
  ...(import.meta.env.NOTES ? [{ command: "console", keys: ["o"], label: "Console de l’orateur" } as const] : []),
];

export const consoleOnly = [
  { command: "return", keys: ["v"], label: "Revenir d’où l’on a sauté" },
  { command: "freeze", keys: ["g"], label: "Figer le mur et regarder en avance\u202f; encore\u00a0: montrer au mur" },
  {
    command: "pointer",
    keys: ["l"],
    label: "Pointeur sur le mur (souris, doigt, ou Maj + flèches)\u202f; encore\u00a0: lumière, stylos",
  },
  { command: "questions", keys: ["q"], label: "Questions\u00a0: arrêter le temps, puis le reprendre" },
  { command: "timer", keys: ["k"], label: "Je commence\u00a0: démarrer le temps, ou le remettre à zéro" },
  { command: "pace", keys: ["z"], label: "Rythme\u00a0: temps par partie, rattraper, répéter" },
  { command: "down", keys: [";"], label: "Suite des notes" },
  { command: "up", keys: [","], label: "Début des notes" },
  { command: "larger", keys: ["+", "="], label: "Notes plus grandes" },
  { command: "smaller", keys: ["-", "m"], label: "Notes plus petites" },
  { command: "remote", keys: ["w"], label: "Téléphone ou tablette en télécommande" },
  { command: "hall", keys: ["y"], label: "Code du direct sur le mur" },
  { command: "ground", keys: ["j"], label: "Console de jour ou de nuit" },
] as const satisfies readonly Binding<string>[];

export const bindings: readonly Binding[] = [
  ...walkBindings,
  ...commonBindings,
  ...(import.meta.env.NOTES ? speakerBindings : []),
  ...wallOnly,
];

export const consoleBindings: readonly Binding<ConsoleCommand>[] = [
  ...walkBindings,
  ...commonBindings,
  ...speakerBindings,
  ...consoleOnly,
];

/** What an `event` of the keyboard says. */
export interface Press {
  readonly key: string;
  /** The key's place, whatever is printed on it. */
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

export interface Reading<Name extends string = Command> {
  readonly command?: Name | undefined;
  /** The slide to go to, counted from 1: digits, then Enter. */
  readonly number?: number | undefined;
  /** Digits typed so far. */
  readonly typed: string;
}

/** `typed` are the digits before this press; `characters` is false when single characters are turned off. */
export function readKey<Name extends string>(
  press: Press,
  typed: string,
  characters: boolean,
  table: readonly Binding<Name>[],
): Reading<Name> {
  if (press.ctrlKey || press.metaKey || press.altKey) return { typed };
  const key = nameOf(press);
  if (isCharacter(key) && !characters) return { typed };
  const command = table.find(({ keys }) => keys.includes(key))?.command;
  const digit = digitOf(press, command !== undefined);
  if (digit) return { typed: (typed + digit).slice(-3) };
  if (key === "Enter" && typed) return { typed: "", number: Number(typed) };
  if (key === "Escape" && typed) return { typed: "" };
  return command || key === "Tab" ? { typed: "", command } : { typed }; // a slip of the finger ends no number
}

/**
 * By its place, for AZERTY's upper row types `& é "` without Shift, and others type `" « »` or `+ ě š`. With Shift a command
 * comes first (QWERTZ's "/"). Without NumLock the pad's keys are named keys.
 */
function digitOf({ key, code, shiftKey }: Press, isBound: boolean): string | undefined {
  if (/^[0-9]$/.test(key)) return key;
  const isTyped = key.length === 1 || key === "Dead";
  return isTyped && !(shiftKey && isBound) ? /^(?:Digit|Numpad)([0-9])$/.exec(code)?.[1] : undefined;
}

/** Characters can be turned off (WCAG 2.1.4); named keys, and so every clicker's, always work. */
function isCharacter(key: string): boolean {
  return key.length === 1 && key !== " ";
}

/** The key as the help writes it. */
export function shownKey(key: string): string {
  return frenchNames[key] ?? key.toUpperCase();
}

const frenchNames: Readonly<Record<string, string>> = {
  ArrowRight: "→",
  ArrowLeft: "←",
  ArrowUp: "↑",
  ArrowDown: "↓",
  PageDown: "Page suivante",
  PageUp: "Page précédente",
  Home: "Début",
  End: "Fin",
  " ": "Espace",
  "Shift+ ": "Maj + Espace",
  Enter: "Entrée",
  Backspace: "Retour arrière",
  Escape: "Échap",
};

function nameOf({ key, shiftKey }: Press): string {
  if (key === " " && shiftKey) return "Shift+ ";
  return key.length === 1 ? key.toLowerCase() : key;
}
