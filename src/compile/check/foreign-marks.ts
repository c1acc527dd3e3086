// This table lists the marks that other deck tools and word processors use, and how the same thing is written here.

import { FOREIGN_BLOCKS } from "./foreign-blocks.ts";
import type { ForeignMark } from "./foreign-mark.ts";
import { FOREIGN_WORDS } from "./foreign-words.ts";

/** The first that fits says it. A sign that is meant as such is written with a backslash before it. */
export const FOREIGN_MARKS: readonly ForeignMark[] = [...FOREIGN_BLOCKS, ...FOREIGN_WORDS];
