// This check looks whether the hall can follow: whether anything is live, where phones come in, and whether one has.

import { type KnownHall, knownHall, typedAddress } from "../live/known-hall.ts";
import { bad, type Finding, good, type Probe, yours } from "./finding.ts";

/** Where nothing is live it is asked once: later there may be no network, and nothing is to be asked of it. */
const without = new WeakSet<Window>();

export const hall: Probe = async ({ page, view }) => {
  const slide = page.querySelector(".direct")?.closest<HTMLElement>("section")?.dataset.title;
  const known = without.has(view) ? undefined : await knownHall(view);
  if (!known) without.add(view);
  return judgeHall(known, slide);
};

/** @param slide the title of one that shows the way in. */
export function judgeHall(known: KnownHall | undefined, slide?: string): Finding {
  if (!known && slide === undefined) return good("Rien n’est en direct ce soir, et aucune diapositive ne le montre.");
  if (!known)
    return bad(
      `Rien n’est en direct ce soir\u00a0: «\u00a0${slide}\u00a0» n’en montrera rien.`,
      "Passez-la, ou demandez à qui a préparé ce poste de le relancer avec le direct.",
    );
  const [first, ...others] = known.urls.map(typedAddress);
  if (first === undefined)
    return bad(
      "Ce poste n’est sur aucun réseau\u00a0: aucun téléphone ne peut suivre.",
      "Rejoignez celui de la salle, ou ouvrez son propre point d’accès, puis relancez le diaporama.",
    );
  if (known.broker && !(known.broker.isReached && known.phones > 0)) return judgeBroker(known.broker, first);
  if (known.phones > 0)
    return good(`${known.phones} ${known.phones > 1 ? "téléphones suivent" : "téléphone suit"}, à ${first}.`);
  const elsewhere = others.length > 0 ? ` Ou bien, sur un autre réseau de ce poste\u00a0: ${others.join(", ")}.` : "";
  return yours(
    `Aucun téléphone n’a encore suivi, à ${first}.${elsewhere}`,
    "Essayez avec le vôtre, sur le Wi-Fi de la salle. Si la page ne vient pas, ce Wi-Fi sépare les appareils\u00a0: ouvrez le point d’accès de ce poste. Le diaporama, lui, s’en passe.",
  );
}

function judgeBroker({ host, isReached }: NonNullable<KnownHall["broker"]>, address: string): Finding {
  if (!isReached)
    return bad(
      `Ce poste n’atteint pas ${host}\u00a0: aucun téléphone ne suivra.`,
      "Rejoignez un réseau qui mène à Internet, ou partagez la connexion d’un téléphone\u00a0; il y sera de lui-même. Sinon, demandez à qui a préparé ce poste si le mot de passe est bien celui de ce serveur. Le diaporama, lui, s’en passe.",
    );
  return yours(
    `Ce poste atteint ${host}. Les téléphones suivent à ${address}.`,
    "Essayez avec le vôtre, sur son propre réseau\u00a0: «\u00a0Suivre\u00a0» mène là où est le mur. S’il n’y a pas de «\u00a0Suivre\u00a0», le diaporama en ligne est à construire de nouveau.",
  );
}
