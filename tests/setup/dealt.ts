// All files of a run in; those of one of its parts (`--shard`) out: dealt one by one, the long ones first, so that no part has
// most of what is long.

import { BaseSequencer, type TestSpecification } from "vitest/node";

export class Dealt extends BaseSequencer {
  override async shard(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { index, count } = this.ctx.config.shard!; // only then is it asked
    const order = (a: TestSpecification, b: TestSpecification) =>
      Number(isLong(b)) - Number(isLong(a)) || (a.moduleId < b.moduleId ? -1 : 1);
    return files.toSorted(order).filter((_, place) => place % count === index - 1);
  }
}

function isLong({ moduleId }: TestSpecification): boolean {
  return moduleId.endsWith(".long.test.ts");
}
