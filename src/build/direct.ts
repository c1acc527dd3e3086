// What a hosted article follows by, as the environment and the file of the régie's key have it.

import { brokerIn } from "./broker-address.ts";
import type { Direct } from "./built-page.ts";
import { publicKeyOf, readSecret, secretPath } from "./regie-secret.ts";

/**
 * Undefined where no broker is named.
 * @throws {Error} in French.
 */
export function readDirect(env: NodeJS.ProcessEnv): Direct | undefined {
  const broker = brokerIn(env);
  return broker && { broker, key: publicKeyOf(readSecret(secretPath(env))) };
}
