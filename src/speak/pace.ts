// The pace is a dialog of the console: the plan beside what is talked, what may be left out to catch up, and the rehearsal.

import { createDialog } from "../deck/dialog.ts";
import { createButton, element } from "../deck/elements.ts";
import { durationWords, hourWords } from "./clock-words.ts";
import { createLeaveButton, type LeaveButton } from "./leave-button.ts";
import {
  differenceMs,
  differenceWritten,
  minutesFor,
  type PaceRow,
  paceRows,
  paceTable,
  slidesAhead,
  timeWritten,
} from "./pace-rows.ts";
import type { Pairing } from "./pairing.ts";
import { type Planned, type Slot, type Spent, sum, talkedInSlotMs, timesAt } from "./plan.ts";
import type { Rehearsal } from "./rehearsal.ts";
import { saveCsv } from "./save-csv.ts";
import type { Route } from "./session.ts";

export interface Pace {
  open(): void;
  /** Ends the rehearsal, and shows what it gave. */
  finish(): void;
  /** The times go on while it is open. */
  tick(): void;
}

interface Subject {
  readonly plan: () => readonly Slot[];
  readonly route: Route;
  readonly pairing: Pairing;
  readonly rehearsal: Rehearsal;
  readonly toStart: () => void;
}

export function createPace(page: Document, { plan, route, pairing, rehearsal, toStart }: Subject): Pace {
  const end = element(page, "p", { class: "pace-end" });
  const parts = element(page, "div");
  const ahead = element(page, "div", { class: "pace-ahead" });
  const rehearsed = element(page, "div", { class: "pace-rehearsed" });
  const dialog = createDialog(page, "pace", "Rythme", end, parts, ahead, rehearsed);
  let talked: readonly HTMLElement[] = [];
  let buttons: readonly LeaveButton[] = [];

  function open(): void {
    show();
    dialog.open();
  }

  function finish(): void {
    rehearsal.end();
    open();
    rehearsed.scrollIntoView();
  }

  function show(): void {
    talked = plan().map(() => element(page, "td"));
    parts.replaceChildren(partsTable(page, plan(), talked), ...rehearsalButton());
    buttons = [];
    const lists = slidesAhead(plan(), pairing.session(), route).map(([slot, slides]) => aheadOf(slot, slides));
    ahead.replaceChildren(...(lists.length > 0 ? [heading(page, "Rattraper\u00a0: masquer ce soir"), ...lists] : []));
    rehearsed.replaceChildren(...keptOf(page, plan(), rehearsal.times()));
    tick();
  }

  function aheadOf(slot: Slot, slides: readonly Planned[]): HTMLElement {
    const rows = slides.map((one) => leaveRow([one], one.title));
    const what = slides.length === slot.slides.length ? "Toute la partie" : "Le reste de";
    const whole = slides.length > 1 ? [leaveRow(slides, `${what} «\u00a0${slot.part}\u00a0»`)] : [];
    for (const { classList } of whole) classList.add("pace-part");
    return element(page, "ul", { role: "list", "aria-label": slot.part }, ...whole, ...rows);
  }

  /** What it gives back, and the one press. */
  function leaveRow(slides: readonly Planned[], name: string): HTMLElement {
    const ids = slides.map(({ id }) => id);
    const leave = createLeaveButton(page, pairing, { what: "hidden", ids, label: "Masquer", name });
    buttons = [...buttons, leave];
    const takes = slides.every(({ takesMs }) => takesMs !== undefined)
      ? sum(slides.map((one) => one.takesMs!))
      : undefined;
    const gives = takes === undefined ? "" : `rend ${durationWords(takes)}`;
    return element(page, "li", {}, element(page, "span", {}, name), element(page, "span", {}, gives), leave.button);
  }

  /** Not in the middle of a talk. */
  function rehearsalButton(): HTMLElement[] {
    const { rehearses, startedAt } = pairing.session().timer;
    const begin = () => {
      dialog.close();
      toStart();
      rehearsal.begin();
    };
    if (rehearses) return [createButton(page, finish, { class: "way" }, "Terminer la répétition")];
    return startedAt === null ? [createButton(page, begin, { class: "way" }, "Répéter depuis le début")] : [];
  }

  function tick(): void {
    const session = pairing.session();
    const now = pairing.nowMs();
    const { toComeMs, slot: here } = timesAt(session, plan(), route, now);
    end.textContent = endWords(toComeMs);
    for (const [index, slot] of plan().entries()) {
      const cell = talked[index];
      if (!cell) continue;
      cell.textContent = durationWords(talkedInSlotMs(session.timer, slot, now));
      cell.parentElement?.toggleAttribute("data-here", index === here);
    }
  }

  pairing.onChange(() => {
    for (const { update } of buttons) update();
  });
  return { open, finish, tick: () => dialog.isOpen() && tick() };
}

