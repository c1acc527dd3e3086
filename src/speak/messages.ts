// This says what a session is, and what windows may say of it to each other: of anything at all that arrives, only a
// message of ours is let through.

import * as z from "zod/mini";
import type { Known } from "../model.ts";

/** Undefined for everything that is not, to the last field, one of ours. */
export function parseMessage(data: unknown): Message | undefined {
  return message.safeParse(data).data;
}

export function parseSession(data: unknown): Session | undefined {
  return session.safeParse(data).data;
}

z.config({ jitless: true }); // its quick way would ask the page's policy for `eval`

/** Thirty years; what is not a time on this scale is not a time. */
const ms = z.number().check(z.nonnegative(), z.maximum(1e12));
const count = z.int().check(z.nonnegative(), z.maximum(1e9));
const name = z.string().check(z.minLength(1), z.maxLength(200));
const part = z.number().check(z.nonnegative(), z.maximum(1));
const side = z.enum(["wall", "console"]);
export type Side = Known<typeof side>;

/** A place in the deck that outlives a change of the slides' order. */
const spot = z.strictObject({ id: name, step: count });
export type Spot = Known<typeof spot>;

/** Moments are of the session's own time. */
const timer = z.strictObject({
  startedAt: z.nullable(ms),
  /** The speaker says when the time starts; the first step does not. */
  waits: z.optional(z.boolean()),
  /** Since when it waits, for questions. */
  pausedAt: z.nullable(ms),
  /** Waited before. */
  pausedMs: ms,
  /** Nobody listens yet: the times are kept, to be compared with the plan. */
  rehearses: z.optional(z.boolean()),
  /** The slide that is being talked about, and the time talked when the walls came to it. */
  slide: z.string().check(z.maxLength(200)),
  enteredMs: ms,
  /** Talked about each slide before. */
  spentMs: z.record(name, ms).check(z.refine((spent) => Object.keys(spent).length <= 1000)),
});
export type Timer = Known<typeof timer>;

const session = z.strictObject({
  /** What the walls show. */
  wall: spot,
  /** What the consoles look at while the walls stand still; null when they look at the walls. */
  ahead: z.nullable(spot),
  /** Where one jumped from, the last one at the end. */
  trail: z.array(spot).check(z.maxLength(100)),
  black: z.boolean(),
  /** Whether the slide's table stands in its chart's place. */
  table: z.boolean(),
  /** Whether the way to the hall stands over the slide. */
  hall: z.optional(z.boolean()),
  /** What the hall asks, by its name, over the slide. */
  query: z.optional(name),
  /** How often a motion was asked for again. */
  replays: count,
  /** Slides that are left out tonight, and those that come without their steps, by id, in the deck's order. */
  hidden: z.array(name).check(z.maxLength(1000)),
  stepless: z.array(name).check(z.maxLength(1000)),
  timer,
});
export type Session = Known<typeof session>;

/** What someone did. `side` is the kind of window where it was done. */
const act = z.discriminatedUnion("kind", [
  /** `held`: a key that is held makes its first step. */
  z.strictObject({
    kind: z.literal("step"),
    by: z.union([z.literal(1), z.literal(-1)]),
    side,
    held: z.optional(z.boolean()),
  }),
  z.strictObject({ kind: z.literal("go"), to: spot, side }),
  z.strictObject({ kind: z.literal("return"), side }),
  z.strictObject({ kind: z.literal("freeze") }),
  /** `show` brings the walls to what the consoles look at; without it the consoles come back to the walls. */
  z.strictObject({ kind: z.literal("thaw"), show: z.boolean() }),
  z.strictObject({ kind: z.literal("black"), on: z.boolean() }),
  z.strictObject({ kind: z.literal("table"), on: z.boolean() }),
  z.strictObject({ kind: z.literal("hall"), on: z.boolean() }),
  /** Null takes it off. */
  z.strictObject({ kind: z.literal("query"), id: z.nullable(name) }),
  z.strictObject({ kind: z.literal("replay") }),
  z.strictObject({
    kind: z.literal("timer"),
    change: z.enum(["start", "wait", "follow", "pause", "resume", "reset", "rehearse"]),
  }),
  /** Leaves slides out, or their steps alone; or no longer. */
  z.strictObject({
    kind: z.literal("leave"),
    what: z.enum(["hidden", "stepless"]),
    ids: z.array(name).check(z.maxLength(1000)),
    out: z.boolean(),
  }),
  /** Nothing is left out any more. */
  z.strictObject({ kind: z.literal("restore") }),
  z.strictObject({ kind: z.literal("resume"), session }),
]);
export type Act = Known<typeof act>;

/** A Lamport clock and the window it belongs to: two windows that act at once are told apart in the same way everywhere. */
const stamp = z.strictObject({ count, by: z.string().check(z.maxLength(200)) });
export type Stamp = Known<typeof stamp>;

/** `atMs` is the session's own time. */
const done = z.strictObject({ count, by: name, atMs: ms, act });
export type Done = Known<typeof done>;

const history = z.strictObject({
  /** The window that began it; empty while a window still looks for others. */
  root: name,
  /** The state before `done`, and the stamp of the last act in it. */
  base: session,
  baseStamp: stamp,
  /** In order, all after `baseStamp`. */
  done: z.array(done).check(z.maxLength(200)),
});
export type History = Known<typeof history>;

/** What time it was in a window, and on the machine's clock, when something was said. */
const said = z.strictObject({ nowMs: ms, saidAtMs: z.number() });
export type Said = Known<typeof said>;

/** In parts of the slide's frame. */
const point = z.strictObject({ x: part, y: part });
export type PointerSpot = Known<typeof point>;

/** A light may reach over the frame's edge. */
const reach = z.number().check(z.minimum(-1), z.maximum(2));
const light = z.strictObject({ x: reach, y: reach, width: part, height: part, round: z.boolean() });
export type Lit = Known<typeof light>;

/** What a hand points at, for a moment: no part of the session's state. */
const mark = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("light"), at: z.nullable(light) }),
  /** What a stroke goes on with. `stays`: until the next step. */
  z.strictObject({
    kind: z.literal("ink"),
    stroke: count,
    stays: z.boolean(),
    points: z.array(point).check(z.maxLength(200)),
  }),
  z.strictObject({ kind: z.literal("clear") }),
]);
export type Mark = Known<typeof mark>;

/** The window that speaks. */
const from = { from: name, side };

const message = z.discriminatedUnion("type", [
  z.strictObject({ ...from, type: z.literal("hello") }),
  z.strictObject({ ...from, type: z.literal("state"), said, history }),
  z.strictObject({ ...from, type: z.literal("done"), said, root: name, done }),
  /** Null takes the pointer away. */
  z.strictObject({ ...from, type: z.literal("point"), at: z.nullable(point) }),
  /** `on` is what it was made on: it is shown nowhere else. */
  z.strictObject({ ...from, type: z.literal("mark"), on: spot, mark }),
  z.strictObject({ ...from, type: z.literal("bye") }),
]);
export type Message = Known<typeof message>;
