// Where the browser tests find the public build: a copy, because tests that run `npm run build` write dist/ anew.

export const BUILT = "node_modules/.cache/deck-tests/dist";
