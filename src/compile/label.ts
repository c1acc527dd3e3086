// This function says what a figure counts, in the singular or the plural as its value asks.

import { isSingular } from "../format.ts";
import type { Figure } from "../model.ts";

export function labelOf({ kind, value, label, singular = label }: Figure): string {
  return kind === "count" && isSingular(Number(value)) ? singular : label;
}

/** Whether a count below 2 stands beside what reads as a plural: "1 foyers accueillis". */
export function soundsPlural(figure: Figure): boolean {
  const { kind, value } = figure;
  if (kind !== "count" || !isSingular(Number(value))) return false;
  const [noun = ""] = /\p{L}+/u.exec(labelOf(figure)) ?? [];
  return /[sx]$/i.test(noun) && !SAME_IN_BOTH.has(noun.toLowerCase());
}

/** Frequent nouns and words before them that end so in the singular. */
const SAME_IN_BOTH = new Set(
  (
    "fois mois pays logis prix choix cas avis succès accès temps corps bras relais colis commis permis concours discours " +
    "parcours secours recours progrès procès excès congrès décès intérêts bois poids repas tiers travers univers voix " +
    "croix noix taux flux afflux deux plus moins dans sous vers hors très puis os dos gros bas gaz châssis devis tapis palis " +
    "sursis compromis processus campus virus bus consensus cursus bonus malus index box lux"
  ).split(" "),
);
