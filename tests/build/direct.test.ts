// What a build takes of a hosted direct: its broker's address, which is refused with a way out; the régie's public key; one origin more in
// the policy, in the page and at every host.

import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { brokerIn } from "../../src/build/broker-address.ts";
import { readDirect } from "../../src/build/direct.ts";
import { hostFiles } from "../../src/build/host/headers.ts";
import { makeSecret, nextEpoch, readSecret, secretPath } from "../../src/build/regie-secret.ts";

const EXAMPLE = "Donnez celle du courtier, comme wss://direct.exemple.fr/mqtt.";

test("brokerIn(environment) is the broker's address, or none", () => {
  expect(brokerIn({})).toBeUndefined();
  expect(brokerIn({ DECK_LIVE: "" })).toBeUndefined();
  expect(brokerIn({ DECK_LIVE: "wss://direct.exemple.fr/mqtt" })).toMatchObject({ origin: "wss://direct.exemple.fr" });
  expect(brokerIn({ DECK_LIVE: "ws://127.0.0.1:8080/" })).toMatchObject({ origin: "ws://127.0.0.1:8080" });
});

test.each([
  ["coucou", "«\u00a0coucou\u00a0» n’est pas une adresse."],
  ["wss://", "«\u00a0wss://\u00a0» n’est pas une adresse."],
  ["http://a.fr/", "«\u00a0http://a.fr/\u00a0» n’est pas l’adresse d’un courtier, qui commence par wss://."],
  [
    "ws://a.fr/",
    "«\u00a0ws://a.fr/\u00a0» n’est pas chiffrée\u00a0: une page en https ne joint qu’un courtier en wss, derrière un certificat.",
  ],
  [
    "wss://regie:secret@a.fr/",
    "porte un nom ou un mot de passe, que tous liraient dans la page\u00a0: ceux de la régie sont dans un fichier à part.",
  ],
  [
    "wss://a.fr/?key=1",
    "«\u00a0wss://a.fr/?key=1\u00a0» a un «\u00a0?\u00a0» ou un «\u00a0#\u00a0», que tous liraient dans la page.",
  ],
])("brokerIn(%j) is refused with a way out", (DECK_LIVE, fault) => {
  expect(() => brokerIn({ DECK_LIVE })).toThrow(new Error(`DECK_LIVE\u00a0: ${fault} ${EXAMPLE}`));
});

test("the régie's secret is made once, read by its owner alone, and counts its epochs against any clock", () => {
  const folder = mkdtempSync(join(tmpdir(), "deck-secret-"));
  const path = secretPath({ DECK_LIVE_SECRET: join(folder, "secret.json") });
  const env = { DECK_LIVE: "wss://a.fr/", DECK_LIVE_SECRET: path };
  expect(readDirect({ ...env, DECK_LIVE: "" })).toBeUndefined();
  expect(() => readDirect(env)).toThrow(
    /n’est pas là\u00a0: avec DECK_LIVE, «\u00a0npm start -- --live\u00a0» la fait/,
  );
  expect([makeSecret(path), makeSecret(path)]).toEqual([true, false]);
  if (process.platform !== "win32") expect(statSync(path).mode & 0o077).toBe(0);
  const before = readDirect(env);
  expect(before).toMatchObject({ broker: { origin: "wss://a.fr" }, key: expect.stringMatching(/^[\da-f]{64}$/) });
  const epochs = [nextEpoch(path, 2000), nextEpoch(path, 1000), nextEpoch(path, 1000), nextEpoch(path, 3000)];
  expect(epochs).toEqual([2000, 2001, 2002, 3000]);
  expect(readDirect(env)).toEqual(before);
  writeFileSync(path, readFileSync(path, "utf8").slice(0, 40));
  expect(() => readSecret(path)).toThrow(/est illisible\u00a0: remettez-en une copie, ou effacez-la/);
  rmSync(folder, { recursive: true });
});

test("git ignores the régie's secret", () => {
  const ignored = readFileSync(".gitignore", "utf8").split("\n");
  expect(ignored).toEqual(expect.arrayContaining([secretPath({}), `${secretPath({})}.new`]));
});

test("hostFiles(embedding, origin) let the deck's page reach that one origin, and charts in other sites none", () => {
  const embedding = { origins: ["https://ailleurs.fr"], ids: ["graphique"] };
  const rules = hostFiles(embedding, "wss://a.fr").flatMap(({ source }) => source.match(/connect-src [^;]*/g) ?? []);
  expect(new Set(rules)).toEqual(new Set(["connect-src 'self'", "connect-src 'self' wss://a.fr"]));
  for (const name of ["_headers", ".htaccess", "nginx-headers.conf"])
    expect(hostFiles(undefined, "wss://a.fr").find(({ fileName }) => fileName === name)?.source).toContain(
      "connect-src 'self' wss://a.fr;",
    );
  expect(
    hostFiles(embedding)
      .map(({ source }) => source)
      .join(),
  ).not.toContain("wss:");
});
