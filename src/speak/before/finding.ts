// Each check is made of a probe that looks at the deck's surroundings and comes back with one finding.

import type { Answers } from "./answers.ts";
import type { Presence } from "./presence.ts";

/** `yours`: a browser cannot know, the person must look. */
export type State = "good" | "bad" | "yours";

export interface Finding {
  readonly state: State;
  /** What was found, one or two short sentences. */
  readonly says: string;
  /** What to do about it. */
  readonly todo?: string;
  /** Does it from here: a press, or a page that opens beside this one. */
  readonly way?: Way;
}

export type Way = { readonly label: string } & ({ readonly run: () => Promise<void> } | { readonly href: string });

/** All that a probe may look at. */
export interface Surroundings {
  readonly page: Document;
  readonly view: Window & typeof globalThis;
  readonly answers: Answers;
  readonly presence: Presence;
}

export type Probe = (around: Surroundings) => Finding | Promise<Finding>;

export const good = (says: string): Finding => ({ state: "good", says });
export const bad = (says: string, todo: string): Finding => ({ state: "bad", says, todo });
export const yours = (says: string, todo?: string): Finding => ({ state: "yours", says, ...(todo && { todo }) });

/** Nothing here takes long; a browser that never answers is not waited for. */
const PATIENCE_MS = 4000;

/** A probe that fails or hangs says so on its own line, and on no other. */
export async function probed(probe: Probe, around: Surroundings): Promise<Finding> {
  const { view } = around;
  let timer = 0;
  const late = new Promise<Finding>((done) => {
    timer = view.setTimeout(() => done(unknown("le navigateur ne répond pas")), PATIENCE_MS);
  });
  try {
    return await Promise.race([Promise.resolve(probe(around)), late]);
  } catch (reason) {
    return unknown(reason instanceof Error ? reason.message : String(reason));
  } finally {
    view.clearTimeout(timer);
  }
}

function unknown(reason: string): Finding {
  return yours(`Cette vérification n’a pas pu se faire : ${reason}.`, "Vérifiez ce point vous-même.");
}
