// Six frames of each form and a walk through its time; sixty and eight by `npm run test:all`.

import { testSeeking } from "./seeking.ts";

testSeeking(6, 1);
