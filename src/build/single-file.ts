// The single build puts the deck's page, and every file that the page names, into one page.

import { statSync } from "node:fs";
import { extname, join, relative } from "node:path";
import type { Plugin } from "vite";
import { hashOf } from "./page-head.ts";

/** File names as the page writes them ("assets/rue-1a2b3c4d.svg"), with their content. */
export type BuiltFiles = ReadonlyMap<string, string | Uint8Array>;

/**
 * Vite's build into one file of this name, after the plugin that makes the page. vite-plugin-singlefile does not know the
 * policy's hashes, the script that waits for the first paint or the pictures, and leaves twice the size that we aim at.
 */
export function singleFilePlugin({ name, notes }: { readonly name: string; readonly notes: boolean }): Plugin {
  return {
    name: "deck-single-file",
    enforce: "post",
    generateBundle: {
      order: "post", // Vite finishes its scripts in this very hook
      handler(_options, bundle) {
        const files = new Map<string, string | Uint8Array>();
        for (const [fileName, file] of Object.entries(bundle)) {
          files.set(fileName, file.type === "chunk" ? file.code : file.source);
          delete bundle[fileName];
        }
        this.emitFile({ type: "asset", fileName: name, source: singlePage(files, notes) });
      },
    },
    writeBundle({ dir = "" }) {
      const path = join(relative(process.cwd(), dir), name).replaceAll("\\", "/");
      console.log(`${path} : ${Math.ceil(statSync(path).size / 1024)} Kio, tout le diaporama en un fichier.`);
      if (notes) console.log(UNPROTECTED);
    },
  };
}

/** With `notes`, the page says what a local file cannot keep. @throws {Error} when it would still ask for a file. */
export function singlePage(files: BuiltFiles, notes: boolean): string {
  let page = String(files.get("index.html"));
  for (const [name, content] of files) {
    if (name === "index.html") continue;
    page = name.endsWith(".js") ? withScript(page, name, String(content)) : withData(page, name, content);
    if (page.includes(name)) throw new Error(`the single file still asks for ${name}`);
  }
  const warning = notes ? `<p class="local-file" role="note">${UNPROTECTED}</p>` : "";
  return withPolicy(page.replace("<body>", `<body>\n    ${warning}`));
}

/** All pages opened from a disk share one origin: they read its database and hear its channels (see the README). */
const UNPROTECTED =
  "Ce fichier contient les notes, et rien ne les protège : qui a le fichier les lit, et toute autre page ouverte depuis ce poste peut entendre ce que le diaporama dit à la console et lire ce qu’il retient. N’ouvrez que lui, et ne laissez pas la clé.";

/** The script that would have fetched the module gives its place to the module. */
function withScript(page: string, name: string, code: string): string {
  const inside = code.trim().replace(/<(?=\/script|!--)/gi, "\\x3C"); // neither ends the element nor hides its end
  return page.replace(/<script>([\s\S]*?)<\/script>/g, (whole, text: string) =>
    text.includes(name) ? `<script type="module">${inside}</script>` : whole,
  );
}

const TYPES: Readonly<Record<string, string>> = {
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".webp": "image/webp",
  ".avif": "image/avif",
};

/** @throws {Error} for a kind of file that no page of ours names. */
function withData(page: string, name: string, content: string | Uint8Array): string {
  const type = TYPES[extname(name)];
  if (type === undefined) throw new Error(`unexpected file ${name} in the build`);
  const address = `data:${type};base64,${Buffer.from(content).toString("base64")}`;
  return page.replaceAll(`./${name}`, address).replaceAll(name, address);
}

/** Everything that runs or styles is named by its hash; nothing may be asked for, from anywhere. */
function withPolicy(page: string): string {
  const texts = (tag: "script" | "style") =>
    [...page.matchAll(new RegExp(`<${tag}((?:\\s[^>]*)?)>([\\s\\S]*?)</${tag}>`, "g"))]
      .filter(([, attributes = ""]) => !attributes.includes("application/json"))
      .map(([, , text = ""]) => hashOf(text));
  const policy = [
    "default-src 'none'",
    ["script-src", ...texts("script")].join(" "),
    ["style-src", ...texts("style")].join(" "),
    "img-src data:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return page.replace(/(http-equiv="Content-Security-Policy" content=")[^"]*/, (_, open: string) => open + policy);
}
