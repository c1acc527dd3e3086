// Whom the door has let in: each has a name and a key of its own, and is there to lead the talk or to moderate the hall's queries.

export interface Device {
  readonly name: string;
  readonly key: Uint8Array;
  /** It has neither the notes nor the hand. */
  readonly moderates: boolean;
}

/** Whoever was let in, as it is kept while the console is loaded anew. */
export interface Guests {
  readonly devices: readonly Device[];
  readonly leader: string;
}

/** "Anne", "Anne 2": who leads is told by name. */
export function freeName(name: string, devices: readonly Device[]): string {
  const isTaken = (one: string) => devices.some((device) => device.name === one);
  let number = 2;
  if (!isTaken(name)) return name;
  while (isTaken(`${name} ${number}`)) number += 1;
  return `${name} ${number}`;
}
