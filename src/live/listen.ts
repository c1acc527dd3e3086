// One connection to the broker, from its opening to its end: it hears topics, first what is retained there, and
// wishes. The next one is another.

import { mqtt } from "u8-mqtt/esm/basic-v4.js";
import { SUBPROTOCOL } from "./hall-words.ts";

interface Ears {
  readonly onMessage: (text: string, topic: string) => void;
  /** It hears now, and may wish. */
  readonly onOpen?: () => void;
  /** Not called where we ended it ourselves. */
  readonly onEnd: () => void;
}

/** A broker that has heard nothing for one and a half times as long closes. */
const KEEP_ALIVE_S = 60;

const quiet = () => undefined;

interface Line {
  /** In vain where it is not open. */
  wish(topic: string, text: string): void;
  end(): void;
}

export function listen(url: string, topics: readonly string[], { onMessage, onOpen, onEnd }: Ears): Line {
  const socket = new WebSocket(url, [SUBPROTOCOL]);
  let isOver = false;
  const hear = ({ topic, payload }: { readonly topic: string; readonly payload: Uint8Array }) =>
    isOver || onMessage(new TextDecoder().decode(payload), topic);
  const client = mqtt({ on_mqtt_type: { mqtt_publish: hear }, sess_stg: null, log_conn: quiet, on_error: quiet });
  client.with_websock(socket);
  client
    .connect({ client_id: "", keep_alive: KEEP_ALIVE_S, flags: { clean_start: true } })
    .then(() => Promise.all(topics.map((topic) => client.subscribe(topic))))
    .then(() => isOver || onOpen?.())
    .catch(() => socket.close()); // refused
  socket.addEventListener("close", () => {
    if (!isOver) onEnd();
    isOver = true;
  });
  return {
    wish(topic, text) {
      if (socket.readyState === WebSocket.OPEN) client.send(topic, text).catch(() => undefined); // who waits asks again
    },
    end() {
      isOver = true;
      socket.close();
    },
  };
}
