// The end of the document: what the meeting gives is there, what it does not give is left out and said while building.

import { expect, it } from "vitest";
import { compile } from "../../src/compile/compile.ts";
import { footerHints } from "../../src/compile/data/footer-hints.ts";
import { renderDocument } from "../../src/compile/render/render.ts";
import { fakeDrawing } from "./fake-drawing.ts";
import { tinyData } from "./tiny-data.ts";

const files = [{ path: "01.md", text: "## Un titre\n\nDes mots.\n" }];
const place = { file: "data/meeting.ts", line: 3, column: 1 };

function footerOf(meeting: object): string {
  const data = { ...tinyData, meeting: { ...tinyData.meeting, ...meeting } };
  const { deck, problems } = compile(files, data, { images: {} }, fakeDrawing);
  expect(problems).toEqual([]);
  const body = deck ? renderDocument(deck).body : "";
  return body.slice(body.indexOf('<footer class="annex">'));
}

it("renderDocument(a meeting with legal notice and contact) puts both at the end, and in its list of links", () => {
  const footer = footerOf({ legal: "Un éditeur : <Toits>.\n\nUn hébergeur.", contact: "toits@val.example" });
  expect(footer).toContain("<p>Un éditeur\u00a0: &lt;Toits&gt;.</p>\n<p>Un hébergeur.</p>");
  expect(footer).toContain('<a href="mailto:toits@val.example">toits@val.example</a>');
  expect(footer).toContain('<li><a href="#mentions-legales">Mentions légales</a></li><li><a href="#contact">');
});

it("renderDocument(a meeting with a licence) says it first among the credits", () => {
  const said = "<ul><li>Chiffres et images des graphiques\u00a0: Licence Ouverte\u00a02.0</li>";
  expect(footerOf({ licence: "Licence Ouverte 2.0" }).replaceAll(" 2.0", "\u00a02.0")).toContain(said);
  expect(footerOf({})).not.toContain("Chiffres et images");
});

it("renderDocument(a meeting without them) leaves them out, links too", () => {
  expect(footerOf({})).not.toMatch(/"#?(?:mentions-legales|contact)"/);
});

it("renderDocument(any meeting) has a statement of accessibility, dated, with what is not checked [R17]", () => {
  const footer = footerOf({});
  expect(footer).toContain('<li><a href="#accessibilite">Accessibilité</a></li>');
  expect([...footer.matchAll(/<h3>([^<]*)/g)].map(([, title]) => title)).toEqual([
    "État de conformité",
    "Résultats",
    "Ce qui n’est pas accessible, ou n’est pas vérifié",
    "Établissement de cette déclaration",
    "Retour d’information et contact",
    "Voies de recours",
  ]);
  expect(footer).toContain("Non conforme au RGAA 4.1");
  expect(footer).toContain("Défenseur des droits");
  expect(footer).toMatch(/Déclaration valable pour la réunion du <a [^>]*><data [^>]*>12\sfévrier\s2031/);
});

it.each([
  [100, "En conformité totale", "100\u00a0%"],
  [74.5, "En conformité partielle", "74,5\u00a0%"],
  [49, "Non conforme au RGAA 4.1.", "49\u00a0%"],
])("renderDocument(audited at %d) says its state and its results", (percent, state, rate) => {
  const audit = { by: "Un cabinet", date: "2031-02-20", percent };
  const footer = footerOf({ accessibility: { date: "2031-02-28", audit, missing: ["La carte, faute de temps."] } });
  expect(footer).toContain(`<p>${state}`);
  expect(footer).toContain(`révèle que ${rate} des critères`);
  expect(footer).toContain("<li>La carte, faute de temps.</li>");
  expect(footer).toContain('Déclaration établie le <time datetime="2031-02-28">');
  expect(footer).not.toContain("Aucun audit");
});

it("footerHints(meeting) names what is missing at its place, and nothing when all is there", () => {
  const { meeting } = tinyData;
  expect(footerHints(meeting, () => place).map(({ message, severity, line }) => [line, severity, message])).toEqual([
    [
      3,
      "warning",
      "meeting.legal : absent : le pied de page n’a pas de mentions légales, attendu un texte avant de publier",
    ],
    [
      3,
      "warning",
      "meeting.contact : absent : le pied de page ne dit pas à qui écrire, attendu une adresse de courriel ou `https:` avant de publier",
    ],
    [3, "warning", expect.stringMatching(/^meeting\.accessibility : absent : .* se dit « non conforme »/)],
  ]);
  const whole = { ...meeting, legal: "Oui.", contact: "https://val.example", accessibility: { date: "2031-02-28" } };
  expect(footerHints(whole, () => place)).toEqual([]);
});

it.each(["pas une adresse", "javascript:alert(1)"])("compile(contact « %s ») refuses it", (contact) => {
  const data = { ...tinyData, meeting: { ...tinyData.meeting, contact } };
  const { problems } = compile(files, data, { images: {} }, fakeDrawing);
  expect(problems.map(({ message }) => message)).toEqual([
    `meeting.contact : trouvé le texte « ${contact} », attendu une adresse de courriel ou \`https:\``,
  ]);
});
