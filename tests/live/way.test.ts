// The way to the hall: where it is written, how long it stands on the wall, what the check before the session says of it.

import { expect, test } from "vitest";
import { roomAddresses } from "../../src/commands/room-addresses.ts";
import { beatMs, createPresence } from "../../src/live/presence.ts";
import { judgeHall } from "../../src/speak/before/hall.ts";
import { wifiWords, wrongIn } from "../../src/speak/live/wifi.ts";
import { afterAct, startOf } from "../../src/speak/session.ts";
import { compileText, errorsOf } from "../compile/tiny-deck.ts";

const slide = "# Suivez\n\n::direct\n\nUne phrase.\n";

test("compile(::direct) leaves a place on the private wall, and no byte in public", () => {
  const htmlOf = (notes: boolean) => compileText(slide, undefined, notes).deck?.slides[0]?.html;
  expect(htmlOf(true)).toContain('<div class="direct"></div>');
  expect(htmlOf(false)).not.toContain("direct");
  expect(htmlOf(false)).toContain("phrase.");
});

test("compile(::direct) refuses a name, and any place but the slide itself", () => {
  expect(errorsOf("# A\n\n::direct[ici]\n")).toEqual([
    "3:1: texte trouvé entre crochets après `::direct`, attendu `::direct` seul",
  ]);
  expect(errorsOf("# A\n\n:::étape\n::direct\n:::\n")).toEqual([
    expect.stringMatching(/^4:1: .*::direct.* trouvé dans un autre bloc/),
  ]);
});

test("afterAct(session, hall) shows the way until the next step", () => {
  const route = {
    stops: [
      { id: "a", steps: 0 },
      { id: "b", steps: 0 },
    ],
    slots: [0, 0],
  };
  const shown = afterAct(startOf(route), { kind: "hall", on: true }, 0, route);
  expect(shown.hall).toBe(true);
  expect(afterAct(shown, { kind: "black", on: true }, 0, route).hall).toBe(true);
  expect(afterAct(shown, { kind: "step", by: 1, side: "wall" }, 0, route).hall).toBe(false);
  expect(afterAct(shown, { kind: "hall", on: false }, 0, route).hall).toBe(false);
});

test("judgeHall(known, slide) says what is live, where, and whether a phone has come", () => {
  expect(judgeHall(undefined)).toMatchObject({ state: "good" });
  expect(judgeHall(undefined, "Suivez")).toMatchObject({
    state: "bad",
    says: "Rien n’est en direct ce soir\u00a0: «\u00a0Suivez\u00a0» n’en montrera rien.",
  });
  expect(judgeHall({ urls: [], phones: 0 })).toMatchObject({ state: "bad" });
  const urls = ["http://192.168.1.20:8024/", "http://172.17.0.1:8024/"];
  expect(judgeHall({ urls, phones: 0 })).toMatchObject({
    state: "yours",
    says: expect.stringContaining("172.17.0.1:8024"),
  });
  expect(judgeHall({ urls, phones: 1 }).says).toBe("1 téléphone suit, à 192.168.1.20:8024.");
  expect(judgeHall({ urls, phones: 12 })).toMatchObject({
    state: "good",
    says: expect.stringMatching(/^12 téléphones/),
  });
});

test("judgeHall(known) says of a hosted hall whether its broker is reached, and where phones follow", () => {
  const hall = (isReached: boolean) => ({
    urls: ["https://exemple.fr/reunion/"],
    phones: 0,
    broker: { host: "direct.exemple.fr", isReached },
  });
  expect(judgeHall(hall(false))).toMatchObject({
    state: "bad",
    says: "Ce poste n’atteint pas direct.exemple.fr\u00a0: aucun téléphone ne suivra.",
  });
  expect(judgeHall(hall(true))).toMatchObject({
    state: "yours",
    says: "Ce poste atteint direct.exemple.fr. Les téléphones suivent à exemple.fr/reunion.",
  });
});

test("roomAddresses(interfaces) names the room's network before those of a VPN or of containers", () => {
  const at = (address: string) => [
    { family: "IPv4" as const, internal: false, address, netmask: "", mac: "", cidr: null },
  ];
  const interfaces = { docker0: at("172.17.0.1"), tun0: at("10.8.0.2"), wlan0: at("192.168.1.20") };
  expect(roomAddresses(interfaces)).toEqual(["192.168.1.20", "172.17.0.1", "10.8.0.2"]);
});

test.each([
  [{ name: "Salle des fêtes", password: "bienvenue" }, "WIFI:T:WPA;S:Salle des fêtes;P:bienvenue;;"],
  [{ name: 'a\\b;c,d:e"', password: "12;45678" }, 'WIFI:T:WPA;S:a\\\\b\\;c\\,d\\:e\\";P:12\\;45678;;'],
  [{ name: "Public", password: "" }, "WIFI:T:nopass;S:Public;;"],
])("wifiWords(%j) is %s", (wifi, words) => {
  expect(wifiWords(wifi)).toBe(words);
});

test("wrongIn(wifi) says what no network has", () => {
  expect(wrongIn({ name: "", password: "bienvenue" })).toMatch(/^Donnez le nom/);
  expect(wrongIn({ name: "é".repeat(17), password: "" })).toMatch(/32\u00a0octets/);
  expect(wrongIn({ name: "Salle", password: "1234567" })).toMatch(/de 8 à 63/);
  expect(wrongIn({ name: "Salle", password: "x".repeat(64) })).toMatch(/de 8 à 63/);
  expect(wrongIn({ name: "Salle", password: "12345678" })).toBeUndefined();
});

test("judgeHall(a hosted hall) says whether its broker is reached, then how many phones are there", () => {
  const urls = ["https://exemple.fr/reunion/"];
  const of = (isReached: boolean, phones: number) =>
    judgeHall({ urls, phones, broker: { host: "courtier.exemple", isReached } });
  expect([of(false, 3), of(true, 0)].map(({ state }) => state)).toEqual(["bad", "yours"]);
  expect(of(true, 3)).toMatchObject({ state: "good", says: "3 téléphones suivent, à exemple.fr/reunion." });
});

test("createPresence() counts who was heard lately, once each, and nothing that is no name", () => {
  const { hear, count } = createPresence();
  const [a, b] = ["a".repeat(16), "b".repeat(16)];
  for (const [name, atMs] of [
    [a, 0],
    [b, 60_000],
    [a, 70_000],
    ["#", 70_000],
    ["x".repeat(900), 70_000],
  ] as const)
    hear(name, atMs);
  expect([70_000, 209_000, 211_000, 221_000].map(count)).toEqual([2, 2, 1, 0]);
  for (let i = 0; i < 100_050; i++) hear(`name-0123456789-${i}`, 300_000);
  expect(count(300_000)).toBe(100_000);
  const waits = Array.from({ length: 200 }, beatMs);
  expect([Math.min(...waits) < 50_000, Math.max(...waits) > 70_000]).toEqual([true, true]);
});
