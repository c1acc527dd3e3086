// The pages of the guide, as tests read them: their examples, links and pictures.

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

export interface GuidePage {
  /** "slides/LISEZMOI.md" */
  readonly path: string;
  readonly text: string;
}

export interface Example {
  readonly page: string;
  /** "markdown", "ts", "sh". */
  readonly language: string;
  readonly text: string;
}

export const pages: readonly GuidePage[] = ["slides", "data"].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /^LISEZMOI.*\.md$/.test(name))
    .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(join(folder, name), "utf8") })),
);

export const examples: readonly Example[] = pages.flatMap(({ path, text }) =>
  [...text.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map(([, language = "", its = ""]) => ({
    page: path,
    language,
    text: its,
  })),
);

/** What a page leads to, and shows, as paths from the project's folder: "README.md#présenter". */
export const links: readonly { readonly page: string; readonly to: string; readonly isPicture: boolean }[] =
  pages.flatMap(({ path, text }) =>
    [...withoutExamples(text).matchAll(/(!?)\[[^\]]*\]\((?!https:)([^)\s]+)\)/g)].map(([, mark, to = ""]) => ({
      page: path,
      to: to.startsWith("#") ? path + to : join(dirname(path), to).replaceAll("\\", "/"),
      isPicture: mark === "!",
    })),
  );

export function withoutExamples(text: string): string {
  return text.replace(/^```[\s\S]*?^```$/gm, "");
}
