// The build takes reveal.js from its sources, and leaves out the parts that the deck's configuration switches off.

import { basename, dirname, join } from "node:path";
import type { Plugin } from "vite";

/** A third of the page's script was this. While someone writes, reveal.js runs whole: the configuration alone is enough. */
export const leanReveal: Plugin = {
  name: "deck-lean-reveal",
  apply: "build",
  enforce: "pre",
  resolveId: {
    filter: { id: /^reveal\.js$|^\.\/(controllers|components)\// },
    async handler(id, importer) {
      if (id === "reveal.js") {
        const whole = await this.resolve(id, importer, { skipSelf: true });
        return whole && join(dirname(whole.id), "../js/reveal.js");
      }
      return FROM_REVEAL.test(importer ?? "") && SWITCHED_OFF.includes(basename(id)) ? STAND_IN : undefined;
    },
  },
  load: { filter: { id: /^deck:switched-off$/ }, handler: () => NEVER },
};

const FROM_REVEAL = /[\\/]reveal\.js[\\/]js[\\/]reveal\.js$/;

/** What src/deck/reveal.ts switches off, and what serves videos, frames and backgrounds, which no slide can have. */
export const SWITCHED_OFF = [
  "autoanimate",
  "backgrounds",
  "controls",
  "jumptoslide",
  "keyboard",
  "notes",
  "overlay",
  "overview",
  "playback",
  "printview",
  "progress",
  "scrollview",
  "slidecontent",
  "slidenumber",
  "touch",
];

const STAND_IN = "deck:switched-off";

/** It does nothing, and answers no to all that reveal.js or a tool asks of it. */
const NEVER = `
export default class {
  constructor() {
    return new Proxy(this, { get: () => () => false });
  }
}`;
