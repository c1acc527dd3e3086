// One connection to the broker, from its opening to its end: it hears a topic, first what is retained there. The next one is another.

import { mqtt } from "u8-mqtt/esm/basic-v4.js";
import { SUBPROTOCOL } from "./hall-words.ts";

interface Ears {
  readonly onMessage: (text: string) => void;
  /** Not called where we ended it ourselves. */
  readonly onEnd: () => void;
}

/** A broker that has heard nothing for one and a half times as long closes. */
const KEEP_ALIVE_S = 60;

const quiet = () => undefined;

/** @returns what ends it. */
export function listen(url: string, topic: string, { onMessage, onEnd }: Ears): () => void {
  const socket = new WebSocket(url, [SUBPROTOCOL]);
  let isOver = false;
  const hear = ({ payload }: { readonly payload: Uint8Array }) =>
    isOver || onMessage(new TextDecoder().decode(payload));
  const client = mqtt({ on_mqtt_type: { mqtt_publish: hear }, sess_stg: null, log_conn: quiet, on_error: quiet });
  client.with_websock(socket);
  client
    .connect({ client_id: "", keep_alive: KEEP_ALIVE_S, flags: { clean_start: true } })
    .then(() => client.subscribe(topic))
    .catch(() => socket.close()); // refused
  socket.addEventListener("close", () => {
    if (!isOver) onEnd();
    isOver = true;
  });
  return () => {
    isOver = true;
    socket.close();
  };
}
