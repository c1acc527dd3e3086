// A plugin makes the parser count the fences of each block, so that a block that nobody closed is told from one that
// was.

import type { Nodes } from "mdast";
import type { Data, Processor } from "unified";
import "remark-parse"; // whose types say what extensions are

declare module "mdast" {
  interface Data {
    /** Of a block between fences: 1 where only the first was met. */
    fences?: number;
  }
}

/** A plugin for unified. The text of a block's last line does not tell: in a block of code "> ```" is code. */
export function countFences(this: Processor): void {
  const data = this.data();
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), counting];
}

/** Whether a block between fences has its second one. */
export function isClosed(block: Nodes): boolean {
  return (block.data?.fences ?? 0) > 1;
}

type Extension = Exclude<NonNullable<Data["fromMarkdownExtensions"]>[number], unknown[]>;

const counting: Extension = {
  enter: {
    codeFencedFenceSequence() {
      count(this.stack.findLast((node) => node.type === "code"));
    },
    directiveContainerFence() {
      count(this.stack.findLast((node) => node.type === "containerDirective"));
    },
  },
};

function count(block: Nodes | undefined): void {
  if (!block) throw new Error("expected a fence to stand in its block");
  block.data = { ...block.data, fences: (block.data?.fences ?? 0) + 1 };
}
