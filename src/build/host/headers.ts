// Static hosts read their headers from files, each in a syntax of its own. This file writes them all from one policy.

import { TABLE } from "../../compile/render/render-fact-files.ts";
import { TEXTS } from "./compress.ts";
import { KIT } from "./press-kit.ts";

export interface HostFile {
  /** In the built folder. */
  readonly fileName: string;
  readonly source: string;
}

type Headers = Readonly<Record<string, string>>;

/** The names in this folder hold a hash of what is in the files: a browser may keep them for ever. */
const HASHED = "/assets/[^/]+$";
const FOR_EVER = "public, max-age=31536000, immutable";
/** Said for all that do not know a table, or send it without its letters' encoding. */
const TABLE_TYPE = `${TABLE.mediaType}; charset=utf-8`;

/** The rules of the page's policy that name none of its texts. @param broker the origin of a hosted direct's, where there is one. */
export function lastingRules(broker?: string): string[] {
  return [
    "img-src 'self' data:",
    "font-src 'self'",
    ["connect-src 'self'", ...(broker ? [broker] : [])].join(" "),
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
}

/** Who may show a chart in a page of theirs, and the charts' ids: none where nobody may. */
export interface Embedding {
  readonly origins: readonly string[];
  readonly ids: readonly string[];
}

/** What is framed as today, by the names at the top of a built folder: all but the charts for other sites. */
export const FRAMED_BY_NONE: readonly string[] = [
  "",
  "index.html",
  "sw.js",
  "faits.csv",
  "faits.json",
  KIT.fileName,
  "robots.txt",
  "sitemap.xml",
  ...["assets", "documents", "graphiques", "s"].map((folder) => `${folder}/*`),
];

export function hostFiles(embedding: Embedding = { origins: [], ids: [] }, broker?: string): HostFile[] {
  const framed = {
    // What holds for every build, so that a header from an older one never stops the page's script, and what only a header can say.
    "Content-Security-Policy": policyFor("'self'", broker),
    "X-Frame-Options": "SAMEORIGIN",
  };
  const headers = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cross-Origin-Opener-Policy": "same-origin",
  };
  return [
    { fileName: "_headers", source: forNetlify(headers, framed, embedding) },
    { fileName: ".htaccess", source: forApache({ ...framed, ...headers }) },
    ...forApacheEmbeds(embedding),
    { fileName: "nginx-headers.conf", source: forNginx(headers, framed, embedding) },
    {
      fileName: "nginx-brotli.conf",
      source: "# Where nginx has its Brotli module; beside nginx-headers.conf\nbrotli_static on;\n",
    },
  ];
}

function policyFor(ancestors: string, broker?: string): string {
  return [...lastingRules(broker), `frame-ancestors ${ancestors}`].join("; ");
}

function ancestorsOf({ origins }: Embedding): string {
  return ["'self'", ...origins].join(" ");
}

/**
 * Netlify and Cloudflare Pages; both ask for revalidation of everything else by themselves. Where two rules set one header
 * they join its values, and a policy can only be made narrower so: what differs stands under no common rule.
 */
function forNetlify(headers: Headers, framed: Headers, embedding: Embedding): string {
  const rule = (path: string, of: Headers) => [
    `/${path}`,
    ...Object.entries(of).map(([name, value]) => `  ${name}: ${value}`),
  ];
  const rules =
    embedding.ids.length === 0
      ? rule("*", { ...framed, ...headers })
      : [
          ...rule("*", headers),
          ...FRAMED_BY_NONE.flatMap((path) => rule(path, framed)),
          ...rule("e/*", { "Content-Security-Policy": policyFor(ancestorsOf(embedding)) }),
        ];
  const kept = rule("assets/*", { "Cache-Control": FOR_EVER });
  return [...rules, ...kept, ...rule(TABLE.fileName, { "Content-Type": TABLE_TYPE }), ""].join("\n");
}

