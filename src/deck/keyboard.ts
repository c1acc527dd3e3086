// The keyboard turns the document's key presses into commands and slide numbers. Keys on a control are left to the control.

import { leaveNoFocus } from "./focus.ts";
import { type Binding, readKey } from "./keys.ts";

export interface KeyHandlers<Name extends string> {
  readonly table: readonly Binding<Name>[];
  readonly run: (command: Name) => void;
  /** Slide number, counted from 1. */
  readonly goTo: (number: number) => void;
  /** Digits typed so far, to be shown. */
  readonly onTyped: (typed: string) => void;
  /** Whether single characters are on. */
  readonly characters: () => boolean;
}

/** Digits that wait longer than this for their Enter are forgotten; an Enter that comes later still turns no slide. */
const FORGET_MS = 4000;

/** A clicker that is held, in a hand or under a book, is no hurry: no one reads faster. */
const HELD_MS = 1000;

export function listenToKeys<Name extends string>(page: Document, handlers: KeyHandlers<Name>): void {
  const { table, run, goTo, onTyped, characters } = handlers;
  let typed = "";
  let isLate = false;
  let ranMs = 0;
  let forget: ReturnType<typeof setTimeout> | undefined;
  leaveNoFocus(page);

  function remember(digits: string, late: boolean): void {
    clearTimeout(forget);
    if (digits) forget = setTimeout(() => remember("", true), FORGET_MS);
    if (digits !== typed) onTyped(digits);
    typed = digits;
    isLate = late;
  }

  page.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing || belongsToControl(event, typed)) return;
    const { command, number, typed: digits } = readKey(event, typed, characters(), table);
    const isVain = event.key === "Enter" && (isLate || event.repeat); // a key held for long may have ended a number
    remember(digits, isLate && !digits && !command);
    if (command === undefined && number === undefined) return;
    if (command !== "leave") event.preventDefault(); // Escape also closes what the browser opened
    if (number !== undefined) goTo(number);
    else if (command && !isVain && !(event.repeat && isTooMuch(command, event.timeStamp))) {
      ranMs = event.timeStamp;
      const way = LEADING.test(event.key) && page.querySelector<HTMLElement>("dialog:modal .dialog-close");
      if (way) way.click();
      else run(command);
    }
  });

  /** Of a held key. */
  function isTooMuch(command: string, atMs: number): boolean {
    return (command !== "next" && command !== "previous") || atMs - ranMs < HELD_MS;
  }
}

const WRITING = "input, textarea, select, [contenteditable], dialog:modal";
const PRESSED = "button, a[href], summary, [role=button], audio, video";

/** A clicker's two keys: out of a dialog they lead back to the slides. */
const LEADING = /^Page/;

/** F5 is never left to the browser: it would reload the deck in the middle of a talk. */
function belongsToControl(event: KeyboardEvent, typed: string): boolean {
  const target = event.target instanceof Element ? event.target : undefined;
  if ((event.key === "F5" || LEADING.test(event.key)) && !event.ctrlKey) return false;
  if (target?.closest(WRITING) || target?.ownerDocument.querySelector("dialog:modal")) return true;
  const presses = event.key === " " || (event.key === "Enter" && !typed);
  return presses && target?.closest(PRESSED) != null;
}
