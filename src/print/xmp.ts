// Libraries file a PDF by its XMP packet (ISO 16684-1). This function writes it from what is known of the document.

export interface AboutPdf {
  readonly title: string;
  readonly description: string;
  readonly organiser: string;
  /** "fr" */
  readonly language: string;
  /** The edition's own date, "2021-11-19": never the clock; empty where there is none. */
  readonly date: string;
  /** Headings as the page writes them, in any order. */
  readonly headings: readonly string[];
  /** Of each address that a link leads to, "#sources/menages": what stands there. */
  readonly links: Readonly<Record<string, string>>;
}

export function xmpOf({ title, description, organiser, language, date }: AboutPdf): string {
  const day = `<dc:date><rdf:Seq><rdf:li>${escaped(date)}</rdf:li></rdf:Seq></dc:date>
<xmp:CreateDate>${date}T12:00:00Z</xmp:CreateDate>
<xmp:ModifyDate>${date}T12:00:00Z</xmp:ModifyDate>`;
  const alternative = (words: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(words)}</rdf:li><rdf:li xml:lang="${escaped(language)}">${escaped(words)}</rdf:li></rdf:Alt>`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:format>application/pdf</dc:format>
<dc:title>${alternative(title)}</dc:title>
<dc:description>${alternative(description)}</dc:description>
<dc:creator><rdf:Seq><rdf:li>${escaped(organiser)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${escaped(language)}</rdf:li></rdf:Bag></dc:language>
${date && day}
</rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
