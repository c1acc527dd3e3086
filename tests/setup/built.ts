// Where the browser tests find the builds: copies, because tests that run `npm run build` write dist/ and dist-private/ anew.

export const BUILT = "node_modules/.cache/deck-tests/dist";

/** The private build of the real edition, and of a plain deck that is long enough to walk in. */
export const BUILT_PRIVATE = "node_modules/.cache/deck-tests/dist-private";
export const BUILT_LONG = "node_modules/.cache/deck-tests/long-private";
