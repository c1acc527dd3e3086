// In the article of a hosted deck, this offers to follow. What follows is a script of its own: who only reads does not fetch it.

import { recall, remember } from "../deck/memory.ts";
import { createSwitch, guardOf, KEPT } from "./switch.ts";

const AGAIN_MS = 4000;

/** @param broker its address. @param src that of the script, which puts a switch of its own in the place of this one. */
export function offerToFollow(page: Document, broker: string, src: string): void {
  const view = page.defaultView;
  if (!view) throw new Error("expected a page in a window");
  const control = createSwitch(page, guardOf(broker), follow, free);
  let isAsked = false;

  function follow(): void {
    control.show("joining", true, "");
    if (!isAsked) load();
    isAsked = true;
  }

  function load(): void {
    const script = page.createElement("script");
    script.src = src;
    script.addEventListener("error", () => {
      script.remove();
      control.show("lost", true, "");
      view!.setTimeout(load, AGAIN_MS);
    });
    page.body.append(script);
  }

  function free(): void {
    remember(view!, KEPT, "no", "sessionStorage");
    control.show("free", false, "");
  }

  control.show("apart", false, "");
  page.querySelector(".bar")?.after(control.box);
  if (recall(view, KEPT, "sessionStorage") === "yes") follow();
}
