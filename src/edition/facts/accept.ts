// Once all changes of an import are shown, one question asks for them together.

/** Half of a table is none: what the data know of it is taken from one version. */
export async function isAccepted(ask: (question: string) => Promise<string>): Promise<boolean> {
  for (let typed = await ask("Écrire tout cela ? oui ou non : "); ; typed = await ask("oui ou non : ")) {
    const answer = ["oui", "non"].find((one) => typed.trim() !== "" && one.startsWith(typed.trim().toLowerCase()));
    if (answer !== undefined) return answer === "oui";
  }
}
