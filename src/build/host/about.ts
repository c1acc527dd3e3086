// These lines of the page's head tell search engines and link previews what is known of the meeting.

import { attributes, escaped } from "../../compile/render/html.ts";
import type { Rendered } from "../../compile/render/render.ts";
import type { Page } from "../page.ts";

/** What the page knows of the meeting. */
type About = Pick<
  Rendered,
  "title" | "description" | "organiser" | "organisers" | "place" | "date" | "address" | "licence" | "facts"
> &
  Pick<Page, "version">;

/** What speaks of the deck's address is left out where there is none. */
export function aboutPage(known: About): Pick<Page, "about" | "event" | "dataset"> {
  const { title, description, address } = known;
  const about = [
    meta("description", description),
    meta("robots", "max-image-preview:large"),
    address === undefined ? "" : `<link${attributes({ rel: "canonical", href: address })}>`,
    ...openGraph({ title, description, url: address }),
  ];
  return { about: about.filter(Boolean), event: eventOf(known), dataset: datasetOf(known) };
}

/** The Open Graph protocol's words for a page; `url` is the page's own. */
export function openGraph(page: { title: string; description: string; url: string | undefined }): string[] {
  const said = { title: page.title, description: page.description, url: page.url, type: "website", locale: "fr_FR" };
  return Object.entries(said).flatMap(([name, text]) => (text === undefined ? [] : [property(`og:${name}`, text)]));
}

export function meta(name: string, content: string): string {
  return `<meta name="${name}" content="${escaped(content)}">`;
}

export function property(name: string, content: string): string {
  return `<meta property="${name}" content="${escaped(content)}">`;
}

/** https://schema.org/Event, with what is known and nothing else; none without the date that it asks for. */
function eventOf({ title, description, organisers, place, date, address }: About): object | undefined {
  if (date === undefined) return undefined;
  return {
    "@context": "https://schema.org",
    "@type": "Event",
    name: title,
    description,
    startDate: date,
    location: place && { "@type": "Place", name: place, address: place },
    organizer: organizations(organisers),
    inLanguage: "fr",
    url: address,
  };
}

/** https://schema.org/Dataset; none where its files have no address to be fetched from. */
function datasetOf({ title, organisers, address, licence, version, facts }: About): object | undefined {
  if (address === undefined || facts.length === 0) return undefined;
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: `Les chiffres\u00a0: ${title}`,
    description: `Chaque chiffre de «\u00a0${title}\u00a0», avec sa valeur, son unité, sa période, son périmètre et sa source.`,
    url: `${address}#sources`,
    creator: organizations(organisers),
    version,
    inLanguage: "fr",
    isAccessibleForFree: true,
    license: licence && { "@type": "CreativeWork", name: licence },
    distribution: facts.map(({ fileName, mediaType }) => ({
      "@type": "DataDownload",
      encodingFormat: mediaType,
      contentUrl: address + fileName,
    })),
  };
}

function organizations(names: readonly string[]): object | undefined {
  const all = names.map((name) => ({ "@type": "Organization", name }));
  return all.length > 1 ? all : all[0];
}
