// Static hosts read their headers from files, each in a syntax of its own. This file writes them all from one policy.

import { TABLE } from "../../compile/render/render-fact-files.ts";
import { TEXTS } from "./compress.ts";

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

/** The rules of the page's policy that name none of its texts. */
export const LASTING = [
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

export function hostFiles(): HostFile[] {
  const headers = {
    // What holds for every build, so that a header from an older one never stops the page's script, and what only a header can say.
    "Content-Security-Policy": [...LASTING, "frame-ancestors 'self'"].join("; "),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "SAMEORIGIN",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cross-Origin-Opener-Policy": "same-origin",
  };
  return [
    { fileName: "_headers", source: forNetlify(headers) },
    { fileName: ".htaccess", source: forApache(headers) },
    { fileName: "nginx-headers.conf", source: forNginx(headers) },
    {
      fileName: "nginx-brotli.conf",
      source: "# Where nginx has its Brotli module; beside nginx-headers.conf\nbrotli_static on;\n",
    },
  ];
}

/** Netlify and Cloudflare Pages; both ask for revalidation of everything else by themselves. */
function forNetlify(headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  const table = [`/${TABLE.fileName}`, `  Content-Type: ${TABLE_TYPE}`];
  return ["/*", ...lines, "/assets/*", `  Cache-Control: ${FOR_EVER}`, ...table, ""].join("\n");
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
function forNginx(headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`);
  return `# include …/nginx-headers.conf; in the server or location that serves this folder
${lines.join("\n")}
set $deck_cache "no-cache";
if ($uri ~ "${HASHED}") { set $deck_cache "${FOR_EVER}"; }
add_header Cache-Control $deck_cache;
gzip_static on;
gzip_vary on;
gzip_proxied any;
location ~ "/${TABLE.fileName.replace(".", "\\.")}$" {
  types { }
  default_type "${TABLE_TYPE}";
  set $deck_cache "no-cache";
}
`;
}
