// This says what each command does on the wall, to the deck and to its screens, and gives
// one function that runs a command by name.

import { afterFrame } from "../deck/after-frame.ts";
import type { Announce } from "../deck/announce.ts";
import { createBlackScreen } from "../deck/black.ts";
import { createContents } from "../deck/contents.ts";
import { type Controls, createControls } from "../deck/controls.ts";
import type { Deck } from "../deck/deck.ts";
import { openedLater } from "../deck/dialog.ts";
import { toggleFullscreen } from "../deck/fullscreen.ts";
import { createHelp } from "../deck/help.ts";
import { bindings, type Command, consoleOnly } from "../deck/keys.ts";
import { addressOf, last, nextPosition, previousPosition, samePosition, start } from "../deck/position.ts";
import { createPrintDialog } from "../deck/print-dialog.ts";
import type { Settings } from "../deck/settings.ts";
import { createTables, type Tables } from "../deck/table.ts";
import { createSourcePanel } from "./source-panel.ts";

interface Tools {
  readonly announce: Announce;
  readonly settings: Settings;
}

export function commandsFor(page: Document, deck: Deck, { announce, settings }: Tools) {
  const elsewhere = import.meta.env.NOTES && (["À la console seulement", consoleOnly] as const);
  const black = createBlackScreen(page, announce);
  const tables = createTables(deck);
  const source = createSourcePanel(page, deck, announce);

  function showTable(shown: boolean): void {
    tables.show(shown);
    const done = shown ? "Tableau affiché" : "Graphique affiché";
    announce(tables.areHere() ? done : "Pas de tableau sur cette diapositive");
  }

  /** What else there is, the private build says. */
  const commands: Partial<Record<Command, () => void>> = {
    next: () => deck.go(nextPosition(deck.position(), deck.slides()), "forward"),
    previous: () => deck.go(previousPosition(deck.position(), deck.slides()), "jump"),
    first: () => deck.go(start(deck.slides()), "jump"),
    last: () => deck.go(last(deck.slides()), "jump"),
    replay: deck.replay,
    contents: openedLater(() => createContents(page, deck)),
    help: openedLater(() => createHelp(page, settings, bindings, elsewhere)),
    print: openedLater(() => createPrintDialog(page)),
    table: () => showTable(!tables.areShown()),
    black: () => black.set(!black.isOn()),
    fullscreen: () => void toggleFullscreen(page, announce),
    source: source.next,
    leave: () => {
      if (source.isOpen()) source.close();
      else if (tables.areShown()) showTable(false);
    },
  };
  const run = (command: Command) => commands[command]?.();
  const controls = createControls(page, deck.root, run);
  keepControls(controls, deck, tables);
  black.onChange((on) => controls.setPressed("black", on));
  page.addEventListener("fullscreenchange", () => controls.setPressed("fullscreen", page.fullscreenElement !== null));
  const on = (command: Command, answer: () => void) => {
    commands[command] = answer;
  };
  return { run, on, settings, black, tables };
}

/** The buttons say what is possible, and where the reading view opens. */
function keepControls(controls: Controls, deck: Deck, tables: Tables): void {
  function update(): void {
    const [here, slides] = [deck.position(), deck.slides()];
    controls.setAddress(addressOf(here, slides));
    controls.setEnabled("previous", !samePosition(here, start(slides)));
    controls.setEnabled("next", !samePosition(here, last(slides)));
    controls.setEnabled("table", tables.areHere());
    controls.setPressed("table", tables.areShown());
  }
  deck.onMove(() => afterFrame(update));
  tables.onChange(update);
  update();
}
