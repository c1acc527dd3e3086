// These checks look at what will be said: the data, the plan, the notes and the console.

import { counted } from "../../format.ts";
import { isExtended } from "../screens.ts";
import { bad, type Finding, good, type Probe, yours } from "./finding.ts";

/** Whoever speaks writes no files and types no commands. */
const ASK = "Demandez à qui a préparé le diaporama";

const MISSING = { orateur: "l’orateur", minutes: "le temps" } as const;

export const data: Probe = ({ page }) => {
  const edition = page.querySelector<HTMLMetaElement>('meta[name="deck-edition"]')?.content;
  const published = page.querySelector("#sources > p data")?.textContent;
  if (!edition || !published)
    return bad("Ce diaporama ne dit pas de quelle source il vient.", `${ASK} une copie récente.`);
  return yours(
    `Édition ${edition}, d’après la source du ${published}.`,
    "Comparez ce numéro avec celui du poste où le diaporama a été préparé.",
  );
};

/** A file of slides: what one person says in one go. */
export interface PlannedPart {
  readonly file: string;
  readonly name: string;
  readonly speaker: string | undefined;
  readonly minutes: number | undefined;
}

export const plan: Probe = ({ page, answers }) => judgePlan(partsOf(page), answers.number("minutes"));

/** `room` is how many minutes there are in all. */
export function judgePlan(parts: readonly PlannedPart[], room?: number): Finding {
  const faults = parts.flatMap(({ name, speaker, minutes }) => {
    const missing = [...(speaker ? [] : ["orateur" as const]), ...(minutes ? [] : ["minutes" as const])];
    return missing.length > 0 ? [{ name, missing }] : [];
  });
  const total = parts.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const [first] = faults;
  if (first) {
    const more = faults.length > 1 ? `, et ${faults.length - 1} autre${faults.length > 2 ? "s" : ""}` : "";
    return bad(
      `« ${first.name} »${more} : sans ${first.missing.join(" ni ")}.`,
      `${ASK} d’y inscrire ${first.missing.map((what) => MISSING[what]).join(" et ")} de cette partie.`,
    );
  }
  const speakers = new Set(parts.map(({ speaker }) => speaker)).size;
  const who = `${counted(speakers, "orateur")}, ${counted(total, "minute annoncée", "minutes annoncées")}`;
  if (room === undefined) return yours(`${who}.`, "Indiquez de combien de minutes vous disposez.");
  if (total <= room) return good(`${who} sur ${room}.`);
  return bad(`${who}, pour ${room}.`, `Ôtez ${counted(total - room, "minute")}, ou demandez-les.`);
}

function partsOf(page: Document): PlannedPart[] {
  const parts: PlannedPart[] = [];
  for (const slide of page.querySelectorAll<HTMLElement>(".slides > section")) {
    const { place = "", part = "", title = "", speaker, minutes } = slide.dataset;
    const file = place.replace(/:\d+$/, "");
    if (parts.at(-1)?.file === file) continue;
    parts.push({ file, name: part || title, speaker, minutes: minutes === undefined ? undefined : Number(minutes) });
  }
  return parts;
}

export const notes: Probe = ({ page }) => {
  const slides = [...page.querySelectorAll(".slides > section")];
  const without = slides.flatMap((slide, index) => (slide.querySelector(".notes") ? [] : [index + 1]));
  if (without.length === 0) return good(`Chacune des ${slides.length} diapositives a ses notes.`);
  if (without.length === slides.length) return bad("Ce diaporama n’a aucune note.", `${ASK} une copie avec vos notes.`);
  const which = without.length > 6 ? `${without.slice(0, 6).join(", ")}…` : without.join(", ");
  return yours(
    `${counted(without.length, "diapositive")} sur ${slides.length} ${without.length < 2 ? "n’a" : "n’ont"} pas de notes : ${which}.`,
    "Est-ce voulu ?",
  );
};

export const console: Probe = ({ view, presence }) => {
  const [walls, consoles] = [presence.walls(), presence.consoles()];
  if (consoles === 0 && isExtended(view) === false)
    return good("La console est fermée : sur un seul écran, la salle la verrait.");
  if (consoles > 0 && walls > 0) return good("La console et le diaporama sont ouverts, et s’entendent.");
  if (consoles > 0)
    return {
      ...bad("La console est ouverte, sans le diaporama.", "Ouvrez aussi le diaporama, et glissez-le sur le mur."),
      way: { label: "Ouvrir le diaporama", href: "?vue=projection" },
    };
  return {
    ...bad("La console n’est pas ouverte.", "Ouvrez-la d’ici, sur l’écran de l’orateur."),
    way: { label: "Ouvrir la console", href: "?vue=console" },
  };
};
