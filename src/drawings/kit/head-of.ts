// A label goes on from its number; where it stands before it, this function lets it stand by itself.

/** "d’aides accordées" → "Aides accordées" */
export function headOf(label: string): string {
  const alone = label.replace(/^(?:d[’']|de\s(?!la\s|l[’']))(?=\S)/, "");
  return alone.charAt(0).toUpperCase() + alone.slice(1);
}
