// What the bench of the hall and the process of its phones say to each other.

export interface PhonesAsked {
  readonly hall: string;
  readonly bare: string;
  readonly count: number;
}

/** Once all phones have come so far. */
export type PhonesTold =
  | { readonly from: "hall" | "bare"; readonly at: string; readonly times: readonly number[] }
  | { readonly voted: readonly number[] };

export const CHOICES = ["Un jardin", "Des chambres", "Une salle commune"];

/** By the clock that all processes of a machine share. */
export const nowMs = (): number => Number(process.hrtime.bigint()) / 1e6;
