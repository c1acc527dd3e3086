// One suite for every broker that a direct may stand on: the wall's place reaches phones, early and late, through the phone's own
// client too; a phone moves nothing, hears no other phone, and may wish.

import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { WebSocket } from "ws";
import { COUNTED, POS, QUESTION, RESULTS, VOTE } from "../../src/live/hall-words.ts";
import { listen } from "../../src/live/listen.ts";
import { parsePos } from "../../src/live/pos.ts";
import { BROKERS, type Broker } from "./brokers.ts";
import { join, publish, type RawClient, subscribe } from "./raw-client.ts";

/** As a page has it: it says where the page is from. */
class WebSocketOfPage extends WebSocket {
  constructor(url: string, protocols: string[]) {
    super(url, protocols, { origin: `http://${new URL(url).host}` });
  }
}

describe.each(Object.entries(BROKERS))("%s", (name, { absent, open }) => {
  if (absent) return test.skip(`${name}: not tried, ${absent}`);
  let broker: Broker;
  beforeAll(async () => {
    broker = await open();
  });
  afterAll(() => broker.close());

  const placeOf = ({ heard }: RawClient) => parsePos(heard.at(-1)?.replace(/^\+?\S+ /, "") ?? "")?.id;

  test("a place reaches who is there, and who comes late", async () => {
    const early = await join(broker.url, POS);
    broker.show({ id: "a", step: 0, black: false });
    await expect.poll(() => placeOf(early)).toBe("a");
    broker.show({ id: "b", step: 1, black: false });
    await expect.poll(() => placeOf(early)).toBe("b");
    const late = await join(broker.url, POS);
    await expect.poll(() => late.heard).toEqual([`+${POS} {"epoch":1,"n":2,"id":"b","step":1}`]);
  });

  test("the phone's own client hears it", async () => {
    vi.stubGlobal("WebSocket", WebSocketOfPage);
    const heard: string[] = [];
    const ears = { onMessage: (text: string) => heard.push(text), onEnd: () => heard.push("end") };
    const { end } = listen(broker.url, [POS], ears);
    await expect.poll(() => heard.map(parsePos)).toMatchObject([{ id: "b" }]);
    broker.show({ id: "c", step: 0, black: false });
    await expect.poll(() => heard.map(parsePos)).toMatchObject([{ id: "b" }, { id: "c" }]);
    end();
    vi.unstubAllGlobals();
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
    vi.stubGlobal("WebSocket", WebSocketOfPage);
    const [voter, ear, seal] = ["voter-0123456789ab", "ear-0123456789abcd", "seal-0123456789abc"];
    const wish = (more: object) => JSON.stringify({ question: "q", voter, ear, seal, answer: 1, ...more });
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
    const topics = [QUESTION, RESULTS, COUNTED + ear];
    const phone = listen(broker.url, topics, {
      onMessage: (text, topic) => heard.push(`${topic} ${text}`),
      onEnd: () => heard.push("end"),
    });
    await expect.poll(() => heard.length).toBeGreaterThan(0);
    phone.wish(VOTE, wish({ answer: 2 }));
    phone.wish(VOTE, wish({}));
    await expect.poll(() => heard).toContain(`${COUNTED}${ear} ${seal}`);
    expect(heard.join()).not.toContain(RESULTS);
    broker.act({ kind: "close" });
    await expect.poll(() => witness.heard.at(-1)).toContain('"open":false');
    broker.act({ kind: "show" });
    await expect.poll(() => heard.at(-1)).toContain('"voters":1,"rows":[["Oui",0],["Non",1]]');
    phone.end();
    vi.unstubAllGlobals();
    expect([...witness.heard, ...heard, ...curious.heard].join()).not.toMatch(/forged|voter-/);
    expect(heard.filter((words) => words.startsWith(COUNTED))).toHaveLength(1);
  });
});
