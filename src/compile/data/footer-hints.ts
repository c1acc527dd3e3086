// A hint warns of what the footer still lacks, legal lines, a contact or a statement of accessibility, at the place in the data where it would be
// written.

import type { Meeting, Place, Problem } from "../../model.ts";

const MISSING = {
  legal: "absent : le pied de page n’a pas de mentions légales, attendu un texte avant de publier",
  contact:
    "absent : le pied de page ne dit pas à qui écrire, attendu une adresse de courriel ou `https:` avant de publier",
  accessibility:
    'absent : la déclaration d’accessibilité n’a ni date ni audit et se dit « non conforme », attendu `{ date: "AAAA-MM-JJ" }`, le jour où vous l’établissez, et, s’il y en a, `audit` et `missing`',
} as const;

export function footerHints(meeting: Meeting, placeInData: (path: string) => Place): Problem[] {
  return (["legal", "contact", "accessibility"] as const)
    .filter((field) => meeting[field] === undefined)
    .map((field) => ({
      ...placeInData("meeting.title"), // among its neighbours, in the file where it is to be written
      severity: "warning",
      message: `meeting.${field} : ${MISSING[field]}`,
    }));
}
