// The table of keys.

import { expect, test } from "vitest";
import { bindings, consoleBindings, type Press, readKey } from "../../src/deck/keys.ts";

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

/** What the upper row types from the key of 1 to the key of 0, without Shift and with it. */
const ROWS = {
  QWERTY: ["1234567890", "!@#$%^&*()"],
  AZERTY: ["&é\"'(-è_çà", "1234567890"],
  "AZERTY with CapsLock on Windows": ["1234567890", "&é\"'("],
  "AZERTY with CapsLock on Linux": ["&É\"'(-È_ÇÀ", "1234567890"],
  "Belgian AZERTY": ["&é\"'(§è!çà", "1234567890"],
  BÉPO: ['"«»()@+-/*', "1234567890"],
  Czech: ["+ěščřžýáíé", "1234567890"],
  "Arabic AZERTY": ["١٢٣٤٥٦٧٨٩٠", "!@#$%^&*)("],
} as const;

test.each(Object.entries(ROWS))("readKey(upper row of %s) types 1 to 0, with Shift and without [R9]", (_name, rows) => {
  for (const [shift, row] of rows.entries()) {
    [...row].forEach((key, index) => {
      const digit = String((index + 1) % 10);
      const pressed = { ...press(key), code: `Digit${digit}`, shiftKey: shift === 1 };
      for (const table of [bindings, consoleBindings])
        expect([key, readKey<string>(pressed, "", true, table)]).toEqual([key, { typed: digit }]);
    });
  }
});

test("readKey(Shift + 7) of QWERTZ is its slash, a dead key in the row is its digit, other dead keys nothing", () => {
  const [slash, dead] = [{ ...press("/"), code: "Digit7", shiftKey: true }, press("Dead")];
  expect(readKey(slash, "", true, bindings).command).toBe("contents");
  expect(readKey({ ...dead, code: "Digit2" }, "1", true, bindings)).toEqual({ typed: "12" });
  expect(readKey({ ...dead, code: "BracketLeft" }, "1", true, bindings)).toEqual({ typed: "1" });
});

test("readKey(key of the pad) is a digit with NumLock, and without it the key that it is named", () => {
  expect(readKey({ ...press("1"), code: "Numpad1" }, "", true, bindings)).toEqual({ typed: "1" });
  expect(readKey({ ...press("End"), code: "Numpad1" }, "", true, bindings)).toEqual({ typed: "", command: "last" });
  expect(readKey({ ...press("Clear"), code: "Numpad5" }, "1", true, bindings)).toEqual({ typed: "1" });
  expect(readKey({ ...press("-"), code: "NumpadSubtract" }, "", true, consoleBindings).command).toBe("smaller");
});

test("readKey(key that means nothing) leaves a number as far as it is typed, so that Enter never advances [R9]", () => {
  for (const key of [
    ";",
    "²",
    "z",
    "^",
    "CapsLock",
    "NumLock",
    "Shift",
    "AltGraph",
    "AudioVolumeUp",
    "F7",
    "Unidentified",
  ])
    expect([key, readKey(press(key), "1", true, bindings)]).toEqual([key, { typed: "1" }]);
  expect(readKey(press("Enter"), "1", true, bindings)).toEqual({ typed: "", number: 1 });
  expect(readKey(press("Tab"), "1", true, bindings)).toEqual({ typed: "" }); // the next Enter is the control's
  expect(readKey(press("ArrowLeft"), "1", true, bindings)).toEqual({ typed: "", command: "previous" });
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

test("a key means the same on the wall and on the console, or is known to one of them alone", () => {
  for (const { command, keys } of bindings)
    for (const key of keys) {
      const there = consoleBindings.find((binding) => binding.keys.includes(key));
      expect([key, there?.command ?? command]).toEqual([key, command]);
    }
  const keys = consoleBindings.flatMap((binding) => binding.keys);
  expect(new Set(keys).size).toBe(keys.length);
});

function press(key: string): Press {
  return { key, code: "", shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
}
