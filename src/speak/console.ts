// This starts the speaker's console: it turns the private page into the desk from which the walls are led.

import "./console.css";
import { createAnnouncer } from "../deck/announce.ts";
import { listenToKeys } from "../deck/keyboard.ts";
import { consoleBindings } from "../deck/keys.ts";
import { openSettings } from "../deck/settings.ts";
import { readSlides } from "../deck/slides.ts";
import { keepAwake } from "../deck/wake-lock.ts";
import { createConsoleCommands } from "./console-commands.ts";
import { createDesk } from "./desk.ts";
import { joinSession } from "./join.ts";
import { keepSession } from "./keep-session.ts";
import { fillWays } from "./live/show-hall.ts";
import { tellHall } from "./live/tell-hall.ts";
import { planOf, routeOf } from "./plan.ts";
import { openRehearsal } from "./rehearsal.ts";
import { startOf } from "./session.ts";

/** How often the times are written anew; a second is never seen to last two. */
const TICK_MS = 250;

/** @throws {Error} in a frame: a page around the console could lead a hand to its buttons. */
export function startConsole(page: Document): void {
  const view = page.defaultView;
  const root = page.querySelector<HTMLElement>("main.reveal");
  if (!view || !root) throw new Error("expected a page with a main.reveal");
  if (view.top !== view) throw new Error("the console does not run in a frame");
  const slides = readSlides(root);
  const route = routeOf(slides);
  const joined = joinSession(view, "console", () => route, startOf(route).wall);
  const { pairing } = joined;
  const announce = createAnnouncer(page);
  const settings = openSettings(view);
  const rehearsal = openRehearsal(view, slides, pairing);
  const talk = { slides, plan: () => planOf(slides, rehearsal.times()), route, pairing };
  const desk = createDesk(page, { ...talk, announce });
  const { run, goToNumber, tick } = createConsoleCommands(page, { ...talk, rehearsal, desk, settings, announce });
  desk.start(run);
  listenToKeys(page, {
    table: consoleBindings,
    run,
    goTo: goToNumber,
    onTyped: desk.showTyped,
    characters: settings.characters,
  });
  view.setInterval(() => {
    desk.tick();
    tick();
  }, TICK_MS);
  void keepSession(view, joined, () => route, desk.tellForgetful).then((kept) => kept && desk.offerToResume(kept));
  void tellHall(view, pairing, desk.hearHall).then((line) => line && desk.startHall(line));
  void fillWays(page);
  keepAwake(page);
  page.documentElement.classList.add("ready");
}
