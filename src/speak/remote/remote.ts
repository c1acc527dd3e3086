// The remote lets phones lead the talk: it opens the door to them when the speaker asks, and turns what they wish into what the
// console's own buttons do.

import type { ConsoleCommand } from "../../deck/keys.ts";
import { recall, remember } from "../../deck/memory.ts";
import { keyWords, readKey } from "../../remote/key.ts";
import type { Desk } from "../desk.ts";
import { createDoor, type Led, type Moderated } from "./door.ts";
import type { Guests } from "./guests.ts";
import { newsOf, queriesOf, type Subject, timesOf } from "./news.ts";
import { createPanel } from "./panel.ts";
import { openRelaySocket, type RelaySocket } from "./relay-socket.ts";

interface Tools extends Subject {
  readonly desk: Pick<Desk, "point" | "notices" | "moderated">;
  readonly run: (command: ConsoleCommand) => void;
}

const TICK_MS = 1000;

export function createRemote(page: Document, tools: Tools): { open(): void } {
  const view = page.defaultView!; // the console runs in a window
  const kept = recallGuests(view);
  let socket: RelaySocket | undefined;
  const door = createDoor(
    {
      send: (link, frame) => socket?.send(link, frame),
      close: (link) => socket?.close(link),
      nowMs: () => view.performance.now(),
      news: () => newsOf(page, tools),
      queries: () => queriesOf(tools.desk.moderated.states() ?? [], tools.pairing),
      times: () => timesOf(tools),
      onLed: follow,
      onModerated: moderate,
      onChange: () => {
        keepGuests(view, door.guests());
        show();
      },
    },
    kept,
  );
  const panel = createPanel(page, door, connect, () => tools.desk.moderated.states() !== undefined);

  function connect(): void {
    const onReplaced = () => {
      socket = undefined;
    };
    socket ??= openRelaySocket(view, { onFrame: door.hear, onLost: door.forgetLinks, onReplaced });
  }

  function follow(wish: Led): void {
    if (wish.type === "run") tools.run(wish.command);
    else tools.desk.point(wish.at);
  }

  function moderate(wish: Moderated): void {
    if (wish.type === "wall") tools.desk.moderated.putToWall(wish.query);
    else tools.desk.moderated.act(wish.act);
  }

  /** Who leads and is not there is worth a word, even where the panel is closed. */
  function show(): void {
    panel.show();
    const { devices, leader } = door.guests();
    const lost = devices.find((device) => device.name === leader && !door.isNear(device));
    if (lost)
      tools.desk.notices.set(
        "remote",
        `Le téléphone de «\u00a0${lost.name}\u00a0», qui conduit, n’est plus joint. La console et le mur continuent.`,
        {
          label: "Reprendre la main",
          run: () => door.lead(""),
        },
      );
    else tools.desk.notices.clear("remote");
  }

  tools.pairing.onChange(() => door.tell());
  tools.desk.moderated.onChange(() => door.tell(true));
  view.setInterval(() => {
    door.tick();
    show();
  }, TICK_MS);
  if (kept.devices.length > 0) connect();
  return { open: panel.open };
}

/** For as long as this window is there: a console that is loaded anew knows its phones. */
const GUESTS = "console.guests";

function keepGuests(view: Window, { devices, leader }: Guests): void {
  const written = devices.map(({ name, key, moderates }) => [name, keyWords(key), moderates]);
  remember(view, GUESTS, JSON.stringify([leader, written]), "sessionStorage");
}

function recallGuests(view: Window): Guests {
  const kept = recall(view, GUESTS, "sessionStorage") ?? '["",[]]';
  const [leader, written] = JSON.parse(kept) as [string, [string, string, boolean][]]; // as it was written above
  return { leader, devices: written.map(([name, words, moderates]) => ({ name, key: readKey(words)!, moderates })) };
}
