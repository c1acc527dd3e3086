// The régie's secret lies in a file of its own, which git ignores and no build holds: the key that signs what it says to a hosted
// hall, its name and password at the broker, and the last of its epochs, which a clock that is set back does not undo.

import { generateKeyPairSync, randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";

export interface RegieSecret {
  readonly user: string;
  readonly password: string;
  /** An Ed25519 key: `x` is public, `d` is not. */
  readonly key: { readonly kty: string; readonly crv: string; readonly x: string; readonly d: string };
  readonly epoch: number;
}

/** DECK_LIVE_SECRET can name another. */
export function secretPath({ DECK_LIVE_SECRET }: NodeJS.ProcessEnv): string {
  return DECK_LIVE_SECRET || "direct.secret.json";
}

const MADE = "avec DECK_LIVE, «\u00a0npm start -- --live\u00a0»";

export function newSecret(): RegieSecret {
  const { kty, crv, x, d } = generateKeyPairSync("ed25519").privateKey.export({ format: "jwk" });
  const password = randomBytes(24).toString("base64url");
  return { user: "regie", password, key: { kty: kty!, crv: crv!, x: x!, d: d! }, epoch: 0 }; // an Ed25519 key has them all
}

/** @returns whether there was none yet. */
export function makeSecret(path: string): boolean {
  const isMissing = !existsSync(path);
  if (isMissing) write(path, newSecret());
  return isMissing;
}

/** @throws {Error} in French. */
export function readSecret(path: string): RegieSecret {
  if (!existsSync(path))
    throw new Error(`«\u00a0${path}\u00a0», la clé de la régie, n’est pas là\u00a0: ${MADE} la fait, une fois.`);
  try {
    const { user, password, key, epoch } = JSON.parse(readFileSync(path, "utf8")) as RegieSecret;
    if ([user, password, key.x, key.d].every((one) => typeof one === "string") && Number.isSafeInteger(epoch))
      return { user, password, key, epoch };
  } catch {} // said below
  throw new Error(
    `«\u00a0${path}\u00a0», la clé de la régie, est illisible\u00a0: remettez-en une copie, ou effacez-la\u00a0; ${MADE} en ` +
      "fait une autre, pour laquelle le diaporama est à construire de nouveau.",
  );
}

/** In hexadecimal digits, for the page. */
export function publicKeyOf({ key }: RegieSecret): string {
  return Buffer.from(key.x, "base64url").toString("hex");
}

/** Greater than all before it. */
export function nextEpoch(path: string, nowMs: number): number {
  const secret = readSecret(path);
  const epoch = Math.max(nowMs, secret.epoch + 1);
  write(path, { ...secret, epoch });
  return epoch;
}

/** Whole, or not at all. */
function write(path: string, secret: RegieSecret): void {
  writeFileSync(`${path}.new`, `${JSON.stringify(secret, undefined, 2)}\n`, { mode: 0o600 });
  renameSync(`${path}.new`, path);
}
