// A change is told in one line, before and after, and where the table says it.

import type { Shown } from "./proposal.ts";

export function describeProposal({ name, before = "nouveau", after, from, hint }: Shown): string {
  const line = `${name} : ${before} → ${after} (${from})`;
  return hint === undefined ? line : `${line}\n  à relire : ${hint}`;
}
