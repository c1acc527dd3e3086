// The clock, with frames that a test hands out.

import fc from "fast-check";
import { expect, test } from "vitest";
import { play, progressAt } from "../../src/deck/clock.ts";

const DURATION_MS = 1000;

test("progressAt(elapsedMs) stays in [0, 1]", () => {
  expect([-5, 0, 250, 1000, 4000].map((elapsedMs) => progressAt(elapsedMs, 1000))).toEqual([0, 0, 0.25, 1, 1]);
  expect(progressAt(0, 0)).toBe(1);
});

test("play(duration) draws nothing before the first frame, then from 0 to 1, then stops", () => {
  const { frames, tick, shown } = hall();
  play(DURATION_MS, shown.push.bind(shown), frames);
  expect(shown).toEqual([]);
  for (const nowMs of [5000, 5250, 5900, 6100, 6200]) tick(nowMs);
  expect(shown).toEqual([0, 0.25, 0.9, 1]);
});

test("seek(x) shows the frame that playing for x ms shows", () => {
  fc.assert(
    fc.property(fc.nat(1500), (elapsedMs) => {
      const played = hall();
      play(DURATION_MS, played.shown.push.bind(played.shown), played.frames);
      played.tick(40);
      played.tick(40 + elapsedMs);
      const sought = hall();
      play(DURATION_MS, sought.shown.push.bind(sought.shown), sought.frames).seek(elapsedMs);
      expect(sought.shown.at(-1)).toBe(played.shown.at(-1));
    }),
  );
});

test("seek(x) goes on from there", () => {
  const { frames, tick, shown } = hall();
  play(DURATION_MS, shown.push.bind(shown), frames).seek(500);
  tick(0);
  tick(250);
  tick(500);
  expect(shown).toEqual([0.5, 0.5, 0.75, 1]);
});

test("finish() shows the final frame once, whenever it comes", () => {
  const { frames, tick, shown } = hall();
  const run = play(DURATION_MS, shown.push.bind(shown), frames);
  tick(0);
  tick(300);
  run.finish();
  run.finish();
  tick(400);
  expect(shown).toEqual([0, 0.3, 1]);
});

test("cancel() stops where it is", () => {
  const { frames, tick, shown } = hall();
  const run = play(DURATION_MS, shown.push.bind(shown), frames);
  tick(0);
  run.cancel();
  tick(500);
  run.finish();
  expect(shown).toEqual([0]);
});

/** Frames that come when told to. */
function hall() {
  const waiting = new Map<number, (nowMs: number) => void>();
  let id = 0;
  return {
    shown: [] as number[],
    frames: {
      request(frame: (nowMs: number) => void) {
        waiting.set(++id, frame);
        return id;
      },
      cancel: (cancelled: number) => void waiting.delete(cancelled),
    },
    tick(nowMs: number) {
      const frames = [...waiting.values()];
      waiting.clear();
      for (const frame of frames) frame(nowMs);
    },
  };
}
