// npm run check, last part: compiles the slides and says every problem, without building anything.

import { compileEdition } from "./compile-edition.ts";
import { describeProblem } from "./describe-problem.ts";
import { editionPaths, readEdition } from "./read-edition.ts";

const edition = await readEdition(editionPaths());
const { problems } = compileEdition(edition);

for (const problem of problems) {
  if (problem.severity === "error") console.error(`erreur : ${describeProblem(problem)}`);
  else console.warn(`attention : ${describeProblem(problem)}`);
}
const failed = problems.some((problem) => problem.severity === "error");
console.log(
  failed ? "Le diaporama ne se compile pas." : `${edition.files.length} fichiers de diapositives : rien à redire.`,
);
process.exitCode = failed ? 1 : 0;
