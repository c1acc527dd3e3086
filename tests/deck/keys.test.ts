// The table of keys.

import { expect, test } from "vitest";
import { bindings, type Press, readKey } from "../../src/deck/keys.ts";

test.each([
  ["ArrowRight", "next"],
  ["PageDown", "next"],
  [" ", "next"],
  ["Enter", "next"],
  ["n", "next"],
  ["N", "next"],
  ["Backspace", "previous"],
  ["PageUp", "previous"],
  ["Home", "first"],
  ["End", "last"],
  ["F5", "fullscreen"],
  [".", "black"],
  ["B", "black"],
  ["Escape", "leave"],
  ["/", "contents"],
  ["?", "help"],
  ["T", "table"],
  ["r", "replay"],
] as const)("readKey(%j) is %s [R9]", (key, command) => {
  expect(readKey(press(key), "", true, bindings).command).toBe(command);
});

test("readKey(;) does nothing: reveal.js's key codes black the screen on it on AZERTY [R9]", () => {
  expect(readKey(press(";"), "", true, bindings).command).toBeUndefined();
});

test("readKey(Shift+Space) goes back", () => {
  expect(readKey({ ...press(" "), shiftKey: true }, "", true, bindings).command).toBe("previous");
});

test.each(["ctrlKey", "metaKey", "altKey"] as const)("readKey(key with %s) is left to the browser", (modifier) => {
  for (const key of ["r", "f", "ArrowLeft", "1"]) {
    expect(readKey({ ...press(key), [modifier]: true }, "", true, bindings)).toEqual({ typed: "" });
  }
});

test("readKey(digits, then Enter) goes to that slide", () => {
  const one = readKey(press("1"), "", true, bindings);
  const twelve = readKey(press("2"), one.typed, true, bindings);
  expect(twelve).toEqual({ typed: "12" });
  expect(readKey({ ...press("Shift"), shiftKey: true }, "12", true, bindings).typed).toBe("12");
  expect(readKey(press("Enter"), "12", true, bindings)).toEqual({ typed: "", number: 12 });
});

test("readKey(Escape) forgets digits before it leaves anything", () => {
  expect(readKey(press("Escape"), "12", true, bindings)).toEqual({ typed: "" });
});

test("readKey(key) with characters off keeps every named key [R9]", () => {
  for (const key of ["b", ".", "F", "?", "1", "/"])
    expect(readKey(press(key), "", false, bindings)).toEqual({ typed: "" });
  for (const key of ["PageUp", "PageDown", "Home", "End", "F5", "Escape", " "]) {
    expect(readKey(press(key), "", false, bindings).command).toBeDefined();
  }
});

test("bindings name each key once", () => {
  const keys = bindings.flatMap((binding) => binding.keys);
  expect(new Set(keys).size).toBe(keys.length);
});

function press(key: string): Press {
  return { key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
}
