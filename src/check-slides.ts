// npm run check, last part: compiles the slides and says every problem, without building anything.

import { resolve } from "node:path";
import { compileEdition } from "./compile-edition.ts";
import { describeProblem } from "./describe-problem.ts";
import { readEdition } from "./read-edition.ts";

const edition = await readEdition({
  slides: resolve(process.env.DECK_SLIDES ?? "slides"),
  data: resolve(process.env.DECK_DATA ?? "data/index.ts"),
  images: resolve(process.env.DECK_IMAGES ?? "assets/images"),
});
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
