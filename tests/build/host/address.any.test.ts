// The address of the hosted deck: one setting, and everything that is made from it.

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect } from "vitest";
import { aboutPage } from "../../../src/build/host/about.ts";
import { isDeckAddress } from "../../../src/text/addresses.ts";
import { buildInto } from "../../setup/build-edition.ts";
import { BUILT_TRIAL, BUILT_TRIAL_PRIVATE } from "../../setup/built.ts";
import { TINY } from "../../setup/editions.ts";
import { longTest, test } from "../../setup/share.ts";

const OURS = "https://toits-du-val.example/2034/";
const scratch = mkdtempSync(join(tmpdir(), "deck-address-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test("the data's address stands in the canonical link, in the preview, in the sitemap and in robots.txt [R30]", () => {
  const { read, head } = inFolder(BUILT_TRIAL);
  expect(head('link rel="canonical" href')).toBe(OURS);
  expect(head('meta property="og:url" content')).toBe(OURS);
  expect(read("sitemap.xml")).toContain(`<loc>${OURS}</loc>`);
  expect(read("robots.txt")).toContain(`Sitemap: ${OURS}sitemap.xml`);
});

test("the page says its title, its description, its language and the event [R30]", () => {
  const { read, head } = inFolder(BUILT_TRIAL);
  expect(read("index.html")).toContain('<html lang="fr">');
  expect(head('meta name="description" content')).toBe("Une édition fictive, pour essayer le programme.");
  expect(head('meta property="og:title" content')).toBe("L’année des Toits du Val");
  const [, event = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(read("index.html")) ?? [];
  expect(JSON.parse(event)).toEqual({
    "@context": "https://schema.org",
    "@type": "Event",
    name: "L’année des Toits du Val",
    description: "Une édition fictive, pour essayer le programme.",
    startDate: "2035-02-12",
    location: { "@type": "Place", name: "Port-Fictif", address: "Port-Fictif" },
    organizer: { "@type": "Organization", name: "Les Toits du Val" },
    inLanguage: "fr",
    url: OURS,
  });
});

test("the page says where its figures are to be had as files [R30]", () => {
  const { read } = inFolder(BUILT_TRIAL);
  const [, , dataset = ""] = read("index.html").split('<script type="application/ld+json">');
  const known = JSON.parse(dataset.split("</script>")[0]!);
  expect(known).toEqual({
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: "Les chiffres\u00a0: L’année des Toits du Val",
    description:
      "Chaque chiffre de «\u00a0L’année des Toits du Val\u00a0», avec sa valeur, son unité, sa période, son périmètre et sa source.",
    url: `${OURS}#sources`,
    creator: { "@type": "Organization", name: "Les Toits du Val" },
    version: JSON.parse(read("faits.json")).version,
    inLanguage: "fr",
    isAccessibleForFree: true,
    distribution: [
      { "@type": "DataDownload", encodingFormat: "text/csv", contentUrl: `${OURS}faits.csv` },
      { "@type": "DataDownload", encodingFormat: "application/json", contentUrl: `${OURS}faits.json` },
    ],
  });
});

longTest("DECK_ADDRESS stands in place of the data's address, with its slash", () => {
  const { read, output } = built({ ...TINY, DECK_ADDRESS: "https://ailleurs.example/salle" });
  expect(read("index.html")).toContain('<link rel="canonical" href="https://ailleurs.example/salle/">');
  expect(read("index.html") + read("sitemap.xml")).not.toContain("toits-du-val");
  expect(output).not.toContain("DECK_ADDRESS");
});

test("an address that is none stops the build, with its place and a way out", () => {
  const { status, output } = buildInto(join(scratch, "wrong"), { ...TINY, DECK_ADDRESS: "http://ailleurs.example/" });
  expect(status).not.toBe(0);
  expect(output).toContain(
    "DECK_ADDRESS:1:1: trouvé le texte « http://ailleurs.example/ », attendu l’adresse https: du dossier, comme `https://exemple.fr/reunion/`\n",
  );
});

longTest("without an address, nothing is made up, and the build says so", () => {
  const data = join(scratch, "without-address.ts");
  writeFileSync(
    data,
    `import { data as tiny } from "${TINY.DECK_DATA.replaceAll("\\", "/")}";\nconst { address, ...meeting } = tiny.meeting;\nexport const data = { ...tiny, meeting };\n`,
  );
  const { read, folder, output } = built({ ...TINY, DECK_DATA: data });
  expect(output.split("DECK_ADDRESS").length - 1).toBe(1);
  expect(read("index.html")).not.toMatch(/rel="canonical"|og:url|"url":|"Dataset"/);
  expect(read("faits.json")).not.toMatch(/https:/);
  expect(["sitemap.xml", "robots.txt"].filter((name) => existsSync(join(folder, name)))).toEqual([]);
});

test("the private build asks to be found by nobody, and has nothing for hosts", () => {
  const { read, folder } = inFolder(BUILT_TRIAL_PRIVATE);
  expect(read("index.html")).not.toMatch(/élécharger/);
  expect(read("index.html")).toContain('<meta name="robots" content="noindex">');
  expect(read("index.html")).not.toMatch(/ld\+json|property="og:/);
  expect(
    ["_headers", ".htaccess", "sitemap.xml", "faits.csv", "faits.json"].filter((name) =>
      existsSync(join(folder, name)),
    ),
  ).toEqual([]);
});

test.each([
  ["https://exemple.fr", true],
  ["https://exemple.fr/a/b/", true],
  ["https://exemple.fr/a/b", true],
  ["https://exemple.fr/v1.2/", true],
  ["https://exemple.fr/a/index.html", false],
  ["https://exemple.fr/?a", false],
  ["https://exemple.fr/#/etapes", false],
  ["http://exemple.fr/", false],
  ["exemple.fr", false],
  ["javascript:alert(1)", false],
  ["https://exemple.fr/<a>", false],
])("isDeckAddress(%s) is %s", (address, expected) => {
  expect(isDeckAddress(address)).toBe(expected);
});

test("aboutPage(known) says under which licence the figures may be used", () => {
  const [title, name] = ["Le bilan", "Licence Ouverte 2.0"];
  const facts = [{ fileName: "a.csv", format: "CSV", mediaType: "text/csv", label: "A", source: "" }] as const;
  const known = { title, description: title, organiser: title, organisers: [title], place: undefined, date: undefined };
  const about = { ...known, version: "ab12cd34", address: OURS, facts, licence: name };
  expect(aboutPage(about).dataset).toMatchObject({ license: { "@type": "CreativeWork", name } });
});

test("aboutPage(known) lets no word end the attribute that it stands in", () => {
  const hostile = '</script><script>alert(1)</script>"><img src=x>';
  const known = {
    ...{ title: hostile, description: hostile, organiser: hostile, organisers: [hostile] },
    ...{ place: hostile, date: "2035-02-12", version: hostile, facts: [] },
  };
  expect(
    aboutPage(known)
      .about.join("\n")
      .match(/<(?!meta )/g),
  ).toBeNull();
});

function built(env: Record<string, string>) {
  const folder = mkdtempSync(join(scratch, "dist-"));
  const { status, output } = buildInto(folder, env);
  if (status !== 0) throw new Error(output);
  return { output, ...inFolder(folder) };
}

function inFolder(folder: string) {
  const read = (name: string) => readFileSync(join(folder, name), "utf8");
  const head = (start: string) => new RegExp(`<${start}="([^"]*)"`).exec(read("index.html"))?.[1];
  return { folder, read, head };
}
