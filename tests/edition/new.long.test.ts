// A command that is given a folder builds that edition, and no other.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { shellEnvironment } from "../setup/environment.ts";

const scratch = mkdtempSync(join(tmpdir(), "deck-new-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test("npm run build builds that edition", () => {
  const out = join(scratch, "built");
  const args = ["run", "build", "--silent", "--", "tests/editions/tiny", "--outDir", out, "--emptyOutDir"];
  execFileSync("npm", args, { env: shellEnvironment(), stdio: "pipe", shell: process.platform === "win32" });
  expect(readFileSync(join(out, "index.html"), "utf8")).toContain("<title>L’année des Toits du Val");
});
