// What a phone wishes is said until the régie has answered, each time twice as late, and not for ever.

import { afterEach, expect, test, vi } from "vitest";
import { createWishes } from "../../src/live/wishes.ts";

interface Wish {
  readonly what: string;
}

afterEach(() => vi.useRealTimers());

function wishing(left: readonly (readonly [string, Wish])[] = []) {
  vi.useFakeTimers();
  const said: { readonly what: string; readonly seal: string }[] = [];
  const view = globalThis as unknown as Window;
  const onChange = vi.fn();
  const wishes = createWishes<Wish>(view, (text) => said.push(JSON.parse(text)), onChange, left);
  return { wishes, said, onChange };
}

test("a wish is said again at 3, 9, 21, 45 and 93 s, then no more by itself, until someone asks", () => {
  const { wishes, said } = wishing();
  wishes.send("a", { what: "oui" });
  const counts = [0, 2999, 3000, 9000, 21_000, 45_000, 92_999, 93_000, 1e6].map((ms, i, all) => {
    vi.advanceTimersByTime(ms - (all[i - 1] ?? 0));
    return said.length;
  });
  expect(counts).toEqual([1, 1, 2, 3, 4, 5, 5, 6, 6]);
  expect([wishes.isWaiting("a"), wishes.isStalled()]).toEqual([true, true]);
  wishes.again();
  expect([said.length, wishes.isStalled()]).toEqual([7, false]);
});

test("a wish is settled by its own seal, either way; the last one on a subject counts", () => {
  const { wishes, said } = wishing();
  wishes.send("a", { what: "oui" });
  wishes.send("a", { what: "non" });
  wishes.send("b", { what: "peut-être" });
  const [first, second] = said;
  const third = said.at(-1);
  expect(wishes.hear(first!.seal)).toBeUndefined();
  expect(wishes.hear(second!.seal)).toEqual({ wish: { what: "non" }, isSo: true });
  expect(wishes.hear(`${third!.seal} no`)).toEqual({ wish: { what: "peut-être" }, isSo: false });
  expect([wishes.isWaiting("a"), wishes.isWaiting("b")]).toEqual([false, false]);
  vi.advanceTimersByTime(1_000_000);
  expect([said.length, wishes.isStalled()]).toEqual([4, false]);
});

test("what was left waiting is said once a line is there", () => {
  const { wishes, said, onChange } = wishing([["a", { what: "oui" }]]);
  expect([said.length, wishes.isWaiting("a"), onChange.mock.calls.length]).toEqual([0, true, 0]);
  wishes.again();
  expect(said).toMatchObject([{ what: "oui" }]);
});
