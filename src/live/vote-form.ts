// The form in which a phone answers a question of the article: it stands under it while the vote is open, and says whether the
// answer is counted.

import { createButton, element } from "../deck/elements.ts";
import { format } from "../format.ts";
import type { Question } from "../model.ts";
import { fold } from "../text/names.ts";
import { type Answer, isAnswerTo } from "./question.ts";
import { MOST_LETTERS, MOST_WORDS, said } from "./words.ts";

export interface VoteForm {
  readonly box: HTMLElement;
  say(words: string): void;
  setOpen(open: boolean): void;
  /** Ticks what stands. */
  fill(answer: Answer | null): void;
  setCounted(counted: boolean): void;
  showRows(voters: string, rows: readonly (readonly [string, number])[]): void;
  hideRows(): void;
}

const PRIVACY =
  "Vote consultatif et sans nom\u00a0: seuls une clé au hasard et vos réponses restent sur ce téléphone, et le poste de la salle efface les votes à la fin.";
const LEGEND: Readonly<Record<Question["kind"], string>> = {
  one: "Votre réponse",
  several: "Vos réponses, une ou plusieurs",
  scale: "Votre réponse, sur cette échelle",
  number: "Votre estimation",
  words: "Vos mots, un à trois",
};
const MODERATED =
  "La modération lit chaque mot avant que quiconque le voie\u00a0: elle l’accepte, le réunit à un autre ou l’écarte. N’écrivez rien qui dise qui vous êtes.";
/** Where no choice is to be made. */
const MISSING: Partial<Readonly<Record<Question["kind"], string>>> = {
  number: "Écrivez un nombre, puis «\u00a0Répondre\u00a0».",
  words: `Écrivez d’abord un mot, de ${MOST_LETTERS}\u00a0signes au plus.`,
};

export function createVoteForm(page: Document, question: Question, answer: (given: Answer | null) => void): VoteForm {
  const { id, kind } = question;
  const status = element(page, "p", { class: "vote-status", role: "status" });
  const legend = element(page, "legend", {}, LEGEND[kind]);
  const set = element(page, "fieldset", {}, legend, ...fieldsOf(page, question));
  const send = element(page, "button", { type: "submit", class: "vote-send" }, "Répondre");
  const forget = createButton(page, () => answer(null), { class: "vote-forget", hidden: "" }, "Effacer ma réponse");
  const privacy = element(
    page,
    "p",
    { class: "vote-privacy", hidden: "" },
    kind === "words" ? `${MODERATED} ${PRIVACY}` : PRIVACY,
  );
  const actions = element(page, "div", { class: "vote-actions" }, send, forget);
  const attributes = { class: "vote-form", novalidate: "", hidden: "", "aria-label": question.text };
  const form = element(page, "form", attributes, set, actions);
  const results = element(page, "div", { class: "vote-results", hidden: "" });
  const box = element(page, "div", { class: "vote", "data-vote": id }, form, status, privacy, results);

  function submit(event: Event): void {
    event.preventDefault();
    const given = givenIn(form, question);
    if (isAnswerTo(question, given)) answer(given);
    else say(MISSING[kind] ?? "Choisissez d’abord une réponse.");
  }

  function say(words: string): void {
    if (status.textContent !== words) status.textContent = words;
  }

  form.addEventListener("submit", submit);
  return {
    box,
    say,
    setOpen(open) {
      form.hidden = !open;
      privacy.hidden = !open;
    },
    fill(given) {
      const taken = [given].flat();
      for (const [i, input] of [...form.querySelectorAll("input")].entries()) {
        if (kind === "words") input.value = String(taken[i] ?? "");
        else if (kind === "number") input.value = given === null ? "" : String(given).replace(".", ",");
        else input.checked = taken.includes(i);
      }
    },
    setCounted(counted) {
      forget.hidden = !counted;
    },
    showRows(voters, rows) {
      results.replaceChildren(tableOf(page, voters, rows));
      results.hidden = false;
    },
    hideRows() {
      results.hidden = true;
    },
  };
}

function fieldsOf(page: Document, question: Question): HTMLElement[] {
  if (question.kind === "number") return [numberOf(page, question)];
  if (question.kind === "words") return Array.from({ length: MOST_WORDS }, (_, i) => wordOf(page, question, i));
  return question.choices.map((choice, i) => choiceOf(page, question, choice, i));
}

function wordOf(page: Document, { id }: Question, i: number): HTMLElement {
  const attributes = { type: "text", autocomplete: "off", name: `vote-${id}`, maxlength: String(MOST_LETTERS) };
  const label = element(page, "span", {}, `Mot ${i + 1}${i > 0 ? ", si vous voulez" : ""}`);
  return element(page, "label", { class: "vote-word" }, label, element(page, "input", attributes));
}

function choiceOf(page: Document, { id, kind }: Question, choice: string, i: number): HTMLElement {
  const type = kind === "several" ? "checkbox" : "radio";
  const input = element(page, "input", { type, name: `vote-${id}`, value: String(i) });
  return element(page, "label", { class: "vote-choice" }, input, element(page, "span", {}, choice));
}

function numberOf(page: Document, { id, estimated }: Question): HTMLElement {
  const attributes = { type: "text", inputmode: "decimal", autocomplete: "off", name: `vote-${id}`, maxlength: "20" };
  const input = element(page, "input", attributes);
  return element(
    page,
    "label",
    { class: "vote-number" },
    input,
    element(page, "span", {}, estimated?.label ?? "Un nombre"),
  );
}

/** Undefined where nothing was chosen or written. */
function givenIn(form: HTMLFormElement, { kind }: Question): unknown {
  const inputs = [...form.querySelectorAll("input")];
  const checked = inputs.filter((input) => input.checked).map((input) => Number(input.value));
  if (kind === "several") return checked;
  if (kind === "words") return wordsIn(inputs.map(({ value }) => value));
  return kind === "number" ? numberIn(inputs[0]?.value ?? "") : checked[0];
}

/** Each once. */
function wordsIn(values: readonly string[]): string[] {
  const words = values.map(said).filter((word) => word !== "");
  return words.filter((word, i) => words.findIndex((one) => fold(one) === fold(word)) === i);
}

/** "8 000", "12,5", "-3" */
function numberIn(words: string): number | undefined {
  const written = words
    .replace(/[\s\u00a0\u202f]/g, "")
    .replace(",", ".")
    .replace(/^\u2212/, "-");
  return written === "" ? undefined : Number(written);
}

function tableOf(page: Document, voters: string, rows: readonly (readonly [string, number])[]): HTMLElement {
  const lines = rows.map(([answer, count]) =>
    element(
      page,
      "tr",
      {},
      element(page, "th", { scope: "row" }, answer),
      element(page, "td", {}, format(count, { kind: "count" })),
    ),
  );
  const caption = element(page, "caption", {}, `Résultat du vote de la salle\u00a0: ${voters}`);
  const head = ["Réponse", "Voix"].map((name) => element(page, "th", { scope: "col" }, name));
  const top = element(page, "thead", {}, element(page, "tr", {}, ...head));
  return element(page, "table", {}, caption, top, element(page, "tbody", {}, ...lines));
}
