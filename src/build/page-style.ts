// Vite makes the built page's style of three sheets, by when it is needed: for the first paint, later, on paper.

import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Rollup } from "vite";
import { QUIET } from "./quiet-checks.ts";
import { hasUnusedForm } from "./used-forms.ts";

export interface PageStyle {
  readonly first: string;
  readonly later: string;
  readonly paper: string;
  /** The files that they name, as seen from the page. */
  readonly files: readonly Rollup.OutputAsset[];
}

/**
 * With `inlined`, they name none: all that they need stands in them. The sheets of forms that are not `used` are left out; those of
 * the hall come where it `follows`: in the deck, or in a page of its own.
 */
export async function pageStyle(
  inlined: boolean,
  used: readonly string[],
  follows: "no" | "in the deck" | "apart" = "no",
): Promise<PageStyle> {
  const first = follows === "apart" ? "live/room.css" : "first.css";
  const sheets = [first, "later.css", "paper.css", ...(follows === "no" ? [] : ["live/follow.css"])];
  const assets = await bundled(sheets, used, inlined, (fileName) => fileName);
  const sheet = (name: string) => String(assets.find(({ names }) => names.includes(name))!.source).trim(); // an input each
  const files = assets.filter(({ fileName }) => !fileName.endsWith(".css"));
  const later = sheet("later.css") + (follows === "no" ? "" : sheet("follow.css"));
  return { first: sheet(basename(first)), later, paper: sheet("paper.css"), files };
}

/** That of a page of its own, such as an embed's or a link's: a file beside the fonts that it names. */
export async function loneStyle(sheet: "embed.css" | "link.css", used: readonly string[]): Promise<string> {
  const assets = await bundled([sheet], used, false, basename);
  return String(assets.find(({ fileName }) => fileName.endsWith(".css"))!.source).trim();
}

/** @param urlOf how a sheet names a file of the built folder. */
async function bundled(
  sheets: readonly string[],
  used: readonly string[],
  inlined: boolean,
  urlOf: (fileName: string) => string,
): Promise<readonly Rollup.OutputAsset[]> {
  const result = await build({
    configFile: false,
    logLevel: "silent",
    publicDir: false,
    css: { postcss: { plugins: [leaveUnusedFormsOut(used)] } },
    experimental: { renderBuiltUrl: (fileName) => urlOf(fileName) },
    build: {
      write: false,
      target: "es2022",
      assetsInlineLimit: () => inlined,
      rolldownOptions: {
        input: Object.fromEntries(sheets.map((sheet) => [basename(sheet, ".css"), pathOf(sheet)])),
        checks: QUIET,
      },
    },
  });
  const [{ output }] = [result].flat() as Rollup.RollupOutput[] as [Rollup.RollupOutput];
  return output.filter((file) => file.type === "asset");
}

/** Vite has imported the sheets before: what came of them is known by its source. */
function leaveUnusedFormsOut(used: readonly string[]) {
  return {
    postcssPlugin: "deck-used-forms",
    Rule(rule: { readonly source?: { readonly input: { readonly file?: string } }; remove(): unknown }) {
      if (hasUnusedForm(rule.source?.input.file ?? "", used)) rule.remove();
    },
  };
}

function pathOf(sheet: string): string {
  return fileURLToPath(new URL(`../${sheet}`, import.meta.url));
}
