// The door is where phones come to the console: it knows who asks, who was let in and who leads, and lets nobody else be heard.

import { keyWords, newKey } from "../../remote/key.ts";
import { type Answer, type News, type Queries, readWish, type Times, type Wish } from "../../remote/letters.ts";
import { createLine, type Line } from "../../remote/line.ts";
import { type Device, freeName, type Guests } from "./guests.ts";

/** What a phone that leads may bring about, and one that moderates. */
export type Led = Extract<Wish, { type: "run" | "point" }>;
export type Moderated = Extract<Wish, { type: "moderate" | "wall" }>;

/** What one phone is told beside what all are told. */
type Common = Omit<News, "type" | "leads" | "leader" | "others">;

export interface Outside {
  /** To the phone on this link. */
  readonly send: (link: number, frame: Uint8Array) => void;
  readonly close: (link: number) => void;
  readonly nowMs: () => number;
  readonly news: () => Common;
  readonly queries: () => Omit<Queries, "type">;
  readonly times: () => Times;
  readonly onLed: (wish: Led) => void;
  readonly onModerated: (wish: Moderated) => void;
  /** Someone came, left or leads. */
  readonly onChange: () => void;
}

export interface Door {
  /** A frame without bytes says that the phone has left. */
  hear(link: number, frame: Uint8Array): void;
  /** The key of an invitation, which any phone may ask with until it is taken back. */
  invite(): Uint8Array;
  uninvite(): void;
  readonly asking: () => readonly { readonly link: number; readonly name: string }[];
  letIn(link: number, moderates?: boolean): void;
  refuse(link: number): void;
  readonly guests: () => Guests;
  /** Heard of within the last moments. */
  isNear(device: Device): boolean;
  /** The one of this name leads; with "" none does. */
  lead(name: string): void;
  shutOut(device: Device): void;
  /** Tells all what there is now; the queries have changed alone: those who moderate. */
  tell(queriesAlone?: boolean): void;
  /** To be called from time to time: who is silent is sent away. */
  tick(): void;
  /** The relay is gone, and all phones with it. */
  forgetLinks(): void;
}

interface Link {
  readonly line: Line;
  readonly name: string;
  /** Undefined for who came with the invitation. */
  readonly device: Device | undefined;
  readonly sinceMs: number;
  heardMs: number;
  /** Let in, and about to come again with a key of its own. */
  isDone: boolean;
}

/** A phone says twice a second that it is there. */
const NEAR_MS = 3000;
const SILENT_MS = 12_000;
/** Who has not proved by then that it hears us, is not there. */
const PROOF_MS = 5000;
const MOST_DEVICES = 8;
const MOST_ASKING = 8;

