// This function says in French what a system's error code says of a file that could not be read or written.

const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: "il n’est plus là",
  EISDIR: "c’est un dossier",
  ENOTDIR: "un fichier porte le nom du dossier",
  EEXIST: "un fichier porte le nom du dossier",
  EACCES: "accès refusé",
  EPERM: "accès refusé",
  EROFS: "disque en lecture seule",
  ENOSPC: "disque plein",
  ELOOP: "un lien tourne en rond",
  EBUSY: "ouvert ailleurs",
  EMFILE: "trop de fichiers ouverts",
};

export function systemCause(reason: unknown): string {
  const { code = "" } = reason as { readonly code?: string };
  return CAUSES[code] ?? (code || "cause inconnue");
}
