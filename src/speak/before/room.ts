// These checks look at the room: the screens, the image, the distance and the sound.

import { format } from "../../format.ts";
import { askForScreens, canAskForScreens, isExtended } from "../screens.ts";
import { bad, type Finding, good, type Probe, yours } from "./finding.ts";
import { readableFrom, type WallText, wallTexts, widthFor } from "./text-size.ts";

/** What makes of one screen a room that is in order. */
export const PAPER = "Un seul écran ce soir\u00a0: notes sur papier, console fermée";

export const secondScreen: Probe = async ({ view }) => {
  const isApart = isExtended(view);
  if (isApart === undefined)
    return yours(
      "Ce navigateur ne dit pas combien d’écrans il voit.",
      "Regardez si le mur peut montrer autre chose que ce poste.",
    );
  const two = good("Deux écrans : le diaporama sur le mur, la console ici.");
  if (isApart && (await canAskForScreens(view)))
    return { ...two, way: { label: "Laisser la console se placer seule", run: () => askForScreens(view) } };
  if (isApart) return two;
  return bad(
    "Un seul écran, ou deux qui montrent la même chose.",
    "Étendez l’affichage (Windows + P, « Étendre ») ; sinon, imprimez les notes, et laissez la console fermée.",
  );
};

export const fullScreen: Probe = ({ page }) =>
  page.fullscreenEnabled
    ? good("Possible : F5 ou f dans le diaporama.")
    : bad("Le navigateur refuse le plein écran.", "Essayez F11, ou ouvrez le diaporama dans Chrome, Edge ou Firefox.");

export const image: Probe = () =>
  yours(
    "Un navigateur ne voit pas le mur.",
    "Montrez la mire : les quatre coins entiers, le cercle rond, chaque couleur distincte.",
  );

export const sound: Probe = ({ page }) => {
  const players = page.querySelectorAll(".slides :is(audio, video)").length;
  if (players > 0) return yours("Le diaporama a du son.", "Lancez-le une fois, du dernier rang.");
  return yours("Le diaporama n’a pas de son.", "Essayez les micros de la salle, du dernier rang.");
};

/** The document does not change while this page is open. */
const measured = new WeakMap<Document, readonly WallText[]>();

export const textSize: Probe = ({ page, answers }) => {
  const texts = measured.get(page) ?? wallTexts(page);
  measured.set(page, texts);
  return judgeTexts(texts, answers.number("depth"), answers.number("width"));
};

/** `depth` and `width` in metres. */
export function judgeTexts(texts: readonly WallText[], depth?: number, width?: number): Finding {
  const [smallest] = [...texts].sort((a, b) => a.capital - b.capital);
  if (!smallest) return bad("Aucun texte n’a pu être mesuré.", "Rechargez la page.");
  if (depth === undefined || width === undefined)
    return yours(
      "La page ne connaît pas la salle.",
      "Indiquez le recul du dernier rang et la largeur de l’image, en mètres.",
    );
  const from = metres(readableFrom(smallest.capital, width));
  const says = `Le plus petit texte (« ${shortened(smallest.words)} », diapositive ${smallest.slide}) se lit jusqu’à ${from}${titlesFrom(texts, width)}.`;
  if (readableFrom(smallest.capital, width) >= depth) return good(says);
  const wide = metres(widthFor(smallest.capital, depth));
  return bad(
    says,
    `Élargissez l’image (${wide} pour tout lire), rapprochez le dernier rang, ou dites les petits textes.`,
  );
}

function titlesFrom(texts: readonly WallText[], width: number): string {
  const titles = texts.filter(({ isTitle }) => isTitle).map(({ capital }) => capital);
  return titles.length === 0 ? "" : ` ; les titres, jusqu’à ${metres(readableFrom(Math.min(...titles), width))}`;
}

function metres(value: number): string {
  return `${format(value, { kind: "count", decimals: 1 })}\u00a0m`;
}

function shortened(words: string): string {
  return words.length > 28 ? `${words.slice(0, 27).trimEnd()}…` : words;
}
