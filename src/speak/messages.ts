// This says what windows may say to each other: of anything at all that arrives, only a message of ours is let through.

import * as z from "zod/mini";
import type { Done, History } from "./history.ts";
import type { Act, Session, Side } from "./session.ts";
import type { Said } from "./session-time.ts";

interface From {
  /** The window that speaks. */
  readonly from: string;
  readonly side: Side;
}

export type Message = From &
  (
    | { readonly type: "hello" }
    | { readonly type: "state"; readonly said: Said; readonly history: History }
    | { readonly type: "done"; readonly said: Said; readonly root: string; readonly done: Done }
    /** In parts of the slide's frame; null takes the pointer away. */
    | { readonly type: "point"; readonly at: PointerSpot | null }
    | { readonly type: "bye" }
  );

export interface PointerSpot {
  readonly x: number;
  readonly y: number;
}

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

const spot = z.strictObject({ id: name, step: count });

const timer = z.strictObject({
  startedAt: z.nullable(ms),
  pausedAt: z.nullable(ms),
  pausedMs: ms,
  slot: count,
  enteredMs: ms,
  spentMs: z.array(ms).check(z.maxLength(1000)),
});

const session: z.ZodMiniType<Session> = z.strictObject({
  wall: spot,
  ahead: z.nullable(spot),
  trail: z.array(spot).check(z.maxLength(100)),
  black: z.boolean(),
  table: z.boolean(),
  replays: count,
  timer,
});

const act: z.ZodMiniType<Act> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("step"), by: z.union([z.literal(1), z.literal(-1)]), side }),
  z.strictObject({ kind: z.literal("go"), to: spot, side }),
  z.strictObject({ kind: z.literal("return"), side }),
  z.strictObject({ kind: z.literal("freeze") }),
  z.strictObject({ kind: z.literal("thaw"), show: z.boolean() }),
  z.strictObject({ kind: z.literal("black"), on: z.boolean() }),
  z.strictObject({ kind: z.literal("table"), on: z.boolean() }),
  z.strictObject({ kind: z.literal("replay") }),
  z.strictObject({ kind: z.literal("timer"), change: z.enum(["start", "pause", "resume", "reset"]) }),
  z.strictObject({ kind: z.literal("resume"), session }),
]);

const done = z.strictObject({ count, by: name, atMs: ms, act });

const history = z.strictObject({
  root: name,
  base: session,
  baseStamp: z.strictObject({ count, by: z.string().check(z.maxLength(200)) }),
  done: z.array(done).check(z.maxLength(200)),
});

const said = z.strictObject({ nowMs: ms, saidAtMs: z.number() });
const from = { from: name, side };

const message: z.ZodMiniType<Message> = z.discriminatedUnion("type", [
  z.strictObject({ ...from, type: z.literal("hello") }),
  z.strictObject({ ...from, type: z.literal("state"), said, history }),
  z.strictObject({ ...from, type: z.literal("done"), said, root: name, done }),
  z.strictObject({
    ...from,
    type: z.literal("point"),
    at: z.nullable(z.strictObject({ x: part, y: part })),
  }),
  z.strictObject({ ...from, type: z.literal("bye") }),
]);
