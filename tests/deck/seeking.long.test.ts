// Sixty frames of each form, as a second gives them, and eight walks through its time.

import { testSeeking } from "./seeking.ts";

testSeeking(60, 8);
