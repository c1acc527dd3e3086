// DECK_LIVE names the broker of a hosted direct: the environment in, its address out, or a sentence that says what would be right.

const EXAMPLE = "wss://direct.exemple.fr/mqtt";
const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];

/**
 * Undefined where none is named: then nothing of a direct is built.
 * @throws {Error} in French.
 */
export function brokerIn({ DECK_LIVE: typed }: NodeJS.ProcessEnv): URL | undefined {
  if (!typed) return undefined;
  const url = URL.canParse(typed) ? new URL(typed) : undefined;
  const fault = url ? faultOf(url) : "n’est pas une adresse";
  if (url && fault === undefined) return url;
  const shown = url?.username || url?.password ? "" : ` «\u00a0${typed}\u00a0»`;
  throw new Error(`DECK_LIVE\u00a0:${shown} ${fault}. Donnez celle du courtier, comme ${EXAMPLE}.`);
}

function faultOf({ protocol, hostname, username, password, search, hash }: URL): string | undefined {
  if (username || password)
    return "porte un nom ou un mot de passe, que tous liraient dans la page\u00a0: ceux de la régie sont dans un fichier à part";
  if (protocol === "ws:" && !LOOPBACK.includes(hostname))
    return "n’est pas chiffrée\u00a0: une page en https ne joint qu’un courtier en wss, derrière un certificat";
  if (!["ws:", "wss:"].includes(protocol)) return "n’est pas l’adresse d’un courtier, qui commence par wss://";
  if (search || hash) return "a un «\u00a0?\u00a0» ou un «\u00a0#\u00a0», que tous liraient dans la page";
  return undefined;
}
