// Many phones, as a process: each speaks MQTT over a WebSocket of its own, comes back when it is dropped as the page does, and votes
// as soon as it is asked. As many listen to the bare server. It tells when all have heard a place, and when all votes are counted.

import { WebSocket } from "ws";
import { againMs } from "../../src/live/hall-link.ts";
import { COUNTED, POS, QUESTION, RESULTS, VOTE } from "../../src/live/hall-words.ts";
import { parsePos } from "../../src/live/pos.ts";
import { parseStatus } from "../../src/live/vote-words.ts";
import { ASKS_AGAIN_MS } from "../../src/live/wishes.ts";
import { connect, knock, publish, type RawClient, subscribe } from "../live/raw-client.ts";
import { CHOICES, nowMs, type PhonesAsked, type PhonesTold } from "./phone-words.ts";

process.on("message", ({ hall, bare, count }: PhonesAsked) => {
  const [placeAtHall, placeAtBare] = [createPlaces("hall", count), createPlaces("bare", count)];
  const voted = CHOICES.map(() => 0);
  const onCounted = (answer: number) => {
    voted[answer]! += 1;
    if (voted.reduce((sum, one) => sum + one) === count) tell({ voted });
  };
  for (let i = 0; i < count; i++) {
    openPhone(hall, placeAtHall(), createVoter(i, onCounted));
    hearAll(knock(bare), placeAtBare());
  }
});
process.on("disconnect", () => process.exit());

type Hear = (topic: string, text: string) => void;

/** @returns for each phone, what hears its places: once all have come to one, it is told, with when each did. */
function createPlaces(from: "hall" | "bare", count: number): () => Hear {
  const heardMs = new Map<string, number[]>();
  return () => {
    let last: string | undefined;
    return (topic, text) => {
      const id = topic === POS ? parsePos(text)?.id : undefined;
      if (id === undefined || id === last) return;
      last = id;
      const times = heardMs.get(id) ?? [];
      heardMs.set(id, times);
      if (times.push(nowMs()) < count) return;
      heardMs.delete(id);
      tell({ from, at: id, times });
    };
  };
}

interface Voter {
  readonly ear: string;
  readonly hear: Hear;
  /** What it wishes and was not told to be counted. */
  wishes(): readonly string[];
}

/** One in five changes its answer, and one in seven says all twice. */
function createVoter(i: number, onCounted: (answer: number) => void): Voter {
  const name = (what: string) => `${what}-${String(i).padStart(16, "0")}`;
  const ear = COUNTED + name("ear");
  const last = (i + (i % 5 === 0 ? 1 : 0)) % CHOICES.length;
  let answer: number | undefined;
  let question = "";
  let isWaiting = false;

  function choose(wanted: number): void {
    answer = wanted;
    isWaiting = true;
  }

  function hearCounted(): void {
    isWaiting = false;
    if (answer === last) onCounted(last);
    else choose(last);
  }

  return {
    ear,
    hear(topic, text) {
      const status = topic === QUESTION ? parseStatus(text) : undefined;
      if (status?.open && answer === undefined) {
        question = status.id;
        choose(i % CHOICES.length);
      }
      if (topic === ear && isWaiting && text === `${name("seal")}-${answer}`) hearCounted();
    },
    wishes() {
      const seal = `${name("seal")}-${answer}`;
      const wish = { question, voter: name("voter"), ear: name("ear"), seal, answer, n: answer === last ? 2 : 1 };
      return isWaiting ? new Array<string>(i % 7 === 0 ? 2 : 1).fill(JSON.stringify(wish)) : [];
    },
  };
}

/** It comes again and again, a little later each time until it hears where the wall is. */
function openPhone(url: string, hearPlace: Hear, voter: Voter): void {
  let tries = 0;
  let client: RawClient;

  function open(): void {
    client = knock(url);
    client.socket.once("open", () => client.send(connect()));
    client.socket.once("message", () => client.send(subscribe(POS, QUESTION, RESULTS, voter.ear)));
    hearAll(client, hear);
    client.end.then(() => setTimeout(open, againMs(tries++)));
  }

  function hear(topic: string, text: string): void {
    const before = voter.wishes()[0];
    voter.hear(topic, text);
    if (voter.wishes()[0] !== before) ask();
    if (topic === POS) tries = 0;
    hearPlace(topic, text);
  }

  function ask(): void {
    if (client.socket.readyState !== WebSocket.OPEN) return;
    for (const wish of voter.wishes()) client.send(publish(VOTE, wish));
  }

  setInterval(ask, ASKS_AGAIN_MS);
  open();
}

function hearAll({ socket, heard }: RawClient, hear: Hear): void {
  socket.on("message", () => {
    for (const words of heard.splice(0)) hear(...parted(words));
  });
}

/** "+topic text" */
function parted(words: string): [topic: string, text: string] {
  const end = words.indexOf(" ");
  return [words.slice(words[0] === "+" ? 1 : 0, end), words.slice(end + 1)];
}

function tell(told: PhonesTold): void {
  process.send?.(told);
}
