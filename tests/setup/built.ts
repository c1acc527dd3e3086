// Where the browser tests find the builds: copies, because tests that run `npm run build` write dist/ and dist-private/ anew.

export const BUILT = "node_modules/.cache/deck-tests/dist";
export const BUILT_PRIVATE = "node_modules/.cache/deck-tests/dist-private";
