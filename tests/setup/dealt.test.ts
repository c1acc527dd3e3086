import { expect, test } from "vitest";
import type { TestSpecification, Vitest } from "vitest/node";
import { Dealt } from "./dealt.ts";

test("the parts of a run hold all its files, none twice, and as many long ones each", async () => {
  const names = Array.from({ length: 23 }, (_, n) => `/tests/${n}.${n % 3 === 0 ? "long" : "any"}.test.ts`);
  const files = names.map((moduleId) => ({ moduleId }) as TestSpecification);
  const parts = await Promise.all(
    [1, 2, 3, 4].map(async (index) => {
      const dealt = new Dealt({ config: { shard: { index, count: 4 } } } as Vitest);
      return (await dealt.shard(files)).map(({ moduleId }) => moduleId);
    }),
  );
  expect(parts.flat().sort()).toEqual(names.sort());
  expect(parts.map((part) => part.filter((name) => name.includes(".long.")).length)).toEqual([2, 2, 2, 2]);
  expect(parts.map((part) => part.length)).toEqual([6, 6, 6, 5]);
});
