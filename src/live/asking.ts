// On a phone that follows, a dialog where one asks the speaker something, sees what the moderation has let through, and supports it.

import { createDialog } from "../deck/dialog.ts";
import { createButton, element } from "../deck/elements.ts";
import { counted } from "../format.ts";
import { createAsker, type OwnQuery } from "./asker.ts";
import { FAQ } from "./hall-words.ts";
import { MOST_TEXT } from "./inbox.ts";
import { comparePos } from "./pos.ts";
import { createQueryList, type Row } from "./query-list.ts";
import { type Faq, parseFaq } from "./query-words.ts";
import type { Who } from "./voter.ts";

export interface Asking {
  readonly button: HTMLButtonElement;
  readonly box: HTMLElement;
  hear(topic: string, text: string): void;
  /** The line is open: whoever waits asks again. */
  ask(): void;
}

const HOW =
  "La modération lit chaque question avant que quiconque la voie\u00a0: elle l’accepte, la réunit à une autre ou l’écarte.";
const PRIVACY =
  "Sans nom\u00a0: une clé au hasard et vos questions restent sur ce téléphone, et le poste de la salle les efface à la fin, sauf celles qui ont eu leur réponse. N’écrivez rien qui dise qui vous êtes.";

export function startAsking(page: Document, who: Who, wish: (topic: string, text: string) => void): Asking {
  const view = page.defaultView!; // a phone's page has a window
  const asker = createAsker(view, who, wish, () => show());
  const status = element(page, "p", { class: "ask-status", role: "status" });
  const form = createForm(page, (text) => asker.ask(text), say);
  const retry = createButton(page, asker.again, { class: "ask-way", hidden: "" }, "Réessayer");
  const own = createQueryList(page, "Vos questions");
  const published = createQueryList(page, "Questions de la salle");
  const hidden = element(page, "p", { class: "ask-hidden" });
  const notes = [HOW, PRIVACY].map((words) => element(page, "p", { class: "ask-note" }, words));
  const content = [form, status, retry, own.box, published.box, hidden, ...notes];
  const dialog = createDialog(page, "asking", "Questions", ...content);
  const button = createButton(page, open, { class: "ask-open", hidden: "" }, "Questions");
  let faq: Faq | undefined;

  function open(): void {
    show(true);
    dialog.open();
  }

  function say(words: string): void {
    if (status.textContent !== words) status.textContent = words;
  }

  function hear(topic: string, text: string): void {
    if (topic !== FAQ) asker.hear(text);
    const told = topic === FAQ ? parseFaq(text) : undefined;
    if (!told || (faq && comparePos(told, faq) <= 0)) return;
    faq = told;
    show();
  }

  /** @param inOrder by support; while one reads, nothing changes its place. */
  function show(inOrder = false): void {
    const rows = faq?.rows ?? [];
    const isSeen = (id: string) => rows.some(([shown]) => shown === id);
    own.show(asker.own().map((one) => ownRow(one, isSeen(one.id))));
    published.show(
      rows.map((row) => publishedRow(row)),
      inOrder,
    );
    const count = faq?.hidden ?? 0;
    hidden.textContent = count > 0 ? `La modération a écarté ${counted(count, "question")}.` : "";
    retry.hidden = !asker.isStalled();
    if (asker.isStalled()) say("Un envoi n’est pas arrivé.");
    else say(wordsOf(asker.own().at(-1), isSeen));
  }

  function ownRow({ id, text, state }: OwnQuery, isSeen: boolean): Row {
    const how = isSeen ? "publiée" : OWN_STATES[state];
    return { id, text, how, ways: [{ label: "Retirer", run: () => asker.takeBack(id) }] };
  }

  function publishedRow([id, text, votes, isAnswered]: Faq["rows"][number]): Row {
    const how = counted(votes, "voix", "voix");
    if (isAnswered) return { id, text, how: `${how}, répondue`, ways: [] };
    const isOn = asker.supports(id);
    const run = () => asker.support(id, !asker.supports(id));
    const isOwn = asker.own().some((one) => one.id === id);
    return { id, text, how, ways: isOwn ? [] : [{ label: "Soutenir", isOn, run }] };
  }

  return { button, box: dialog.box, hear, ask: asker.again };
}

const OWN_STATES: Readonly<Record<OwnQuery["state"], string>> = {
  sent: "envoi…",
  waiting: "reçue par la modération",
  refused: "refusée\u00a0: trop de questions ont été posées",
};

/** Of what one asked last. */
function wordsOf(last: OwnQuery | undefined, isSeen: (id: string) => boolean): string {
  if (!last) return "";
  if (isSeen(last.id)) return "Votre question est publiée.";
  if (last.state === "sent") return "Envoi de votre question…";
  if (last.state === "refused") return "Votre question n’a pas été prise.";
  return "Votre question est reçue par la modération.";
}

function createForm(page: Document, ask: (text: string) => void, say: (words: string) => void): HTMLElement {
  const hint = element(page, "p", { id: "ask-hint" }, `${MOST_TEXT} signes au plus.`);
  const field = element(page, "textarea", {
    id: "ask-text",
    rows: "3",
    maxlength: String(MOST_TEXT),
    autocomplete: "off",
    "aria-describedby": hint.id,
  });
  const label = element(page, "label", { for: field.id }, "Votre question");
  const send = element(page, "button", { type: "submit", class: "ask-way ask-send" }, "Envoyer");
  const legend = element(page, "legend", {}, "Poser une question");
  const set = element(page, "fieldset", {}, legend, label, field, hint, send);
  const form = element(page, "form", { class: "ask-form", novalidate: "" }, set);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = field.value.trim();
    if (!/[\p{L}\p{N}]/u.test(text)) return say("Écrivez d’abord votre question.");
    field.value = "";
    ask(text);
  });
  return form;
}
