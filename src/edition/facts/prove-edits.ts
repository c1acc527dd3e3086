// Before anything is written, the changed data are run in memory: a change must change what it says, and nothing else.

import { dirname, resolve } from "node:path";
import type { DataModules } from "../files/data-modules.ts";
import { problemIn } from "../files/on-disk.ts";
import { withTexts } from "../files/source-texts.ts";
import { type Edit, editedTexts } from "./data-edits.ts";
import type { Proposal } from "./proposal.ts";

interface Now {
  /** The entry of the data's modules. */
  readonly modules: DataModules;
  readonly data: unknown;
}

/** Of each proposal that does not do what it says, the fields that come out otherwise. */
export async function unsoundAmong(proposals: readonly Proposal[], now: Now): Promise<Map<Proposal, string[]>> {
  if (proposals.length === 0 || (await wrongAfter(proposals, now)).length === 0) return new Map();
  const wrong = new Map<Proposal, string[]>();
  for (const proposal of proposals) {
    const fields = await wrongAfter([proposal], now);
    if (fields.length > 0) wrong.set(proposal, fields);
  }
  return wrong;
}

/** The fields that these proposals together leave, or make, other than they say. */
async function wrongAfter(proposals: readonly Proposal[], { modules, data }: Now): Promise<string[]> {
  const edits = proposals.flatMap((proposal) => proposal.edits);
  const after = leavesOf(await dataAfter(modules, edits).catch(() => undefined)); // two edits of one place break it
  const expected = leavesOf(data);
  for (const [path, value] of proposals.flatMap(({ becomes }) => Object.entries(becomes)))
    for (const [at, leaf] of leavesOf(value, path)) expected.set(at, leaf);
  const paths = [...new Set([...after.keys(), ...expected.keys()])];
  return paths.filter((path) => !Object.is(after.get(path), expected.get(path)));
}

/** @throws what stops their modules. */
export async function dataAfter(modules: DataModules, edits: readonly Edit[]): Promise<unknown> {
  const { runnerImport } = await import("vite");
  const texts = editedTexts(modules, edits);
  const load = (id: string) => texts.get(resolve(id));
  const [entry = ""] = modules.keys();
  const plugins = [{ name: "edited-data", enforce: "pre" as const, load }];
  const { module } = await runnerImport<{ data?: unknown }>(entry, { logLevel: "silent", plugins });
  return withTexts(module.data, dirname(entry), (_, message) => problemIn(entry, message)).data;
}

function leavesOf(value: unknown, path = ""): Map<string, unknown> {
  if (typeof value !== "object" || value === null) return new Map([[path, value]]);
  return new Map(
    Object.entries(value).flatMap(([key, field]) => [...leavesOf(field, path === "" ? key : `${path}.${key}`)]),
  );
}
