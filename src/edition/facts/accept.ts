// Each change that an import proposes is asked for here, one by one, until all of the rest are accepted.

import { describeProposal } from "./describe-proposal.ts";
import type { Import, Proposal } from "./proposal.ts";

/** Without its base nothing of an import is accepted. */
export async function acceptedOf(
  { base, proposals }: Import,
  ask: (question: string) => Promise<string>,
): Promise<Proposal[]> {
  const accepted: Proposal[] = [];
  let isAll = false;
  for (const proposal of base ? [base, ...proposals] : proposals) {
    const answer: string = isAll
      ? "oui"
      : await answerTo(`${describeProposal(proposal)}\n  Écrire ? oui, non, tout : `, ask);
    isAll ||= answer === "tout";
    if (answer !== "non") accepted.push(proposal);
    else if (proposal === base) return [];
  }
  return accepted;
}

const ANSWERS = ["oui", "non", "tout"];

/** The first letter is enough; anything else is asked again. */
async function answerTo(question: string, ask: (question: string) => Promise<string>): Promise<string> {
  for (let typed = await ask(question); ; typed = await ask("  oui, non ou tout : ")) {
    const answer = ANSWERS.find((one) => typed.trim() !== "" && one.startsWith(typed.trim().toLowerCase()));
    if (answer !== undefined) return answer;
  }
}
