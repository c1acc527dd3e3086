// Before the session, the private page shows one screen that says what is in order and what is not.

import "./sheets.css";
import "./before/before.css";
import "./before/pattern.css";
import { createButton, element } from "../deck/elements.ts";
import { HALL_KNOWN } from "../live/hall-words.ts";
import type { Known } from "../live/known.ts";
import { askServer } from "./ask-server.ts";
import { openAnswers } from "./before/answers.ts";
import { type Check, groups } from "./before/checks.ts";
import { type Finding, probed, type Surroundings } from "./before/finding.ts";
import { createPattern } from "./before/pattern.ts";
import { watchPresence } from "./before/presence.ts";
import { createLines, summaryOf } from "./before/show.ts";
import { saveHall } from "./live/save-hall.ts";
import { isServedHere } from "./watch-server.ts";

/** Answers are typed one character at a time; several events may come at once. */
const SETTLE_MS = 150;

export function startBefore(page: Document): void {
  const view = page.defaultView;
  if (!view) throw new Error("expected a document in a window");
  const around: Surroundings = { page, view, answers: openAnswers(view), presence: watchPresence(view) };
  const pattern = createPattern(page);
  const lines = createLines(page, { answers: around.answers, onAnswer: () => soon(), onPattern: pattern.open });
  const summary = element(page, "p", { class: "verdict", role: "status" });
  page.body.append(
    element(
      page,
      "main",
      { class: "before" },
      headerOf(page, summary, () => void lookAgain()),
      lines.box,
    ),
  );
  page.title = `Avant la séance — ${page.title}`;

  let timer = 0;
  let looks = 0;
  const soon = () => {
    view.clearTimeout(timer);
    timer = view.setTimeout(() => void lookAgain(), SETTLE_MS);
  };

  async function lookAgain(): Promise<void> {
    const look = ++looks;
    const findings = await Promise.all(
      allChecks().map(async (check) => [check, await probed(check.probe, around)] as const),
    );
    if (look !== looks) return; // a later one knows better
    say(findings.map(([check, finding]) => lines.set(check, finding)));
  }

  function say(findings: readonly Finding[]): void {
    const words = summaryOf(findings);
    if (summary.textContent !== words) summary.textContent = words;
    page.documentElement.classList.add("ready");
  }

  listen(around, soon);
  void lookAgain();
}

function allChecks(): Check[] {
  return groups.flatMap(({ checks }) => checks);
}

function headerOf(page: Document, summary: HTMLElement, again: () => void): HTMLElement {
  const deck = page.querySelector(".masthead h1")?.textContent ?? page.title;
  const when = page.querySelector(".masthead .meeting")?.textContent ?? "";
  const button = createButton(page, again, {}, "Vérifier encore");
  const links = [
    ["?vue=projection", "Diaporama"],
    ["?vue=guide", "Guide"],
  ].map(([href = "", words = ""]) => element(page, "a", { href, target: "_blank", rel: "noopener" }, words));
  const title = element(page, "h1", {}, "Avant la séance");
  const nav = element(page, "nav", { "aria-label": "Autres pages" }, button, ...links, ...endOf(page));
  return element(page, "header", {}, title, nav, summary, element(page, "p", { class: "deck" }, `${deck}. ${when}`));
}

/** Everything that can change an answer while the page is open. */
function listen({ page, view, presence }: Surroundings, soon: () => void): void {
  for (const event of ["focus", "resize", "online", "offline"]) view.addEventListener(event, soon);
  page.addEventListener("visibilitychange", soon);
  (view.screen as Screen & Partial<EventTarget>).addEventListener?.("change", soon); // where screens can be managed
  view.matchMedia("(prefers-reduced-motion: reduce)").addEventListener("change", soon);
  presence.onChange(soon);
}

/** The talk is over: nothing is served any more. What is open stays open, and one press is not enough. */
function endOf(page: Document): HTMLElement[] {
  const view = page.defaultView!; // `startBefore` has seen it
  if (!isServedHere(view.location)) return [];
  let isSure = false;
  let known: Known | undefined;
  const end = async () => {
    const isAsked = isSure;
    isSure = true;
    if (!isAsked) known = await askServer<Known>(view, HALL_KNOWN);
    const isErased = (known?.votes.length ?? 0) + (known?.queries.length ?? 0) > 0;
    exporting.hidden = !isErased;
    button.textContent = isErased ? "Oui, terminer et effacer les votes" : "Oui, terminer";
    if (!isAsked) return;
    button.disabled = true;
    view.fetch("/terminer", { method: "POST" }).then(
      ({ ok }) => {
        button.textContent = ok ? "Terminé\u00a0: fermez les fenêtres" : "Terminez dans le terminal\u00a0: Ctrl+C";
      },
      () => {
        button.textContent = "Déjà terminé";
      },
    );
  };
  const save = () => saveHall(page, known ?? {});
  const exporting = createButton(page, save, { hidden: "" }, "Exporter les votes (CSV)");
  const button = createButton(page, () => void end(), {}, "Terminer");
  return [exporting, button];
}
