// These checks look at this machine, for what the page needs and for what could stop it in the middle.

import { openStore } from "../../deck/store.ts";
import { phoneAddresses } from "../remote/addresses.ts";
import { bad, type Finding, good, type Probe, yours } from "./finding.ts";

export const fonts: Probe = async ({ page }) => {
  const faces = [...page.fonts].filter(({ family }) => !STANDS_IN.test(family));
  const loaded = await Promise.allSettled(faces.map((face) => face.load()));
  const missing = faces
    .filter((_, i) => loaded[i]?.status === "rejected")
    .map(({ family }) => family.replaceAll('"', ""));
  if (missing.length === 0) return good(`Les ${faces.length} polices du diaporama sont là.`);
  return bad(
    `Police absente : ${[...new Set(missing)].join(", ")}.`,
    "Rechargez la page ; si rien ne change, reprenez une copie complète du diaporama.",
  );
};

/** The machine's own, until the deck's come (fonts.css): no machine has them all. */
const STANDS_IN = / as /;

/** Everything is in the page or was fetched with it (no script comes in pieces): what is missing now is missing for good. */
export const offlineCopy: Probe = ({ page, view }) => {
  const pictures = [...page.querySelectorAll<HTMLImageElement>(".slides img")];
  const missing = pictures
    .filter(({ complete, naturalWidth }) => !complete || naturalWidth === 0)
    .map(({ alt }) => alt);
  if (missing.length > 0) {
    const which = missing.map((alt) => `« ${alt} »`).join(", ");
    return bad(
      `Il manque à la page : ${which}.`,
      "Rechargez-la tant que le réseau est là, ou reprenez une copie complète.",
    );
  }
  const slides = page.querySelectorAll(".slides > section").length;
  const whole = `Les ${slides} diapositives sont entières dans cette page.`;
  if (isLocal(view.location)) return good(`${whole} Le réseau peut être coupé.`);
  return yours(`${whole} Elle vient d’un autre poste.`, "Ne la rechargez plus une fois le réseau coupé.");
};

function isLocal({ protocol, hostname }: Location): boolean {
  return protocol === "file:" || ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
}

const SLEEP = "Réglez la mise en veille de l’écran sur « Jamais » (Windows : Paramètres, Système, Alimentation).";

export const wakeLock: Probe = async ({ page, view }) => {
  if (!("wakeLock" in view.navigator)) return bad("Ce navigateur ne sait pas empêcher la veille.", SLEEP);
  if (page.hidden) return yours("Cette page est cachée.", "Revenez sur elle : la vérification se refera.");
  try {
    await (await view.navigator.wakeLock.request("screen")).release();
    return good("Le diaporama tient l’écran éveillé.");
  } catch {
    return bad("Le poste refuse de rester éveillé.", `Branchez-le sur le secteur. ${SLEEP}`);
  }
};

export const storage: Probe = async ({ view }) => {
  const store = openStore(view, "deck.before");
  await store.read();
  return store.isRefused()
    ? bad(
        "Ce navigateur ne retient rien : après un arrêt brutal, le diaporama repart du début.",
        "Quittez la navigation privée ; sinon, notez le numéro de la diapositive au passage.",
      )
    : good("Après un arrêt brutal, le diaporama reprend où il était.");
};

export const motion: Probe = ({ view }) =>
  view.matchMedia("(prefers-reduced-motion: reduce)").matches
    ? bad(
        "Ce poste demande moins de mouvement : les dessins paraîtront sans bouger.",
        "Pour les voir bouger, Windows : Paramètres, Accessibilité, Effets visuels, « Effets d’animation ».",
      )
    : good("Les dessins bougent.");

/** Asked once: later there may be no network, and nothing is to be asked of it. */
const served = new WeakMap<Window, ReturnType<typeof phoneAddresses>>();

/** See the README: every page opened from a disk shares one origin, and plain http protects no page. */
export const notesKept: Probe = async ({ view }): Promise<Finding> => {
  if (view.location.protocol === "file:")
    return yours(
      "Ce fichier contient les notes, et toute autre page ouverte depuis ce poste peut entendre ce que le diaporama dit à la console et lire ce qu’il retient.",
      "N’ouvrez que lui, et reprenez la clé.",
    );
  const addresses = served.get(view) ?? phoneAddresses(view);
  served.set(view, addresses);
  if (!(await addresses)) return good("Les notes ne quittent pas ce poste.");
  return yours(
    "Les notes ne quittent ce poste que chiffrées, vers les téléphones que la console laisse entrer. Mais qui peut réécrire les pages du réseau pourrait remplacer celle du téléphone.",
    "Préférez le point d’accès de ce poste au Wi-Fi de la salle.",
  );
};
