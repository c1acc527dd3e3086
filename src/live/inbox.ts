// The inbox holds what the hall asks the speaker, and what the moderation made of it: nothing is published before it is accepted.
// The same acts, in the same order, make the same inbox again; it needs no network, no clock and no disk.

import { said } from "./words.ts";

/** What the moderator does. */
export type ModeratorAct =
  | { readonly kind: "accept" | "hide" | "answered"; readonly query: string }
  | { readonly kind: "merge"; readonly query: string; readonly into: string };

/** What a phone does: asks, takes back what it has asked, or supports what another did. */
export interface QueryAct {
  readonly kind: "query";
  readonly query: string;
  readonly voter: string;
  /** The words of one's own query; null takes it back. Of another's, whether one supports it. */
  readonly says: string | boolean | null;
}

interface Query {
  readonly text: string;
  readonly by: string;
  readonly state: "waiting" | "accepted" | "answered" | "hidden" | "gone";
  /** By voter, how often one changed one's mind: an odd number supports. */
  readonly supports: ReadonlyMap<string, number>;
}

export interface Inbox {
  readonly queries: ReadonlyMap<string, Query>;
}

/** What the windows of the talk know of one. */
export interface QueryState {
  readonly id: string;
  readonly text: string;
  readonly state: "waiting" | "accepted" | "answered" | "hidden";
  readonly votes: number;
}

export const emptyInbox: Inbox = { queries: new Map() };

/** Longer is no question that a hall can read. */
export const MOST_TEXT = 140;
/** Of one voter, those that are gone too; of all. */
export const MOST_OWN = 10;
const MOST_QUERIES = 1000;
const MOST_MINDS = 10;

type Other = { readonly kind: "erase" | "open" | "close" | "show" | "vote" | "word" };

/** The same inbox where the act changes nothing. */
export function afterQueryAct(inbox: Inbox, act: ModeratorAct | QueryAct | Other): Inbox {
  switch (act.kind) {
    case "query":
      return typeof act.says === "boolean" ? supported(inbox, act, act.says) : asked(inbox, act, act.says);
    case "accept":
      return moved(inbox, act.query, ["waiting", "hidden", "answered"], "accepted");
    case "hide":
      return moved(inbox, act.query, ["waiting", "accepted", "answered"], "hidden");
    case "answered":
      return moved(inbox, act.query, ["accepted"], "answered");
    case "merge":
      return merged(inbox, act.query, act.into);
    case "erase":
      return inbox.queries.size > 0 ? emptyInbox : inbox;
    default:
      return inbox;
  }
}

/** Whether what the phone says is so, be it now or before. */
export function isSo({ queries }: Inbox, { query: id, voter, says }: QueryAct): boolean {
  const query = queries.get(id);
  if (typeof says === "boolean") return query !== undefined && supports(query, voter) === says;
  if (says === null) return query === undefined || query.state === "gone";
  return query?.by === voter && query.state !== "gone";
}

/** Those that most support come first. */
export function queryStates({ queries }: Inbox): QueryState[] {
  const states = [...queries].flatMap(([id, query]): QueryState[] =>
    query.state === "gone" ? [] : [{ id, text: query.text, state: query.state, votes: votesFor(query) }],
  );
  return states.toSorted((a, b) => b.votes - a.votes);
}

export function isPublished({ state }: Pick<Query, "state">): boolean {
  return state === "accepted" || state === "answered";
}

function votesFor(query: Query): number {
  return [...query.supports.values()].filter((minds) => minds % 2 === 1).length;
}

function supports({ supports: all }: Query, voter: string): boolean {
  return (all.get(voter) ?? 0) % 2 === 1;
}

/** Whoever asks supports it. */
function asked(inbox: Inbox, { query: id, voter }: QueryAct, words: string | null): Inbox {
  const before = inbox.queries.get(id);
  if (words === null)
    return before?.by === voter && before.state !== "gone"
      ? withQuery(inbox, id, { ...before, text: "", state: "gone" })
      : inbox;
  const text = said(words);
  const own = [...inbox.queries.values()].filter(({ by }) => by === voter).length;
  const isTooMuch = own >= MOST_OWN || inbox.queries.size >= MOST_QUERIES;
  if (before || isTooMuch || !/[\p{L}\p{N}]/u.test(text) || [...text].length > MOST_TEXT) return inbox;
  return withQuery(inbox, id, { text, by: voter, state: "waiting", supports: new Map([[voter, 1]]) });
}

function supported(inbox: Inbox, { query: id, voter }: QueryAct, wanted: boolean): Inbox {
  const query = inbox.queries.get(id);
  const minds = (query?.supports.get(voter) ?? 0) + 1;
  if (query?.state !== "accepted" || supports(query, voter) === wanted || minds > MOST_MINDS) return inbox;
  return withQuery(inbox, id, { ...query, supports: new Map(query.supports).set(voter, minds) });
}

function moved(inbox: Inbox, id: string, from: readonly Query["state"][], to: Query["state"]): Inbox {
  const query = inbox.queries.get(id);
  return query && from.includes(query.state) ? withQuery(inbox, id, { ...query, state: to }) : inbox;
}

/** Who supported one of them supports what becomes of them, once. */
function merged(inbox: Inbox, id: string, intoId: string): Inbox {
  const [query, into] = [inbox.queries.get(id), inbox.queries.get(intoId)];
  if (!query || id === intoId || query.state === "gone" || into?.state !== "accepted") return inbox;
  const all = new Map(into.supports);
  for (const voter of query.supports.keys())
    if (supports(query, voter) && !supports(into, voter)) all.set(voter, (all.get(voter) ?? 0) + 1);
  const left = withQuery(inbox, id, { ...query, text: "", state: "gone" });
  return withQuery(left, intoId, { ...into, supports: all });
}

function withQuery(inbox: Inbox, id: string, query: Query): Inbox {
  return { queries: new Map(inbox.queries).set(id, query) };
}
