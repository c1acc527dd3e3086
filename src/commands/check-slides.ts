// The last part of `npm run check` compiles the slides and says every problem, without building anything.

import { compileEdition, hintsOf } from "../edition/compile-edition.ts";
import { describeProblem } from "../edition/describe-problem.ts";
import { maskedLines } from "../edition/describe-waiting.ts";
import { editionPaths } from "../edition/edition-paths.ts";
import { readEdition } from "../edition/read-edition.ts";
import { runOnce } from "../edition/read-facts.ts";
import { counted } from "../format.ts";

const edition = await readEdition(editionPaths(), runOnce);
const { deck, problems } = compileEdition(edition);

for (const problem of problems) {
  if (problem.severity === "error") console.error(`erreur : ${describeProblem(problem)}`);
  else console.warn(`attention : ${describeProblem(problem)}`);
}
const failed = problems.some(({ severity }) => severity === "error");
const found = problems.length > 0 ? "à relire ci-dessus" : "rien à redire";
console.log(
  failed
    ? "Le diaporama ne se compile pas."
    : `${counted(edition.files.length, "fichier")} de diapositives : ${found}.`,
);
for (const line of maskedLines(deck?.masked ?? [])) console.log(line);
const hints = hintsOf(deck, edition);
if (hints.length > 0) console.log(`à savoir, avant de publier :\n${hints.map(describeProblem).join("\n")}`);
process.exitCode = failed ? 1 : 0;
