// This function writes a text as a string of CSS, which cannot end itself or the style element that holds it.

export function cssString(text: string): string {
  return `"${text.replace(/["\\<\n]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
}
