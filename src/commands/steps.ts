// This list says of each command that is for an edition what Node runs for it, one after the other.

const vite = (...args: string[]) => ["node_modules/vite/bin/vite.js", ...args];
/** Of what the bundler says, only its warnings. */
const bundle = (...args: string[]) => vite("build", "--logLevel", "warn", ...args);
const build = (kind: string) => bundle("--mode", kind, "--outDir", `dist-${kind}`, "--emptyOutDir");
const ours = (name: string) => ["--import", "tsx", `src/commands/${name}.ts`];

/** By command; `check` goes on from the slides to the code, unless it is for an edition in a folder of its own. */
export const STEPS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  start: [build("private"), ours("start")],
  dev: [vite()],
  build: [bundle()],
  "build:private": [build("private")],
  "build:single": [build("single")],
  "build:single:private": [build("single-private")],
  "build:hosted": [bundle(), ours("hosted")],
  "press-kit": [bundle(), ours("hosted"), ours("press-kit")],
  handout: [ours("handout")],
  publish: [ours("publish")],
  shots: [bundle(), ours("shots")],
  "check:edition": [ours("check-slides")],
  check: [
    ours("check-slides"),
    ["node_modules/typescript/bin/tsc", "--noEmit"],
    ["node_modules/@biomejs/biome/bin/biome", "check"],
    ["node_modules/knip/bin/knip.js"],
  ],
};
