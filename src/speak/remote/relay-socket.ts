// The console's socket to the relay carries each phone's frames with the phone's number in front, and comes again when it breaks.

import { OTHER_CONSOLE, RELAY } from "../../remote/relay-words.ts";

export interface RelaySocket {
  send(link: number, frame: Uint8Array): void;
  close(link: number): void;
}

interface Ends {
  /** A frame without bytes says that the phone has left. */
  readonly onFrame: (link: number, frame: Uint8Array) => void;
  readonly onLost: () => void;
  /** Another console has the phones now: this one does not take them back by itself. */
  readonly onReplaced: () => void;
}

const NUMBER_BYTES = 4;
const AGAIN_MS = 2000;

export function openRelaySocket(view: Window, { onFrame, onLost, onReplaced }: Ends): RelaySocket {
  let socket: WebSocket;

  function connect(): void {
    socket = new WebSocket(`ws://${view.location.host}${RELAY}`);
    socket.binaryType = "arraybuffer";
    socket.addEventListener("message", ({ data }) => {
      const bytes = new Uint8Array(data as ArrayBuffer);
      onFrame(new DataView(bytes.buffer).getUint32(0), bytes.subarray(NUMBER_BYTES));
    });
    socket.addEventListener("close", ({ code }) => {
      onLost();
      if (code === OTHER_CONSOLE) onReplaced();
      else view.setTimeout(connect, AGAIN_MS);
    });
  }

  function send(link: number, frame: Uint8Array): void {
    if (socket.readyState !== WebSocket.OPEN) return;
    const bytes = new Uint8Array(NUMBER_BYTES + frame.length);
    new DataView(bytes.buffer).setUint32(0, link);
    bytes.set(frame, NUMBER_BYTES);
    socket.send(bytes);
  }

  connect();
  return { send, close: (link) => send(link, new Uint8Array()) };
}
