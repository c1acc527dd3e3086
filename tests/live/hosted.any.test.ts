// A direct on a broker that others may enter, with the phones' own code: whatever a guest says there, even one who has the régie's
// password, moves no phone; and a broker that goes away takes no vote that was counted.

import { generateKeyPairSync, sign } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, vi } from "vitest";
import { keepHostedHall } from "../../src/commands/hall-keeper.ts";
import { POS, QUESTION, RESULTS, VOTE } from "../../src/live/hall-words.ts";
import { writePos } from "../../src/live/pos.ts";
import { signedPart } from "../../src/live/signed.ts";
import { longTest, share, sharedTest as test } from "../setup/share.ts";
import { BROKERS, type Broker, REGIE } from "./brokers.ts";
import { endPhones, openPhone, PageSocket } from "./phone.ts";
import { joinAs, publish } from "./raw-client.ts";

beforeAll(() => void vi.stubGlobal("WebSocket", PageSocket));
afterAll(() => {
  endPhones();
  vi.unstubAllGlobals();
});

const outside = share(
  Object.entries(BROKERS).filter(([name]) => name !== "aedes"),
  2,
);

describe.each(outside)("%s", (name, { absent, open }) => {
  if (absent) return test.skip(`${name}: not tried, ${absent}`);
  let broker: Broker;
  beforeAll(async () => {
    broker = await open();
  });
  afterAll(() => broker.close());
  const phone = (storage?: Map<string, string>) => openPhone({ ...broker, isOpen: true }, storage);
  const show = (id: string) => broker.show({ id, step: 0, black: false });

  test("a guest with the régie's password moves no phone: not signed, by another key, elsewhere, said before", async () => {
    const guest = await joinAs(broker.url, REGIE, POS, QUESTION);
    show("a");
    broker.act({ kind: "open", question: { id: "q", kind: "one", text: "Q ?", choices: ["Oui", "Non"] } });
    const here = phone();
    await expect.poll(() => here.places).toEqual(["a"]);
    await expect.poll(() => guest.packets.map(({ topic }) => topic)).toContain(QUESTION);
    show("b");
    await expect.poll(() => here.places).toEqual(["a", "b"]);
    const last = (topic: string) => guest.packets.findLast((packet) => packet.topic === topic)!.payload;
    const before = guest.packets.find(({ topic }) => topic === POS)!.payload;
    const forged = Buffer.from(writePos({ epoch: 9e12, n: 9, id: "forged", step: 0 }));
    const { privateKey } = generateKeyPairSync("ed25519");
    const byAnother = Buffer.concat([sign(null, signedPart(POS, forged), privateKey), forged]);
    const withOurs = Buffer.concat([last(POS).subarray(0, 64), forged]);
    for (const payload of [forged, byAnother, withOurs, before, last(QUESTION), Buffer.alloc(64)])
      guest.send(publish(POS, payload, { isRetained: true }));
    show("c");
    await expect.poll(() => here.places.at(-1)).toBe("c");
    expect(here.places).toEqual(["a", "b", "c"]);
    guest.socket.close();
  });

  test("one person in two tabs is one voter, and the last answer stands", async () => {
    const browser = new Map<string, string>();
    const [tab, other] = [phone(browser), phone(browser)];
    tab.answer("q", 0);
    await expect.poll(() => tab.counted("q")).toBe(0);
    other.answer("q", 1);
    await expect.poll(() => other.counted("q")).toBe(1);
    broker.act({ kind: "show" });
    await expect
      .poll(() => tab.results()?.rows)
      .toEqual([
        ["Oui", 0],
        ["Non", 1],
      ]);
  });

  test("a flood holds up neither the wall nor who votes", async () => {
    const flood = await joinAs(broker.url, {});
    const wish = { question: "q", voter: "flood-0123456789ab", ear: "#", seal: "seal-0123456789abc", answer: 0, n: 1 };
    for (let i = 0; i < 5000; i++)
      flood.send(publish(VOTE, i % 2 ? "x".repeat(900) : JSON.stringify({ ...wish, n: i })));
    const here = phone();
    show("amid");
    await expect.poll(() => here.places.at(-1)).toBe("amid");
    here.answer("q", 1);
    await expect.poll(() => here.counted("q")).toBe(1);
    await expect.poll(() => here.results()?.voters).toBe(2);
    flood.socket.close();
  });

  test("a broker that goes away amid a vote takes no counted vote, and brings all back where the wall is", async () => {
    const [early, late] = [phone(), phone()];
    early.answer("q", 0);
    await expect.poll(() => early.counted("q")).toBe(0);
    const back = broker.restart!();
    late.answer("q", 0);
    show("d");
    await back;
    await expect.poll(() => late.counted("q")).toBe(0);
    for (const one of [early, late]) await expect.poll(() => one.places.at(-1)).toBe("d");
    await expect
      .poll(() => late.results())
      .toMatchObject({
        voters: 4,
        rows: [
          ["Oui", 2],
          ["Non", 2],
        ],
      });
  });

  longTest("a broker that stands still, as for who slept or lost the network, is left and found again", async () => {
    show("x");
    const here = phone();
    await expect.poll(() => here.places.at(-1)).toBe("x");
    broker.freeze!();
    show("y");
    await expect.poll(() => broker.isReached!()).toBe(false);
    broker.thaw!();
    await expect.poll(() => broker.isReached!()).toBe(true);
    show("z");
    await expect.poll(() => here.places.at(-1)).toBe("z");
  });

  test("in order, nothing is retained any more", async () => {
    await broker.end!();
    const late = await joinAs(broker.url, {}, POS, QUESTION);
    await new Promise((done) => setTimeout(done, 100));
    expect(late.packets).toEqual([]);
  });

  longTest(
    "a régie that dies finds its votes again, takes those that came meanwhile, and leaves nothing when it ends",
    async () => {
      await broker.end!();
      const folder = mkdtempSync(join(tmpdir(), "deck-hosted-"));
      const secret = join(folder, "secret.json");
      writeFileSync(secret, JSON.stringify(REGIE));
      const place = { broker: new URL(broker.url), address: "https://exemple.fr/reunion/", secret };
      const keeper = await keepHostedHall(join(folder, "live"), place);
      expect(keeper.urls).toEqual([place.address]);
      await expect.poll(() => keeper.broker()).toEqual({ host: place.broker.host, isReached: true });
      keeper.show({ id: "e", step: 0, black: false });
      keeper.act({ kind: "open", question: { id: "r", kind: "one", text: "R ?", choices: ["Oui", "Non"] } });
      const [early, late] = [phone(), phone()];
      early.answer("r", 0);
      await expect.poll(() => early.counted("r")).toBe(0);
      await expect.poll(() => keeper.phones()).toBeGreaterThanOrEqual(2);
      process.kill(keeper.pid()!, "SIGKILL");
      late.answer("r", 1);
      keeper.show({ id: "f", step: 0, black: false });
      await expect.poll(() => late.counted("r")).toBe(1);
      for (const one of [early, late]) await expect.poll(() => one.places.at(-1)).toBe("f");
      keeper.act({ kind: "show" });
      await expect.poll(() => early.results()?.voters).toBe(2);
      await keeper.end();
      expect(readdirSync(folder)).toEqual(["secret.json"]);
      const after = await joinAs(broker.url, {}, POS, QUESTION, RESULTS);
      await new Promise((done) => setTimeout(done, 100));
      expect(after.packets).toEqual([]);
      rmSync(folder, { recursive: true });
    },
  );
});
