// Each of the four partners has a façade, drawn around x = 0 and standing on y = 0, which does not move.

import type { Shape } from "../../../model.ts";
import { pathOf, polygonOf, rect } from "../../kit/rectangles.ts";
import { HOST, WOMAN } from "../../kit/residents.ts";
import { group, path } from "../../kit/shapes.ts";

interface Partner {
  readonly key: string;
  readonly shapes: readonly Shape[];
}

/** In the order of the words under them: the State, the social partners, the local authorities, the world of housing. */
export const PARTNERS: readonly Partner[] = [
  { key: "state", shapes: state() },
  { key: "social-partners", shapes: workshop() },
  { key: "local-authorities", shapes: townHall() },
  { key: "housing", shapes: homes() },
];

/** A pediment on columns, and the flag. */
function state(): Shape[] {
  const columns = [-118, -74, -30, 8, 52, 96].map((x) => rect(x, -142, 22, 118));
  const pediment = polygonOf([
    [-136, -166],
    [0, -224],
    [136, -166],
  ]);
  return [
    path("wall", "roof", pathOf([rect(-122, -146, 244, 126)]) + pediment),
    path("door", "door", pathOf([rect(-24, -100, 48, 80)])),
    path("columns", "lintel", pathOf([...columns, rect(-128, -24, 256, 12)])),
    path("stone", "ink", pathOf([rect(-136, -166, 272, 20), rect(-140, -12, 280, 12), rect(-2, -270, 4, 48)])),
    path("flag-blue", "pane", pathOf([rect(2, -270, 18, 30)])),
    path("flag-white", "lintel", pathOf([rect(20, -270, 18, 30)])),
    path("flag-red", "brick-0", pathOf([rect(38, -270, 18, 30)])),
  ];
}

/** A workshop with its sawtooth roof; two adults, one from each side of the table, meet before it. */
function workshop(): Shape[] {
  const teeth = [-132, -66, 0, 66].map((x) =>
    polygonOf([
      [x, -120],
      [x, -172],
      [x + 66, -120],
    ]),
  );
  const stack = polygonOf([
    [94, -120],
    [98, -246],
    [122, -246],
    [126, -120],
  ]);
  return [
    path("stack", "chimney", stack),
    path("wall", "brick-0", pathOf([rect(-132, -120, 264, 120)])),
    path("teeth", "roof", teeth.join("")),
    path("panes", "pane", pathOf([-116, -54, 8, 70].map((x) => rect(x, -98, 46, 34)))),
    path("sills", "lintel", pathOf([...[-120, -58, 4, 66].map((x) => rect(x, -64, 54, 6)), rect(93, -252, 34, 10)])),
    group("one", { transform: "translate(-32 0) scale(0.84)" }, WOMAN),
    group("other", { transform: "translate(48 0) scale(-0.84 0.84)" }, HOST),
  ];
}

/** A town hall and its belfry. */
function townHall(): Shape[] {
  const wings = [-112, -66, 46, 92].map((x) => rect(x, -104, 24, 44));
  const low = [-112, -66, 46, 92].map((x) => rect(x, -42, 24, 30));
  const roof = polygonOf([
    [-138, -122],
    [-118, -162],
    [118, -162],
    [138, -122],
  ]);
  const spire = polygonOf([
    [-42, -232],
    [-26, -256],
    [-10, -264],
    [0, -282],
    [10, -264],
    [26, -256],
    [42, -232],
  ]);
  return [
    path("roof", "roof", roof),
    path("wall", "brick-2", pathOf([rect(-130, -122, 260, 122)])),
    path("belfry", "brick-1", pathOf([rect(-36, -232, 72, 232)])),
    path("spire", "roof", spire),
    path(
      "stone",
      "lintel",
      pathOf([rect(-138, -128, 102, 8), rect(36, -128, 102, 8), rect(-42, -234, 84, 8), rect(-36, -150, 72, 6)]) +
        "M-24-192a24 24 0 1 0 48 0a24 24 0 1 0-48 0z",
    ),
    path("hands", "ink", pathOf([rect(-2, -208, 4, 18), rect(-2, -194, 16, 4)])),
    path("panes", "pane", pathOf([...wings, ...low, rect(-10, -134, 20, 38)])),
    path("door", "door", "M-18 0v-52a18 18 0 0 1 36 0v52z"),
  ];
}

/** Homes side by side: a house with a stepped gable, one with a pitched roof, a building of flats. */
function homes(): Shape[] {
  const gable = polygonOf([
    [-138, 0],
    [-138, -128],
    [-124, -128],
    [-124, -150],
    [-110, -150],
    [-110, -172],
    [-98, -172],
    [-98, -190],
    [-82, -190],
    [-82, -172],
    [-70, -172],
    [-70, -150],
    [-56, -150],
    [-56, -128],
    [-42, -128],
    [-42, 0],
  ]);
  const pitched = polygonOf([
    [-44, -100],
    [2, -152],
    [48, -100],
  ]);
  const flats = [66, 102].flatMap((x) => [-212, -170, -128, -86].map((y) => rect(x, y, 22, 28)));
  const small = [rect(-122, -108, 24, 32), rect(-82, -108, 24, 32), rect(-82, -54, 24, 32), rect(16, -78, 22, 30)];
  return [
    path("flats", "brick-1", pathOf([rect(48, -230, 92, 230)])),
    path("gable", "brick-2", gable),
    path("house", "brick-4", pathOf([rect(-42, -100, 90, 100)])),
    path("roofs", "roof", pitched + pathOf([rect(24, -150, 14, 30)])),
    path("copings", "lintel", pathOf([rect(44, -238, 100, 10), rect(-102, -196, 24, 7)])),
    path(
      "lit",
      "window-lit-0",
      pathOf([...flats.filter((_, i) => i % 3 !== 1), ...small.slice(1), rect(-32, -78, 22, 30)]),
    ),
    path("dark", "pane", pathOf([...flats.filter((_, i) => i % 3 === 1), small[0]!])),
    path("doors", "door", pathOf([rect(-122, -58, 26, 58), rect(-10, -52, 24, 52), rect(80, -48, 30, 48)])),
  ];
}
