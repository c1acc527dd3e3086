// One suite for every broker that a direct may stand on: the wall's place reaches phones, early and late, through the phone's own
// client too; a phone moves nothing, hears no other phone, and may wish.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import { COUNTED, POS, QUESTION, RESULTS, SUBPROTOCOL, VOTE } from "../../src/live/hall-words.ts";
import { type Line, listen } from "../../src/live/listen.ts";
import { parsePos } from "../../src/live/pos.ts";
import { BROKERS, type Broker } from "./brokers.ts";
import { PageSocket } from "./phone.ts";
import { join, publish, type RawClient, subscribe } from "./raw-client.ts";

describe.each(Object.entries(BROKERS))("%s", (name, { absent, open }) => {
  if (absent) return test.skip(`${name}: not tried, ${absent}`);
  let broker: Broker;
  beforeAll(async () => {
    broker = await open();
  });
  afterAll(() => broker.close());

  async function placeOf({ packets }: RawClient): Promise<string | undefined> {
    const last = packets.at(-1);
    return last && parsePos((await broker.read(last.payload, last.topic)) ?? "")?.id;
  }

  /** "topic text" of what the régie has said, as a phone's own client hears it. */
  function hearing(heard: string[], ...topics: readonly string[]): Line {
    const onMessage = async (payload: Uint8Array, topic: string) => {
      const text = await broker.read(payload, topic);
      if (text !== undefined) heard.push(`${topic} ${text}`);
    };
    return listen(new PageSocket(broker.url, [SUBPROTOCOL]) as unknown as globalThis.WebSocket, topics, {
      onMessage,
      onEnd: () => heard.push("end"),
    });
  }

  test("a place reaches who is there, and who comes late", async () => {
    const early = await join(broker.url, POS);
    broker.show({ id: "a", step: 0, black: false });
    await expect.poll(() => placeOf(early)).toBe("a");
    broker.show({ id: "b", step: 1, black: false });
    await expect.poll(() => placeOf(early)).toBe("b");
    const late = await join(broker.url, POS);
    await expect.poll(() => placeOf(late)).toBe("b");
    expect(late.packets).toMatchObject([{ topic: POS, isRetained: true }]);
    expect(late.packets[0]!.payload.length).toBeLessThanOrEqual(200);
  });

  test("the phone's own client hears it", async () => {
    const heard: string[] = [];
    const { end } = hearing(heard, POS);
    await expect.poll(() => heard).toEqual([`${POS} {"epoch":1,"n":2,"id":"b","step":1}`]);
    broker.show({ id: "c", step: 0, black: false });
    await expect.poll(() => heard.at(-1)).toBe(`${POS} {"epoch":1,"n":3,"id":"c","step":0}`);
    end();
    expect(heard).toHaveLength(2);
  });

  test("a phone moves nothing and overhears nobody, and its wish is let through", async () => {
    const witness = await join(broker.url, POS);
    await expect.poll(() => placeOf(witness)).toBe("c");
    const forged = JSON.stringify({ epoch: Number.MAX_SAFE_INTEGER, n: 9, id: "forged", step: 0 });
    for (const isRetained of [false, true]) (await join(broker.url)).send(publish(POS, forged, { isRetained }));
    const overhearing = await Promise.all(
      ["#", "salle/#", "salle/in/+"].map(async (topic) => {
        const phone = await join(broker.url);
        phone.send(subscribe(topic));
        return phone;
      }),
    );
    const wishing = await join(broker.url);
    wishing.send(publish("salle/in/vote", "1"));
    (await join(broker.url)).send(publish("salle/in/vote", "x".repeat(5000)));
    broker.show({ id: "d", step: 0, black: false });
    await expect.poll(() => placeOf(witness)).toBe("d");
    const late = await join(broker.url, POS);
    await expect.poll(() => placeOf(late)).toBe("d");
    expect([...witness.heard, ...late.heard].join()).not.toContain("forged");
    expect(overhearing.flatMap(({ heard }) => heard.filter((words) => words.includes("salle/in")))).toEqual([]);
    expect(wishing.socket.readyState).toBe(WebSocket.OPEN);
  });

  test("a vote is counted by the régie alone, said to its phone alone, and shown when it says so", async () => {
    const [voter, ear, seal] = ["voter-0123456789ab", "ear-0123456789abcd", "seal-0123456789abc"];
    const wish = (more: object) => JSON.stringify({ question: "q", voter, ear, seal, answer: 1, n: 1, ...more });
    const witness = await join(broker.url, QUESTION);
    const curious = await join(broker.url);
    curious.send(subscribe(VOTE));
    broker.act({ kind: "open", question: { id: "q", kind: "one", text: "Q ?", choices: ["Oui", "Non"] } });
    await expect.poll(() => witness.heard.at(-1)).toContain('"id":"q","open":true,"shown":false');
    const forger = await join(broker.url);
    forger.send(publish(QUESTION, JSON.stringify({ epoch: 9e15, n: 9, id: "forged", open: true, shown: true })));
    for (const topic of [RESULTS, COUNTED + ear])
      (await join(broker.url)).send(publish(topic, "forged", { isRetained: topic === RESULTS }));
    const heard: string[] = [];
    const phone = hearing(heard, QUESTION, RESULTS, COUNTED + ear);
    await expect.poll(() => heard.length).toBeGreaterThan(0);
    await phone.say(VOTE, wish({ answer: 2 }));
    await phone.say(VOTE, wish({}));
    await expect.poll(() => heard).toContain(`${COUNTED}${ear} ${seal}`);
    expect(heard.join()).not.toContain(RESULTS);
    broker.act({ kind: "close" });
    await expect.poll(() => witness.heard.at(-1)).toContain('"open":false');
    broker.act({ kind: "show" });
    await expect.poll(() => heard.at(-1)).toContain('"voters":1,"rows":[["Oui",0],["Non",1]]');
    phone.end();
    expect([...witness.heard, ...heard, ...curious.heard].join()).not.toMatch(/forged|voter-/);
    expect(heard.filter((words) => words.startsWith(COUNTED))).toHaveLength(1);
  });
});
