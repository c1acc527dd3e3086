// What two ends seal, opened by the right one, once, and by nobody else; what stands in an address as a key.

import fc from "fast-check";
import { expect, test } from "vitest";
import { keyWords, newKey, readKey } from "../../src/remote/key.ts";
import { createLine, type Line } from "../../src/remote/line.ts";

/** Both ends have heard each other. */
function greeted(key = newKey()): { phone: Line; desk: Line; said: Uint8Array[] } {
  const [phone, desk] = [createLine(key, "phone"), createLine(key, "console")];
  const said = [phone.seal("bonjour")];
  expect(desk.open(said[0]!)).toBe("bonjour");
  expect(desk.isProved()).toBe(false);
  said.push(desk.seal("qui ?"));
  expect(phone.open(said[1]!)).toBe("qui ?");
  said.push(phone.seal("moi"));
  expect(desk.open(said[2]!)).toBe("moi");
  expect(desk.isProved()).toBe(true);
  return { phone, desk, said };
}

test("open(seal(words)) is the words, in order, both ways", () => {
  const { phone, desk } = greeted();
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 100 }), (words) => {
      expect(desk.open(phone.seal(words))).toBe(words);
      expect(phone.open(desk.seal(words))).toBe(words);
    }),
    { numRuns: 30 },
  );
});

test("open(frame) hears nothing twice, late, of its own, or of another line with the same key", () => {
  const key = newKey();
  const { phone, desk, said } = greeted(key);
  for (const frame of said) expect([desk.open(frame), phone.open(frame)]).toEqual([undefined, undefined]);
  const [earlier, later] = [phone.seal("1"), phone.seal("2")];
  expect(desk.open(later)).toBe("2");
  expect(desk.open(earlier)).toBeUndefined();
  expect(phone.open(phone.seal("à soi"))).toBeUndefined();
  const again = createLine(key, "console");
  expect(again.open(said[0]!)).toBe("bonjour"); // a recorded greeting is heard
  again.seal("qui ?");
  for (const frame of [...said, later, phone.seal("3")]) expect(again.open(frame)).toBeUndefined(); // and leads nowhere
  expect(again.isProved()).toBe(false);
});

test("open(frame) hears no other key and nothing that was changed in any byte", () => {
  const { phone, desk } = greeted();
  const stranger = createLine(newKey(), "phone");
  expect(desk.open(stranger.seal("bonjour"))).toBeUndefined();
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const frame = phone.seal("avance");
      const changed = Uint8Array.from(frame);
      changed[at % frame.length]! ^= by;
      expect(desk.open(changed)).toBeUndefined();
      expect(desk.open(frame.slice(0, at % frame.length))).toBeUndefined();
    }),
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(desk.open(bytes)).toBeUndefined();
      expect(createLine(newKey(), "console").open(bytes)).toBeUndefined();
    }),
  );
  expect(desk.open(phone.seal("avance"))).toBe("avance");
});

test("readKey(keyWords(key)) is the key; what is no key is none", () => {
  const key = newKey();
  expect(keyWords(key)).toMatch(/^[\w-]{43}$/);
  expect(readKey(`#${keyWords(key)}`)).toEqual(key);
  for (const words of ["", "#", "#/diapositive", `${keyWords(key)}A`, keyWords(key).slice(1)])
    expect(readKey(words)).toBeUndefined();
});
