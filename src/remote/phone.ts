// This starts the phone's page: it asks for a name, waits to be let in, and from then on shows what the console tells, of the talk
// or of the hall's queries, and says what the hand wishes. What it shows of the slides stands in the page itself; the notes come sealed.

import "./phone.css";
import { recall, remember } from "../deck/memory.ts";
import { readSlides } from "../deck/slides.ts";
import { keepAwake } from "../deck/wake-lock.ts";
import { createGate } from "./gate.ts";
import { keyWords, readKey } from "./key.ts";
import type { Answer, Wish } from "./letters.ts";
import { createModerationDesk } from "./moderation-desk.ts";
import { createPhoneDesk } from "./phone-desk.ts";
import { openPhoneLink, type PhoneLink } from "./phone-link.ts";

/** What is kept for as long as the page is open, loaded anew or not: the key, and the name once it was given. */
const KEPT = "remote.pass";

interface Pass {
  readonly key: string;
  readonly name?: string;
}

export function startPhone(page: Document): void {
  const view = page.defaultView;
  const root = page.querySelector<HTMLElement>("main.reveal");
  if (!view || !root) throw new Error("expected a page with a main.reveal, in a window");
  let link: PhoneLink | undefined;
  const gate = createGate(page, (name) => keep({ ...pass, key: pass?.key ?? "", name }));
  const say = (wish: Wish) => link?.say(wish);
  const desk = createPhoneDesk(page, readSlides(root), say);
  const moderation = createModerationDesk(page, say);
  page.body.prepend(gate.box, desk.box, moderation.box);
  page.title = `Télécommande — ${page.title}`;
  let pass = passOf(view);
  view.addEventListener("hashchange", () => view.location.reload()); // another code was aimed at
  keepAwake(page);
  enter();
  page.documentElement.classList.add("ready");

  function keep(next: Pass): void {
    pass = next;
    keepPass(view!, pass);
    enter();
  }

  function enter(): void {
    link?.close();
    const key = readKey(pass?.key ?? "");
    hideDesks();
    if (!key) gate.show("no-key");
    else if (!pass?.name) gate.show("name");
    else link = openPhoneLink(view!, { key, name: pass.name, onAnswer: hear, onState: tellState });
  }

  function hear(answer: Answer): void {
    if (answer.type === "wait") gate.show("wait");
    else if (answer.type === "in") keep({ ...pass, key: keyWords(readKey(answer.key)!) });
    else if (answer.type === "out") leave("out");
    else if (answer.type === "beat") desk.showTimes(answer.times);
    else {
      gate.hide();
      desk.box.hidden = answer.type !== "news";
      moderation.box.hidden = answer.type !== "queries";
      if (answer.type === "news") desk.show(answer);
      else moderation.show(answer);
    }
  }

  function hideDesks(): void {
    for (const { box } of [desk, moderation]) box.hidden = true;
  }

  function tellState(state: "here" | "lost" | "unknown"): void {
    if (state === "unknown") leave("unknown");
    else if (!gate.box.hidden) gate.setLost(state === "lost");
    else for (const one of [desk, moderation]) one.setLost(state === "lost");
  }

  function leave(why: "out" | "unknown"): void {
    link?.close();
    pass = undefined;
    keepPass(view!, pass);
    hideDesks();
    gate.show(why);
  }
}

/** The key leaves the address at once: what is kept or sent of addresses has none. */
function passOf(view: Window): Pass | undefined {
  const key = readKey(view.location.hash);
  if (key) {
    view.history.replaceState(null, "", view.location.pathname);
    const pass = { key: keyWords(key) };
    keepPass(view, pass);
    return pass;
  }
  return (JSON.parse(recall(view, KEPT, "sessionStorage") ?? "null") as Pass | null) ?? undefined; // as it was written below
}

function keepPass(view: Window, pass: Pass | undefined): void {
  remember(view, KEPT, JSON.stringify(pass ?? null), "sessionStorage");
}
