// Search engines find the deck by two files, `sitemap.xml` and `robots.txt`, which are made from its address.

import { escaped } from "../../compile/render/html.ts";
import type { HostFile } from "./headers.ts";

/** One page is all there is: the slides' own small pages lead into it. */
export function sitemapFiles(address: string): HostFile[] {
  const sitemap = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <url><loc>${escaped(address)}</loc></url>
</urlset>
`;
  const robots = `User-agent: *\nAllow: /\nSitemap: ${address}sitemap.xml\n`;
  return [
    { fileName: "sitemap.xml", source: sitemap },
    { fileName: "robots.txt", source: robots },
  ];
}
