// This makes the line of each check in the page, where its finding is then shown.

import { createButton, element } from "../../deck/elements.ts";
import { drawnIcon } from "../../deck/icons.ts";
import { counted } from "../../format.ts";
import type { Answers } from "./answers.ts";
import { type Check, groups } from "./checks.ts";
import type { Finding, State, Way } from "./finding.ts";

/** Said in words beside the sign: never by colour alone. */
const STATES: Readonly<Record<State, string>> = {
  good: "en ordre",
  bad: "à régler",
  yours: "à vérifier vous-même",
};

const SIGNS: Readonly<Record<State, string>> = {
  good: "M5 12.5l4.5 4.5L19 7.5",
  bad: "M12 3v11M12 17.5v4",
  yours: "M2.5 12C6 6.5 18 6.5 21.5 12 18 17.5 6 17.5 2.5 12zM12 10.5v3",
};

export interface Lines {
  readonly box: HTMLElement;
  /** @returns what is shown: a person may have said that what no browser sees is in order. */
  set(check: Check, finding: Finding): Finding;
}

interface Wishes {
  readonly answers: Answers;
  /** A person changed an answer, or said to have looked. */
  readonly onAnswer: () => void;
  readonly onPattern: () => void;
}

export function createLines(page: Document, wishes: Wishes): Lines {
  const lines = new Map(
    groups.flatMap(({ checks }) => checks).map((check) => [check, createLine(page, check, wishes)] as const),
  );
  const sections = groups.map(({ label, checks }, index) => {
    const heading = element(page, "h2", { id: `avant-${index}` }, label);
    const list = element(page, "ul", { role: "list" }, ...checks.map((check) => lines.get(check)!.box)); // made above
    return element(page, "section", { "aria-labelledby": heading.id }, heading, list);
  });
  return {
    box: element(page, "div", { class: "checks" }, ...sections),
    set: (check, finding) => lines.get(check)?.set(finding) ?? finding,
  };
}

function createLine(page: Document, check: Check, wishes: Wishes) {
  const plate = element(page, "span", { class: "plate", "aria-hidden": "true" });
  const word = element(page, "span", { class: "state" });
  const says = element(page, "p", { class: "says" });
  const todo = element(page, "p", { class: "todo" });
  const heading = element(page, "h3", {}, check.label, " ", word);
  const rule = check.rule ? [element(page, "p", { class: "rule" }, check.rule)] : [];
  const asked = askedFor(page, check, wishes);
  const ways = element(page, "p", { class: "asks ways" });
  const text = element(page, "div", { class: "check-text" }, heading, says, todo, ...asked, ways, ...rule);
  let seen: string | undefined;

  /** What was seen is what was found: once that changes, it is asked again. */
  function confirm(found: string): void {
    seen = found;
    wishes.onAnswer();
  }
  const box = element(page, "li", { class: "check", "data-check": check.name }, plate, text);
  return {
    box,
    set(finding: Finding): Finding {
      const isSeen = finding.says === seen;
      const { state, says: found, todo: advice, way }: Finding = isSeen ? { ...finding, state: "good" } : finding;
      const isAsked = state === "yours" || (state === "bad" && check.confirms !== undefined);
      box.dataset.state = state;
      plate.replaceChildren(drawnIcon(page, SIGNS[state], "3"));
      word.textContent = STATES[state];
      says.textContent = found;
      todo.textContent = advice ?? "";
      todo.hidden = advice === undefined || isSeen;
      const yes = { label: (state === "bad" && check.confirms) || "C’est vu", run: async () => confirm(found) };
      showWays(page, ways, [...(way ? [way] : []), ...(isAsked ? [yes] : [])], wishes.onAnswer);
      return { ...finding, state };
    },
  };
}

/** Those that stay keep their element, and the focus. */
function showWays(page: Document, box: HTMLElement, ways: readonly Way[], after: () => void): void {
  const names = ways.map(({ label }) => label).join();
  if (box.dataset.ways === names) return;
  box.dataset.ways = names;
  box.hidden = ways.length === 0;
  box.replaceChildren(
    ...ways.map((way) =>
      "href" in way
        ? element(page, "a", { href: way.href, target: "_blank", rel: "noopener" }, way.label)
        : createButton(page, () => void way.run().then(after), {}, way.label),
    ),
  );
}

function askedFor(page: Document, { name, asks = [], pattern }: Check, wishes: Wishes): HTMLElement[] {
  const fields = asks.map(({ answer, label, unit }) => {
    const id = `avant-${name}-${answer}`;
    const field = element(page, "input", { id, type: "text", inputmode: "decimal", size: "4", autocomplete: "off" });
    field.value = wishes.answers.text(answer);
    field.addEventListener("input", () => {
      wishes.answers.set(answer, field.value);
      wishes.onAnswer();
    });
    return element(page, "label", { for: id }, label, " ", field, ` ${unit}`);
  });
  if (pattern) {
    return [element(page, "p", { class: "asks" }, createButton(page, wishes.onPattern, {}, "Montrer la mire"))];
  }
  return fields.length > 0 ? [element(page, "p", { class: "asks" }, ...fields)] : [];
}

/** "2 points à régler, 4 à vérifier vous-même, 9 en ordre" */
export function summaryOf(findings: readonly Finding[]): string {
  const count = (state: State) => findings.filter((finding) => finding.state === state).length;
  const [wrong, open, right] = [count("bad"), count("yours"), count("good")];
  const points = wrong === 0 ? "Rien à régler" : `${counted(wrong, "point")} à régler`;
  return `${points}, ${open} à vérifier vous-même, ${right} en ordre`;
}
