// After the hosted build, `npm run press-kit` lays its press kit out in `out/`: the file, and the folder that is in it.

import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { unzipSync } from "fflate";
import { KIT } from "../build/host/press-kit.ts";

const { values } = parseArgs({
  options: { deck: { type: "string", default: "dist" }, out: { type: "string", default: "out" } },
});
const { deck, out } = values;

mkdirSync(out, { recursive: true });
rmSync(join(out, KIT.folder), { recursive: true, force: true });
copyFileSync(join(deck, KIT.fileName), join(out, KIT.fileName));
for (const [name, bytes] of Object.entries(unzipSync(readFileSync(join(deck, KIT.fileName))))) {
  mkdirSync(dirname(join(out, name)), { recursive: true });
  writeFileSync(join(out, name), bytes);
}
console.log(`${join(out, KIT.folder)} et ${join(out, KIT.fileName)} : le dossier de presse`);
