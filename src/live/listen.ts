// One connection to the broker, from its opening to its end: it hears topics, first what is retained there, and
// speaks. The next one is another.

import { mqtt } from "u8-mqtt/esm/basic-v4.js";

interface Ears {
  readonly onMessage: (payload: Uint8Array, topic: string) => void;
  /** It hears now, and may speak. */
  readonly onOpen?: () => void;
  /** Not called where we ended it ourselves. */
  readonly onEnd: () => void;
}

/** What the broker knows the régie by; phones have none. */
export interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** A broker that has heard nothing for one and a half times as long closes. */
const KEEP_ALIVE_S = 60;

const quiet = () => undefined;

export interface Line {
  /** In vain where it is not open. Resolves once the broker has it. */
  say(topic: string, payload: string | Uint8Array, retain?: boolean): Promise<unknown>;
  end(): void;
}

/** @param socket one that opens, and offers MQTT. */
export function listen(
  socket: WebSocket,
  topics: readonly string[],
  { onMessage, onOpen, onEnd }: Ears,
  who?: Credentials,
): Line {
  let isOver = false;
  const hear = ({ topic, payload }: { readonly topic: string; readonly payload: Uint8Array }) =>
    isOver || onMessage(payload, topic);
  const client = mqtt({ on_mqtt_type: { mqtt_publish: hear }, sess_stg: null, log_conn: quiet, on_error: quiet });
  client.with_websock(socket);
  client
    .connect({ client_id: "", keep_alive: KEEP_ALIVE_S, flags: { clean_start: true }, ...who })
    .then(() => Promise.all(topics.map((topic) => client.subscribe(topic))))
    .then(() => isOver || onOpen?.())
    .catch(() => socket.close()); // refused
  socket.addEventListener("close", () => {
    if (!isOver) onEnd();
    isOver = true;
  });
  return {
    async say(topic, payload, retain = false) {
      if (socket.readyState === socket.OPEN) await client.pub({ topic, payload, retain, qos: 1 }).catch(quiet); // who waits asks again
    },
    end() {
      isOver = true;
      socket.close();
    },
  };
}
