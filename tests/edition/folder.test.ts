// Folders as real systems leave them: what is a slide, in which order, and what is said of the rest.

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { describeProblem } from "../../src/edition/describe-problem.ts";
import { type Edition, readEdition } from "../../src/edition/read-edition.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "deck-folder-"));
  for (const folder of ["slides", "images"]) mkdirSync(join(root, folder));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (...names: readonly string[]) => {
  for (const name of names) writeFileSync(join(root, name), "# Titre\n");
};
const read = (): Promise<Edition> =>
  readEdition({
    slides: join(root, "slides"),
    images: join(root, "images"),
    data: resolve("tests/editions/tiny/data.ts"),
  });
const shownIn = ({ problems, files }: Edition) => {
  const place = `${relative(process.cwd(), root).replaceAll("\\", "/")}/`;
  return {
    files: files.map(({ path }) => path.replace(`${place}slides/`, "")),
    problems: problems.map((problem) => `${problem.severity} ${describeProblem(problem).replaceAll(place, "")}`),
  };
};

describe("readEdition(folder of slides)", () => {
  it("takes them in the order of their numbers, whatever their case and ending", async () => {
    write(
      ...["10-fin.md", "2-lieux.md", "1-debut.MD", "02-b.markdown", "a.md", "A.md"].map((name) => `slides/${name}`),
    );
    expect(shownIn(await read())).toEqual({
      files: ["1-debut.MD", "02-b.markdown", "2-lieux.md", "10-fin.md", "A.md", "a.md"],
      problems: [],
    });
  });

  it("leaves what systems and editors leave, without a word", async () => {
    write("slides/01.md");
    const left = [
      "._01.md",
      ".DS_Store",
      "Thumbs.db",
      "desktop.ini",
      "~$01.md",
      "01.md~",
      "#01.md#",
      ".01.md.swp",
      "LISEZMOI.md",
      "lisezmoi-tout.md",
      "README (copie).md",
    ];
    write(...left.map((name) => `slides/${name}`));
    symlinkSync("moi@poste.1234:1", join(root, "slides/.#01.md"));
    expect(shownIn(await read())).toEqual({ files: ["01.md"], problems: [] });
  });

  it("says what it leaves aside: drafts, other endings, folders", async () => {
    write(
      ...["01.md", ".brouillon.md", "_idee.md", "02.md.txt", "03.mdx", "04", "05.docx"].map((name) => `slides/${name}`),
    );
    mkdirSync(join(root, "slides/archives"));
    const ending = "laissé de côté, attendu un nom en `.md` pour une diapositive";
    expect(shownIn(await read())).toEqual({
      files: ["01.md"],
      problems: [
        "warning slides/.brouillon.md:1:1: brouillon (nom qui commence par « . ») : laissé de côté, renommez-le pour le montrer",
        `warning slides/02.md.txt:1:1: ${ending} (le système peut cacher la fin d’un nom : affichez les extensions)`,
        `warning slides/03.mdx:1:1: ${ending}`,
        `warning slides/04:1:1: ${ending}`,
        `warning slides/05.docx:1:1: ${ending}`,
        "warning slides/_idee.md:1:1: brouillon (nom qui commence par « _ ») : laissé de côté, renommez-le pour le montrer",
        "warning slides/archives:1:1: ce n’est pas un fichier : laissé de côté, les diapositives sont des fichiers .md de ce dossier",
      ],
    });
  });

  it("refuses a slide that is a folder, or a link that leads nowhere or in a circle", async () => {
    write("slides/01.md");
    mkdirSync(join(root, "slides/02.md"));
    symlinkSync("absent.md", join(root, "slides/03.md"));
    symlinkSync("04.md", join(root, "slides/04.md"));
    const lost = "lien vers un fichier qui n’est plus là, attendu le fichier lui-même";
    expect(shownIn(await read()).problems).toEqual([
      "error slides/02.md:1:1: c’est un dossier, attendu un fichier : renommez-le, ou sortez-le d’ici",
      `error slides/03.md:1:1: ${lost}`,
      `error slides/04.md:1:1: ${lost}`,
    ]);
  });

  it("says that a folder has no slide, and what it has instead", async () => {
    write("slides/01.txt");
    expect(shownIn(await read()).problems).toEqual([
      "error slides:1:1: dossier sans diapositive, attendu au moins un fichier .md avec un titre",
      "warning slides/01.txt:1:1: laissé de côté, attendu un nom en `.md` pour une diapositive",
    ]);
  });

  it("refuses a folder that is a file, and one that is not there", async () => {
    rmSync(join(root, "slides"), { recursive: true });
    const absent =
      "error slides:1:1: dossier introuvable, attendu le dossier des diapositives (celui que nomme DECK_SLIDES)";
    expect(shownIn(await read()).problems).toEqual([absent]);
    write("slides");
    expect(shownIn(await read()).problems).toEqual([absent]);
  });
});

describe("readEdition(folder of images)", () => {
  it("takes what can be read, and refuses the rest by a sentence", async () => {
    write("slides/01.md", "images/plan.svg", "images/._plan.svg", "images/note.txt");
    mkdirSync(join(root, "images/dossier.png"));
    symlinkSync("absent.svg", join(root, "images/lien.svg"));
    const edition = await read();
    expect(Object.keys(edition.pictures)).toEqual(["plan.svg"]);
    expect(shownIn(edition).problems).toEqual([
      "error images/dossier.png:1:1: image illisible (c’est un dossier), attendu un fichier que l’on puisse lire",
      "error images/lien.svg:1:1: image illisible (il n’est plus là), attendu un fichier que l’on puisse lire",
    ]);
  });
});
