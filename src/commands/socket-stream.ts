// A WebSocket as the stream that the broker reads and writes. What it writes in one go, piece by piece, leaves as one message: `ws`
// has such a stream too, which sends a message for each piece, five for what is one.

import { Duplex } from "node:stream";
import type { WebSocket } from "ws";

/** @param isRefused asked for each message that comes: whether to hear no more of this socket. */
export function streamOf(socket: WebSocket, isRefused: (message: Buffer) => boolean): Duplex {
  const stream = new Duplex({
    read: () => undefined, // what comes is bounded, and goes on at once
    write: (piece: Buffer, _encoding, done) => socket.send(piece, done),
    writev: (pieces, done) => socket.send(Buffer.concat(pieces.map(({ chunk }) => chunk as Buffer)), done),
    final(done) {
      socket.close();
      done();
    },
    destroy(reason, done) {
      socket.terminate();
      done(reason);
    },
  });
  socket.on("message", (message: Buffer) => {
    if (isRefused(message)) stream.destroy();
    else if (!stream.destroyed) stream.push(message);
  });
  socket.on("error", () => stream.destroy());
  socket.on("close", () => stream.destroy());
  return stream;
}
