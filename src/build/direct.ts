// What a hosted article follows by, as the environment and the file of the régie's key have it.

import { brokerIn } from "./broker-address.ts";
import { publicKeyOf, readSecret, secretPath } from "./regie-secret.ts";

export interface Direct {
  readonly broker: URL;
  /** The régie's public one, in hexadecimal digits. */
  readonly key: string;
}

/**
 * Undefined where no broker is named.
 * @throws {Error} in French.
 */
export function readDirect(env: NodeJS.ProcessEnv): Direct | undefined {
  const broker = brokerIn(env);
  return broker && { broker, key: publicKeyOf(readSecret(secretPath(env))) };
}
