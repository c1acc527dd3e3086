// The gate is what a phone shows until it is let in: where to find the code, who asks, that one waits, that one was sent away.

import "./gate.css";
import { createButton, element } from "../deck/elements.ts";

export type GateState = "no-key" | "name" | "wait" | "out" | "unknown";

export interface Gate {
  readonly box: HTMLElement;
  show(state: GateState): void;
  setLost(isLost: boolean): void;
  hide(): void;
}

const WORDS: Readonly<Record<GateState, string>> = {
  "no-key": "Visez le code que la console montre\u00a0: bouton «\u00a0Téléphone\u00a0».",
  name: "Sous quel nom la console vous laissera-t-elle entrer\u202f?",
  wait: "Demandez à qui tient la console de vous laisser entrer.",
  out: "La console a fermé cette télécommande. Pour revenir, visez un nouveau code.",
  unknown: "Ce code ne vaut plus. Visez celui que la console montre maintenant.",
};

const LOST = "La console n’est plus jointe\u00a0: vérifiez que ce téléphone est sur le même réseau que le poste.";

export function createGate(page: Document, onName: (name: string) => void): Gate {
  const words = element(page, "p", { class: "gate-words", role: "status" });
  const field = element(page, "input", {
    id: "nom",
    type: "text",
    maxlength: "30",
    autocomplete: "given-name",
    required: "",
  });
  const label = element(page, "label", { for: "nom" }, "Votre nom");
  const form = element(
    page,
    "form",
    {},
    label,
    field,
    createButton(page, () => undefined, {}, "Demander à entrer"),
  );
  form.querySelector("button")?.setAttribute("type", "submit");
  const title = element(page, "h1", {}, "Télécommande");
  const box = element(page, "main", { class: "gate" }, title, words, form, ...awakeWords(page));
  let state: GateState = "no-key";

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (field.value.trim()) onName(field.value.trim());
  });

  function show(next: GateState): void {
    state = next;
    box.hidden = false;
    form.hidden = next !== "name";
    say(WORDS[next]);
  }

  function say(sentence: string): void {
    if (words.textContent !== sentence) words.textContent = sentence;
  }

  return {
    box,
    show,
    setLost: (isLost) => say(isLost ? LOST : WORDS[state]),
    hide: () => {
      box.hidden = true;
    },
  };
}

/** Plain http has no wake lock. */
function awakeWords(page: Document): HTMLElement[] {
  if (page.defaultView && "wakeLock" in page.defaultView.navigator) return [];
  const how =
    "Cette page ne peut pas garder l’écran allumé. Réglez sa mise en veille sur dix minutes ou plus\u00a0: iPhone et iPad, Réglages, Luminosité et affichage, Verrouillage automatique\u00a0; Android, Paramètres, Affichage, Mise en veille.";
  return [element(page, "p", { class: "gate-awake" }, how)];
}
