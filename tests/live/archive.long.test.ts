// The archive of a meeting: what the console copied of its votes, among the data, printed. Each question has its result, its table and
// its source there, and no slide is too full.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { compileEdition } from "../../src/edition/compile-edition.ts";
import { editionPaths } from "../../src/edition/edition-paths.ts";
import { readEdition } from "../../src/edition/read-edition.ts";
import { afterVoteAct, type DeskAct, emptyUrn, statesOf, type Vote } from "../../src/live/urn.ts";
import type { Question } from "../../src/model.ts";
import { printEdition } from "../../src/print/print-edition.ts";
import { voteRecord } from "../../src/speak/live/vote-record.ts";
import { readPdf, textInOrder } from "../print/read-pdf.ts";
import { VOTE } from "../setup/editions.ts";

const VOTERS = 214;
const PICTURES = process.env.PICTURES;
const paths = editionPaths(VOTE);

test("what the hall voted is printed: a picture, a table and a source for each question", async () => {
  const questions = await questionsOf();
  expect(questions.map(({ kind }) => kind)).toEqual(["one", "several", "scale", "number", "words"]);
  const folder = mkdtempSync(join(tmpdir(), "deck-archive-"));
  const data = join(folder, "data.ts");
  const records = questions.map((question) => recordOf(question)).join("\n");
  const base = JSON.stringify(paths.data.replaceAll("\\", "/"));
  writeFileSync(
    data,
    `import { data as base } from ${base};\nexport const data = { ...base, votes: {\n${records}\n} };\n`,
  );
  const warned = vi.spyOn(console, "warn").mockImplementation(() => undefined);
  const papers = (["document", "slides"] as const).map((layout) => ({ layout, savesInk: false }));
  const [article, slides] = await printEdition({ ...paths, data }, papers, () => undefined);
  if (PICTURES) writeFileSync(`${PICTURES}/archive.pdf`, article!.bytes);
  if (PICTURES) writeFileSync(`${PICTURES}/archive-slides.pdf`, slides!.bytes);
  expect(warned.mock.calls).toEqual([]);
  warned.mockRestore();
  rmSync(folder, { recursive: true });

  const plain = (text: string) => text.replace(/\s+/g, " ");
  const { structure } = await readPdf(article!.bytes);
  const alts = structure.flatMap(({ kind, alt }) => (kind === "Figure" ? [plain(alt ?? "")] : []));
  const told = plain(await textInOrder(article!.bytes));
  for (const { text, kind } of questions) {
    const who = kind === "several" || kind === "words" ? "votants" : "réponses";
    const hidden = kind === "words" ? ", 1 mot écarté" : "";
    const caption = `${plain(text)} Vote consultatif de la salle, 12 février 2035, ${VOTERS} ${who}`;
    expect(alts.filter((alt) => alt.startsWith(caption))).toHaveLength(1);
    expect(told).toContain(`Vote de la salle, 12 février 2035, ${VOTERS} ${who}`);
    expect(told).toContain(hidden);
  }
  expect(told).toContain("l’air frais");
  expect(told).not.toContain("gros mot");
  expect(plain(await textInOrder(slides!.bytes))).toContain("l’air frais");
});

async function questionsOf(): Promise<Question[]> {
  const { deck } = compileEdition(await readEdition(paths, (path) => import(path)));
  return deck!.slides.map(
    ({ html }) => JSON.parse(/class="question-input">(.*?)<\/script>/.exec(html)![1]!) as Question,
  );
}

function recordOf(question: Question): string {
  const given = ["l'air frais", "<b>place</b>", "jeu", "gros mot", "un square pour les plus petits"];
  const answers: Readonly<Record<Question["kind"], (i: number) => Vote["answer"]>> = {
    one: (i) => (i * i) % question.choices.length,
    several: (i) => question.choices.map((_, j) => j).filter((j) => j === 0 || i % (j + 2) === 0),
    scale: (i) => (i * i) % question.choices.length,
    number: (i) => 20 + ((i * 37) % 90),
    words: (i) => [given[i % given.length]!, ...(i % 3 ? [] : [`mot ${i}`])],
  };
  const votes = Array.from({ length: VOTERS }, (_, i): Vote => {
    return { kind: "vote", question: question.id, voter: `v${i}`, answer: answers[question.kind](i), n: i };
  });
  const acts: readonly (DeskAct | Vote)[] = [{ kind: "open", question }, ...votes, { kind: "show" }];
  const urn = acts.reduce(afterVoteAct, emptyUrn);
  const waiting = statesOf(urn)[0]!.words?.states ?? [];
  const read = waiting.map(({ word }): DeskAct => {
    return { kind: "word", question: question.id, word, as: word === "gros mot" ? null : word };
  });
  return voteRecord(question, statesOf(read.reduce(afterVoteAct, urn))[0]!.tally!, "2035-02-12");
}
