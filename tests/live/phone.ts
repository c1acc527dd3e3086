// Phones without a page: their own link to the hall and their own way to vote, on a window that has a clock and a storage.

import { WebSocket } from "ws";
import { type HallLink, openHallLink, type Way } from "../../src/live/hall-link.ts";
import { QUESTION, RESULTS } from "../../src/live/hall-words.ts";
import { parseResults, type Results } from "../../src/live/vote-words.ts";
import { createVoter, type Voter } from "../../src/live/voter.ts";

export interface Phone extends Pick<Voter, "answer" | "counted" | "isWaiting"> {
  /** The slides where the wall was, as it was told. */
  readonly places: readonly string[];
  results(): Results | undefined;
}

/** As a page opens it: it says where the page is from, and an error is its end. */
export class PageSocket extends WebSocket {
  constructor(url: string, protocols: string[]) {
    super(url, protocols, { origin: `http://${new URL(url).host}` });
    this.on("error", () => undefined);
    sockets.add(this);
  }
}

const sockets = new Set<PageSocket>();
let ended = 0;

/** All that are there. */
export function endPhones(): void {
  ended += 1;
  for (const socket of sockets) socket.terminate();
  sockets.clear();
}

/** With `PageSocket` as the global one. @param storage what tabs of one browser share. */
export function openPhone(way: Way, storage: Map<string, string> = new Map()): Phone {
  const view = createView(storage);
  const places: string[] = [];
  let results: Results | undefined;
  let link: HallLink | undefined;
  const voter = createVoter(
    view,
    (...wish) => link?.wish(...wish),
    () => undefined,
  );
  link = openHallLink(view, way, {
    onPos: ({ id }) => places.push(id),
    onState: () => undefined,
    topics: [QUESTION, RESULTS, voter.topic],
    onOpen: voter.ask,
    onMessage(topic, text) {
      if (topic === voter.topic) voter.hear(text);
      if (topic === RESULTS) results = parseResults(text);
    },
  });
  return { ...voter, places, results: () => results };
}

function createView(storage: Map<string, string>): Window {
  const document = Object.assign(new EventTarget(), { hidden: false });
  const { performance, crypto, clearTimeout } = globalThis;
  const localStorage = {
    getItem: (key: string) => storage.get(key) ?? null,
    setItem: (key: string, words: string) => storage.set(key, words),
  };
  const before = ended;
  const whileHere = (act: () => void) => () => ended === before && act();
  const setTimeout = (act: () => void, ms: number) => globalThis.setTimeout(whileHere(act), ms);
  const setInterval = (act: () => void, ms: number) => globalThis.setInterval(whileHere(act), ms).unref();
  const parts = { document, performance, crypto, setTimeout, clearTimeout, setInterval, localStorage };
  return Object.assign(new EventTarget(), parts) as unknown as Window;
}
