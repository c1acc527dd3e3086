// This makes a modal dialog with a title, its content and a button to close it.

import { createButton, element } from "./elements.ts";
import { enterDialog, leaveDialog } from "./history.ts";
import { linkIn, opensElsewhere } from "./inner-link.ts";

export interface Dialog {
  readonly isOpen: () => boolean;
  readonly open: () => void;
  readonly close: () => void;
  readonly setTitle: (title: string) => void;
  readonly box: HTMLDialogElement;
}

/** Opens what is made when it is first opened. */
export function openedLater(make: () => Pick<Dialog, "open">): () => void {
  let made: ReturnType<typeof make> | undefined;
  return () => {
    made ??= make();
    made.open();
  };
}

/** The browser holds the focus inside and gives it back. */
export function createDialog(page: Document, name: string, title: string, ...content: readonly Node[]): Dialog {
  const view = page.defaultView!; // only a page in a window opens dialogs
  const heading = element(page, "h2", { id: `${name}-titre` }, title);
  const button = createButton(page, close, { class: "dialog-close" }, "Fermer");
  const header = element(page, "header", { class: "dialog-header" }, heading, button);
  const box = element(page, "dialog", { class: `dialog ${name}`, "aria-labelledby": heading.id }, header, ...content);

  /** Where nothing had the focus before, the browser takes it out a frame later: the next key would be lost in the box. */
  function close(): void {
    box.close();
    const focused = page.activeElement;
    if (focused instanceof HTMLElement && box.contains(focused)) focused.blur();
  }

  function open(): void {
    if (box.open) return;
    enterDialog(view, close);
    box.showModal();
  }

  box.addEventListener("close", () => leaveDialog(view));
  box.addEventListener("click", (event) => event.target === box && close()); // the backdrop
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault(); // the browser closes too, but later
    close();
  });
  box.addEventListener("click", leaveBy);
  page.body.append(box);

  /** A link of the dialog that leads on in this window takes the place that the dialog has in the history. */
  function leaveBy(event: MouseEvent): void {
    const link = linkIn(event, '[href^="#"], [href^="?"]:not([target])');
    if (!link || event.defaultPrevented || opensElsewhere(event)) return;
    event.preventDefault();
    close();
    view.location.replace(link.href);
  }
  const setTitle = (words: string) => {
    heading.textContent = words;
  };
  return { isOpen: () => box.open, open, close, setTitle, box };
}
