// What someone could slip into slides or data to run in the reader's browser: refused with a place, or shown as text.

import { describe, expect, it } from "vitest";
import { renderDocument } from "../../src/compile/render/render.ts";
import { tinyData } from "./tiny-data.ts";
import { compileText, errorsOf } from "./tiny-deck.ts";

const addresses = [
  "javascript:alert(1)",
  "JAVASCRIPT:alert(1)",
  "javascript&colon;alert(1)",
  "&#106;&#97;vascript:alert(1)",
  "java&Tab;script:alert(1)",
  "java&NewLine;script:alert(1)",
  "java&#x0D;script:alert(1)",
  "&#x1;javascript:alert(1)",
  "&nbsp;javascript:alert(1)",
  "&#x200b;javascript:alert(1)",
  "&#xfeff;javascript:alert(1)",
  "javascript://exemple.fr/%0Aalert(1)",
  "java\\script:alert(1)",
  "data:text/html;base64,PHNjcmlwdD4=",
  "data&colon;text/html,x",
  "vbscript:msgbox(1)",
  "file:///etc/passwd",
  "blob:https://exemple.fr/x",
  "//exemple.fr",
  "\\\\\\\\exemple.fr",
  "https:/exemple.fr",
  "https:\\\\exemple.fr",
  "https&#x3a;&#x2f;&#x5c;exemple.fr",
  "ftp://exemple.fr",
  "view-source:https://exemple.fr",
  "intent://exemple.fr",
  "?postMessage=true",
  "./ailleurs.html",
  "#contenu",
  "#/inconnue",
  "#/hostile/x",
  "tel:javascript",
  "https://exemple.fr/&#x202e;gpj.exe",
];

const html = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<svg onload=alert(1)>",
  "<svg/onload=alert(1)//",
  '<a href="javascript:alert(1)">x</a>',
  "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
  "<style>@import url(//exemple.fr)</style>",
  "<!-- x --><b>",
  "<?php ?>",
  "<![CDATA[x]]>",
  "<!DOCTYPE html>",
  "</section><script>",
  "<div\nonclick=alert(1)>",
  "<details open ontoggle=alert(1)>",
  "<math><mi xlink:href='javascript:alert(1)'>",
];

describe("compile(hostile slide) [R29]", () => {
  it.each(addresses)("compile(a link to %s) refuses it at its line and column", (address) => {
    const errors = errorsOf(`# Hostile\n\nAvant [x](<${address}>)`);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/^3:7: (adresse refusée|lien vers la diapositive inconnue) « /);
  });

  it.each(html.filter((text) => text !== "<svg/onload=alert(1)//"))(
    "compile(%s) refuses raw HTML at its line and column",
    (text) => {
      expect(errorsOf(`# Hostile\n\n${text}`)).toContainEqual(expect.stringMatching(/^3:1: HTML refusé « </));
      expect(errorsOf(`# Hostile\n\n:::notes\nDes mots ${text}\n:::`).join()).toMatch(
        /4:\d+: HTML refusé|4:10: HTML refusé/,
      );
    },
  );

  it.each([
    "![x](javascript:alert)",
    "![x](data:image/svg+xml,x)",
    "![x](//exemple.fr/a.svg)",
    "![x](../plan.svg)",
    "![x](__proto__)",
  ])("compile(%s) refuses an image that is not in assets/images", (text) => {
    expect(errorsOf(`# Hostile\n\n${text.replace(")", ' "crédit")')}`)[0]).toMatch(/^3:1: image inconnue « /);
  });

  it.each(['{onclick="alert"}', "{style=color}", "{.x}", "{href=x}", "{#x}"])(
    "compile(:chiffre[maisons]%s) refuses the attribute",
    (attribute) => {
      expect(errorsOf(`# Hostile\n\n:chiffre[maisons]${attribute}`)[0]).toMatch(
        /^3:\d+: mot inconnu « [#.]?\w+ », attendu `an-dernier`$/,
      );
    },
  );

  it("compile(text that looks like HTML) shows it as text", () => {
    const typed =
      '# A \\<script> & "b"\n\n`<script>` \\<img src=x> &lt;b&gt; :tel-quel[\\<i>]\n\n```\n</code><script>\n```\n\n!["><b>](plan.svg "\'><b>")';
    const { deck } = compileText(typed);
    const body = deck ? renderDocument(deck).body : "";
    expect(deck?.slides[0]?.title).toContain("<script>");
    expect(body.match(/<script/g)).toBeNull();
    expect(body).not.toMatch(/<(?:b|i)>|<img src=x/);
  });
});

describe("compile(hostile data)", () => {
  it("renderDocument(deck) escapes every text of the data", () => {
    const poison = `</script><img src=x onerror=alert(1)>"'&`;
    const poisoned = {
      ...tinyData,
      meeting: { ...tinyData.meeting, title: poison, organiser: poison, place: poison, description: poison },
      sources: {
        bilan: { ...tinyData.sources.bilan!, title: poison, text: `${tinyData.sources.bilan!.text}${poison}` },
      },
      figures: {
        ...tinyData.figures,
        maisons: { ...tinyData.figures.maisons, label: poison, unit: poison, period: poison, perimeter: poison },
      },
      people: { ada: { name: poison, role: poison } },
      organisations: { toits: { name: poison } },
      quotes: { porte: { by: "ada", phrases: [poison], source: poison } },
      terms: { toit: { short: poison, long: poison, definition: poison } },
      statements: { ouvrir: { ...tinyData.statements.ouvrir, title: poison, short: poison } },
      charts: {
        rue: { ...tinyData.charts.rue, caption: poison, centre: poison, key: { one: poison, many: poison } },
      },
      scenes: { porte: { ...tinyData.scenes.porte, caption: poison, sentence: poison } },
      credits: [poison],
    };
    const { deck, problems } = compileText(
      "# :intitule[ouvrir]\n\n:personne[ada] :organisation[toits] :terme[toit] :terme[toit]{long} :citation[porte] :réunion[titre]\n\n::chiffre[maisons]\n\n::personne[ada]\n\n::citation[porte]\n\n::intitule[ouvrir]\n\n::graphique[rue]\n\n::scène[porte]\n",
      poisoned,
    );
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    const { body, css } = deck ? renderDocument(deck) : { body: "", css: "" };
    expect(body).toContain("&lt;img src=x");
    expect(body).not.toContain("<img src=x");
    expect(body.match(/<\/script>/g)).toHaveLength(2);
    expect(css).not.toContain("<");
  });
});
