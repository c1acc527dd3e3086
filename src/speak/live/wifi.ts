// The Wi-Fi of the hall, as someone types it at the console: kept on this machine alone, shown on the wall as a code that phones join by.

import { recallData, remember } from "../../deck/memory.ts";

export interface Wifi {
  readonly name: string;
  /** Empty where the network is open. */
  readonly password: string;
}

/** Where both windows find it. */
export const WIFI = "hall.wifi";

/** What the standard of Wi-Fi allows: a name of bytes, a password of signs. */
const MOST_NAME = 32;
const PASSWORD = { least: 8, most: 63 } as const;

/** The contents of a code, as ZXing defined them and phones read them: signs that part its fields are escaped. */
export function wifiWords({ name, password }: Wifi): string {
  const escaped = (text: string) => text.replace(/[\\;,":]/g, "\\$&");
  const key = password === "" ? "T:nopass;" : "T:WPA;";
  return `WIFI:${key}S:${escaped(name)};${password === "" ? "" : `P:${escaped(password)};`};`;
}

/** Why it is no network, in a sentence; undefined where it may be one. */
export function wrongIn({ name, password }: Wifi): string | undefined {
  if (name === "") return "Donnez le nom du réseau, tel que les téléphones le montrent.";
  if (new TextEncoder().encode(name).length > MOST_NAME)
    return `Un nom de réseau a ${MOST_NAME}\u00a0octets au plus\u00a0: vérifiez-le sur un téléphone.`;
  const { length } = password;
  if (length > 0 && (length < PASSWORD.least || length > PASSWORD.most))
    return `Un mot de passe Wi-Fi a de ${PASSWORD.least} à ${PASSWORD.most}\u00a0signes\u00a0; laissez le champ vide si le réseau est ouvert.`;
  return undefined;
}

export function recallWifi(view: Window): Wifi | undefined {
  const { name = "", password = "" } = recallData<Partial<Wifi>>(view, WIFI) ?? {};
  return name === "" ? undefined : { name, password };
}

/** @param wifi undefined: it is forgotten. */
export function rememberWifi(view: Window, wifi: Wifi | undefined): void {
  remember(view, WIFI, wifi ? JSON.stringify(wifi) : "");
}
