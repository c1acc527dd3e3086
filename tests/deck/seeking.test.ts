// Twelve frames of each form and two walks through its time; sixty and eight by `npm run test:all`.

import { testSeeking } from "./seeking.ts";

testSeeking(12, 2);