/** In their own folder: an address that happens to look like theirs is not meant. */
function forApacheEmbeds(embedding: Embedding): HostFile[] {
  if (embedding.ids.length === 0) return [];
  const source = `<IfModule mod_headers.c>
  Header always unset X-Frame-Options
  Header always set Content-Security-Policy "${policyFor(ancestorsOf(embedding))}"
</IfModule>
`;
  return [{ fileName: "e/.htaccess", source }];
}

/**
 * Apache compresses at each request: what the build compressed could only be sent by rewriting, and a folder that
 * rewrites no longer obeys the site's own rules, such as the one that leads to https. It marks the tags of what it
 * compresses, and would not know them again.
 */
function forApache(headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  Header always set ${name} "${value}"`);
  return `<IfModule mod_headers.c>
${lines.join("\n")}
  Header set Cache-Control "no-cache"
  RequestHeader edit If-None-Match "-(gzip|br)\\"" "\\""
  <If "%{REQUEST_URI} =~ m#${HASHED}#">
    Header set Cache-Control "${FOR_EVER}"
  </If>
</IfModule>
<Files "${TABLE.fileName}">
  ForceType "${TABLE_TYPE}"
</Files>
<IfModule mod_filter.c>
${["brotli", "deflate"].map(apacheFilter).join("\n")}
</IfModule>
`;
}

function apacheFilter(module: string): string {
  const name = { brotli: "BROTLI_COMPRESS", deflate: "DEFLATE" }[module];
  return `  <IfModule mod_${module}.c>
    AddOutputFilterByType ${[name, ...Object.values(TEXTS), "application/javascript"].join(" ")}
  </IfModule>`;
}

/**
 * A 404 is not kept: its Cache-Control is not set `always`. The build compressed every text: nothing is left to do at each
 * request. nginx sets a variable anew in each location, and its own list of types has no table.
 */
function forNginx(headers: Headers, framed: Headers, embedding: Embedding): string {
  const add = ([name, value]: [string, string]) => `add_header ${name} "${value}" always;`;
  const lines = Object.entries(headers).map(add);
  const closed =
    embedding.ids.length === 0
      ? ""
      : `\n${nginxClosed(framed)
          .map((line) => `  ${line}`)
          .join("\n")}`;
  return `# include …/nginx-headers.conf; in the server or location that serves this folder
${lines.join("\n")}
${embedding.ids.length === 0 ? Object.entries(framed).map(add).join("\n") : nginxFraming(framed, embedding)}
set $deck_cache "no-cache";
if ($uri ~ "${HASHED}") { set $deck_cache "${FOR_EVER}"; }
add_header Cache-Control $deck_cache;
gzip_static on;
gzip_vary on;
gzip_proxied any;
location ~ "/${TABLE.fileName.replace(".", "\\.")}$" {
  types { }
  default_type "${TABLE_TYPE}";
  set $deck_cache "no-cache";${closed}
}
`;
}

/** By the charts' own names: a deck may lie in a folder `e`, and a slide may be called so. A header without a value is not sent. */
function nginxFraming(framed: Headers, embedding: Embedding): string {
  const names = embedding.ids.map((id) => id.replace(/[^\p{L}\p{N}_]/gu, "\\$&")).join("|");
  const policy = policyFor(ancestorsOf(embedding));
  return `${nginxClosed(framed).join("\n")}
if ($uri ~ "(?<!/s)/e/(?:${names})/(?:index\\.html)?$") {
  set $deck_policy "${policy}";
  set $deck_frame "";
}
add_header Content-Security-Policy $deck_policy always;
add_header X-Frame-Options $deck_frame always;`;
}

function nginxClosed(framed: Headers): string[] {
  return [
    `set $deck_policy "${framed["Content-Security-Policy"]}";`,
    `set $deck_frame "${framed["X-Frame-Options"]}";`,
  ];
}
