// What the bundler must not say to people who write slides: on a busy machine, that a plugin takes its time.

export const QUIET = { pluginTimings: false } as const;
