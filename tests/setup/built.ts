// Where the browser tests find the builds: copies, because tests that run `npm run build` write dist/ and dist-private/ anew.

/** The edition's, in public. */
export const BUILT = "node_modules/.cache/deck-tests/dist";

/** The trial edition's, in public and with its notes. */
export const BUILT_TRIAL = "node_modules/.cache/deck-tests/trial";
export const BUILT_TRIAL_PRIVATE = "node_modules/.cache/deck-tests/trial-private";

/** The second review's, in public. */
export const BUILT_REGION = "node_modules/.cache/deck-tests/region";
