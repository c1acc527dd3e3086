// Where the speaker's phone finds its page, as the server says.

import { RELAY } from "../../remote/relay-words.ts";
import { askServer, ownFirst } from "../ask-server.ts";

/** Undefined where phones are not served, none where there is no network. */
export async function phoneAddresses(view: Window): Promise<readonly string[] | undefined> {
  const addresses = await askServer<readonly string[]>(view, RELAY);
  return addresses && ownFirst(addresses);
}
