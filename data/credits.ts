// Ce qui vient d’ailleurs et qu’il faut créditer : polices, contours, images.

export const credits = [
  "Bricolage Grotesque, The Bricolage Grotesque Project Authors, licence SIL Open Font License",
  "Atkinson Hyperlegible Next, The Atkinson Hyperlegible Next Project Authors, licence SIL Open Font License",
] as const satisfies readonly string[];