export function createDoor(outside: Outside, kept: Guests = { devices: [], leader: "" }): Door {
  const { nowMs } = outside;
  const links = new Map<number, Link>();
  let { devices, leader } = kept;
  let invitation: Uint8Array | undefined;

  function hear(number: number, frame: Uint8Array): void {
    const link = links.get(number);
    if (frame.length === 0) drop(number);
    else if (!link) greet(number, frame);
    else {
      const wasProved = link.line.isProved();
      const wish = readWish(link.line.open(frame) ?? "");
      if (!wish) return;
      link.heardMs = nowMs();
      if (!wasProved) enter(number, link);
      if (links.has(number)) answer(number, link, wish);
    }
  }

  /** Nothing is said yet but that someone is here: the greeting may be a recorded one. */
  function greet(number: number, frame: Uint8Array): void {
    for (const one of [...devices, { name: "", key: invitation }]) {
      const line = one.key && createLine(one.key, "console");
      const wish = line && readWish(line.open(frame) ?? "");
      if (!line || wish?.type !== "hello") continue;
      const device = one.key === invitation ? undefined : devices.find(({ key }) => key === one.key);
      const name = device?.name ?? wish.name;
      links.set(number, { line, name, device, sinceMs: nowMs(), heardMs: nowMs(), isDone: false });
      say(number, { type: "wait" });
      return;
    }
    outside.close(number);
  }

  /** It has answered. A device is here once: the link that it had before is a broken one. */
  function enter(number: number, { device }: Link): void {
    if (!device && asking().length > MOST_ASKING) close(number);
    for (const [other, link] of [...links]) if (device && other !== number && link.device === device) close(other);
    if (device) tellOne(number, device);
    outside.onChange();
  }

  function answer(number: number, { device, isDone }: Link, wish: Wish): void {
    if (!device) {
      if (!isDone) say(number, { type: "wait" });
    } else if (wish.type === "beat") say(number, { type: "beat", times: device.moderates ? [] : outside.times() });
    else if (device.moderates) moderate(wish);
    else if (device.name === leader) follow(wish);
  }

  function moderate(wish: Wish): void {
    if (wish.type === "moderate" || wish.type === "wall") outside.onModerated(wish);
  }

  function follow(wish: Wish): void {
    if (wish.type === "hand" && leaders().some(({ name }) => name === wish.to)) lead(wish.to);
    else if (wish.type === "run" || wish.type === "point") outside.onLed(wish);
  }

  function say(number: number, letter: Answer): void {
    const line = links.get(number)?.line;
    if (line) outside.send(number, line.seal(JSON.stringify(letter)));
  }

  const leaders = () => devices.filter(({ moderates }) => !moderates);

  function tellOne(number: number, { name, moderates }: Device): void {
    const others = leaders().map((device) => device.name);
    const whose = { leads: name === leader, leader, others: others.filter((other) => other !== name) };
    if (moderates) say(number, { type: "queries", ...outside.queries() });
    else say(number, { type: "news", ...outside.news(), ...whose });
  }

  function tell(queriesAlone = false): void {
    for (const [number, { device, line }] of links)
      if (device && line.isProved() && (device.moderates || !queriesAlone)) tellOne(number, device);
  }

  function drop(number: number): void {
    if (links.delete(number)) outside.onChange();
  }

  function close(number: number): void {
    outside.close(number);
    drop(number);
  }

  function asking() {
    const those = [...links].filter(([, { device, line, isDone }]) => !device && !isDone && line.isProved());
    return those.map(([link, { name }]) => ({ link, name }));
  }

  function letIn(number: number, moderates = false): void {
    const link = links.get(number);
    if (!link || link.device || link.isDone || devices.length >= MOST_DEVICES) return;
    const device = { name: freeName(link.name, devices), key: newKey(), moderates };
    devices = [...devices, device];
    if (!moderates) leader ||= device.name;
    link.isDone = true;
    say(number, { type: "in", key: keyWords(device.key) });
    changed();
  }

  function refuse(number: number): void {
    say(number, { type: "out" });
    close(number);
  }

  function shutOut(device: Device): void {
    devices = devices.filter((one) => one !== device);
    if (leader === device.name) leader = "";
    for (const [number, link] of [...links]) if (link.device === device) refuse(number);
    changed();
  }

  function lead(name: string): void {
    leader = name;
    changed();
  }

  function changed(): void {
    tell();
    outside.onChange();
  }

  function uninvite(): void {
    invitation = undefined;
    for (const [number, { device, isDone }] of [...links]) if (!device && !isDone) refuse(number);
  }

  function tick(): void {
    for (const [number, { line, heardMs, sinceMs }] of [...links])
      if (nowMs() - (line.isProved() ? heardMs : sinceMs) > (line.isProved() ? SILENT_MS : PROOF_MS)) close(number);
  }

  return {
    hear,
    invite: () => {
      invitation = newKey();
      return invitation;
    },
    uninvite,
    asking,
    letIn,
    refuse,
    guests: () => ({ devices, leader }),
    isNear: (device) =>
      [...links.values()].some(
        (link) => link.device === device && link.line.isProved() && nowMs() - link.heardMs < NEAR_MS,
      ),
    lead,
    shutOut,
    tell,
    tick,
    forgetLinks: () => {
      links.clear();
      outside.onChange();
    },
  };
}
