// Where the browser tests find the public build: a copy, because tests that run `npm run build` write dist/ anew.

export const BUILT = "node_modules/.cache/deck-tests/dist";

/** The private build, and one of the tests' own small edition. */
export const BUILT_PRIVATE = "node_modules/.cache/deck-tests/dist-private";
export const BUILT_TINY = "node_modules/.cache/deck-tests/tiny-private";
