// These are the letters that a phone and the console write to each other: of anything that a line lets through, only one of
// these, to the last field, is heard.

import * as z from "zod/mini";
import { isName } from "../live/vote-words.ts";
import type { Known } from "../model.ts";

z.config({ jitless: true }); // its quick way would ask the page's policy for `eval`

const words = z.string().check(z.maxLength(300));
const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(30));
const count = z.int().check(z.nonnegative(), z.maximum(10_000));
const part = z.number().check(z.nonnegative(), z.maximum(1));
const point = z.strictObject({ x: part, y: part });
export type PointedAt = Known<typeof point>;

/** Commands of the console that a phone may give. */
const command = z.enum(["next", "previous", "black", "freeze"]);

/** What one query is known by. */
const id = z.string().check(z.refine(isName));
const moderatorAct = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.enum(["accept", "hide", "answered"]), query: id }),
  z.strictObject({ kind: z.literal("merge"), query: id, into: id }),
]);

const wish = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("hello"), name }),
  /** Said twice a second: whoever hears no answer has lost the console. */
  z.strictObject({ type: z.literal("beat") }),
  z.strictObject({ type: z.literal("run"), command }),
  z.strictObject({ type: z.literal("point"), at: z.nullable(point) }),
  /** Another device is to lead. */
  z.strictObject({ type: z.literal("hand"), to: name }),
  z.strictObject({ type: z.literal("moderate"), act: moderatorAct }),
  /** A query is to stand on the wall, or none. */
  z.strictObject({ type: z.literal("wall"), query: z.nullable(id) }),
]);
export type Wish = Known<typeof wish>;

/** A slide at a step, as the phone finds it in its own page, and in words where it does not. */
const shown = z.strictObject({ id: words, step: count, title: words, table: z.boolean() });
export type Shown = Known<typeof shown>;

const news = z.strictObject({
  type: z.literal("news"),
  /** Whether this device leads, and else who does: "" is nobody. */
  leads: z.boolean(),
  leader: words,
  /** The other devices, by name. */
  others: z.array(name).check(z.maxLength(20)),
  now: shown,
  next: z.nullable(shown),
  place: words,
  /** As the console shows them, in HTML. */
  notes: z.string().check(z.maxLength(100_000)),
  black: z.boolean(),
  frozen: z.boolean(),
});
export type News = Known<typeof news>;

/** More than a moderator reads at once would be more than the relay takes. */
export const MOST_QUERIES = 100;

const queries = z.strictObject({
  type: z.literal("queries"),
  states: z
    .array(
      z.strictObject({
        id,
        text: words,
        state: z.enum(["waiting", "accepted", "answered", "hidden"]),
        votes: z.int().check(z.nonnegative()),
      }),
    )
    .check(z.maxLength(MOST_QUERIES)),
  /** How many others there are. */
  more: count,
  onWall: z.nullable(id),
});
export type Queries = Known<typeof queries>;

const time = z.strictObject({ label: words, value: words, tone: z.enum(["calm", "soon", "over"]) });

const answer = z.discriminatedUnion("type", [
  /** The device is not yet let in. */
  z.strictObject({ type: z.literal("wait") }),
  /** It is, and comes again with this key, which it alone has. */
  z.strictObject({ type: z.literal("in"), key: words }),
  z.strictObject({ type: z.literal("out") }),
  z.strictObject({ type: z.literal("beat"), times: z.array(time).check(z.maxLength(8)) }),
  news,
  queries,
]);
export type Answer = Known<typeof answer>;
export type Times = Extract<Answer, { type: "beat" }>["times"];

export function readWish(text: string): Wish | undefined {
  return wish.safeParse(parsed(text)).data;
}

export function readAnswer(text: string): Answer | undefined {
  return answer.safeParse(parsed(text)).data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
