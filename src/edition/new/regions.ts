// This list holds the thirteen regions of metropolitan France with their departments, and finds the one that was typed.

import { slug } from "../../text/names.ts";
import { suggestion } from "../../text/problems.ts";

/** The one that was typed, by its name or by its number in the list. @throws in French, with all of them. */
export function regionNamed(typed: string): string {
  const found = names.find((name, index) => slug(name) === slug(typed) || typed.trim() === String(index + 1));
  if (found) return found;
  const wrong = typed.trim() === "" ? "aucune région n’est donnée" : `région inconnue « ${typed} »`;
  throw new Error(
    `${wrong}${suggestion(typed, names)}. Ajoutez --region et un nom, ou un numéro :\n${listOfRegions()}`,
  );
}

/** One a line, numbered. */
export function listOfRegions(): string {
  return names.map((name, index) => `${String(index + 1).padStart(4)}  ${name}`).join("\n");
}

/** Codes of departments, by region. */
export const REGIONS: Readonly<Record<string, readonly string[]>> = {
  "Auvergne-Rhône-Alpes": ["01", "03", "07", "15", "26", "38", "42", "43", "63", "69", "73", "74"],
  "Bourgogne-Franche-Comté": ["21", "25", "39", "58", "70", "71", "89", "90"],
  Bretagne: ["22", "29", "35", "56"],
  "Centre-Val de Loire": ["18", "28", "36", "37", "41", "45"],
  Corse: ["2A", "2B"],
  "Grand Est": ["08", "10", "51", "52", "54", "55", "57", "67", "68", "88"],
  "Hauts-de-France": ["02", "59", "60", "62", "80"],
  "Île-de-France": ["75", "77", "78", "91", "92", "93", "94", "95"],
  Normandie: ["14", "27", "50", "61", "76"],
  "Nouvelle-Aquitaine": ["16", "17", "19", "23", "24", "33", "40", "47", "64", "79", "86", "87"],
  Occitanie: ["09", "11", "12", "30", "31", "32", "34", "46", "48", "65", "66", "81", "82"],
  "Pays de la Loire": ["44", "49", "53", "72", "85"],
  "Provence-Alpes-Côte d’Azur": ["04", "05", "06", "13", "83", "84"],
};

const names = Object.keys(REGIONS);