const RULE = "maintenant, le reste de cette partie et les parties qui suivent, sans ce qui est masqué";

function endWords(toComeMs: number | undefined): string {
  if (toComeMs === undefined) return "Une partie n’a pas de durée prévue\u00a0: l’heure de fin n’est pas connue.";
  return `Fin vers ${hourWords(new Date(Date.now() + toComeMs))}\u00a0: ${RULE}.`;
}

function partsTable(page: Document, plan: readonly Slot[], talked: readonly HTMLElement[]): HTMLElement {
  const rows = plan.map(({ part, speaker, plannedMs }, index) => {
    const name = speaker ? `${part}, ${speaker}` : part;
    return [header(page, "row", name), cell(page, timeWritten(plannedMs) || "—"), talked[index]!]; // one for each
  });
  return tableOf(page, "Temps par partie", ["Partie", "Prévu", "Réel"], rows);
}

/** What was rehearsed, beside the plan, to take away. */
function keptOf(page: Document, plan: readonly Slot[], times: Spent): HTMLElement[] {
  if (Object.keys(times).length === 0) return [];
  const rows = paceRows(plan, times);
  const cells = rows.map((row) => [
    header(page, "row", row.slide ?? row.part),
    cell(page, timeWritten(row.plannedMs) || "—"),
    cell(page, timeWritten(row.rehearsedMs) || "—"),
    cell(page, differenceWritten(differenceMs(row))),
    cell(page, row.slide === undefined && minutesFor(row) ? `minutes: ${minutesFor(row)}` : ""),
  ]);
  const table = tableOf(page, "Répétition", ["Partie, diapositive", "Prévu", "Répété", "Écart", "En-tête"], cells);
  for (const [index, row] of rows.entries())
    table.querySelectorAll("tbody tr")[index]?.classList.toggle("pace-part", row.slide === undefined);
  return [heading(page, "La dernière répétition"), table, saveButton(page, rows)];
}

function saveButton(page: Document, rows: readonly PaceRow[]): HTMLElement {
  const save = () => saveCsv(page, "repetition.csv", paceTable(rows));
  return createButton(page, save, { class: "way" }, "Enregistrer le tableau (CSV)");
}

function tableOf(page: Document, name: string, heads: readonly string[], rows: readonly (readonly Node[])[]) {
  const caption = element(page, "caption", { class: "visually-hidden" }, name);
  const head = element(page, "tr", {}, ...heads.map((words) => header(page, "col", words)));
  const body = element(page, "tbody", {}, ...rows.map((cells) => element(page, "tr", {}, ...cells)));
  return element(page, "table", { class: "pace-table" }, caption, element(page, "thead", {}, head), body);
}

function header(page: Document, scope: "row" | "col", words: string): HTMLElement {
  return element(page, "th", { scope }, words);
}

function cell(page: Document, words: string): HTMLElement {
  return element(page, "td", {}, words);
}

function heading(page: Document, words: string): HTMLElement {
  return element(page, "h3", {}, words);
}
