// A question that waits for the hall is written here: what may be answered, and how. Nothing of it is an answer.

import type { Question } from "../../model.ts";
import { attributes, escaped, jsonScript, unbroken } from "./html.ts";

const HOW: Readonly<Record<Question["kind"], string>> = {
  one: "une seule réponse",
  several: "une ou plusieurs réponses",
  scale: "un degré de cette échelle",
  number: "un nombre, à estimer",
  words: "un à trois mots",
};

export function renderQuestion(question: Question): string {
  const { id, kind, choices } = question;
  const open = attributes({
    class: "question",
    "data-question": id,
    "data-kind": kind,
    "data-choices": String(choices.length),
  });
  const how = `<p class="yours"><strong>À vous</strong><span class="how"> : ${HOW[kind]}.</span> <span class="consultative">Vote consultatif.</span></p>`;
  return `<div${open}>${renderChoices(question)}${how}${jsonScript("question-input", question)}</div>`;
}

/** A scale has an order. Where a number or words are asked for, their place is empty. */
function renderChoices({ kind, choices, estimated }: Question): string {
  if (choices.length === 0) {
    const of = estimated && kind === "number" ? ` <span class="what">${unbroken(estimated.label)}</span>` : "";
    return `<p class="blank"><span class="gap">?</span>${of}</p>`;
  }
  const list = kind === "scale" ? "ol" : "ul";
  return `<${list} class="choices">${choices.map((choice) => `<li>${escaped(choice)}</li>`).join("")}</${list}>`;
}
