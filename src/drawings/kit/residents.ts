// The residents whom scenes know by name stand still here, drawn by the hand that draws everyone (`people.ts`).

import type { Shape } from "../../model.ts";
import { bustOf, figureOf, type Look, type Pose } from "./people.ts";
import { rememberOnce } from "./remember.ts";
import { group } from "./shapes.ts";

export const woman = still({ coat: 2, skin: 1, hair: "bun", cut: "coat", holds: "bag" });
export const child = rememberOnce(() => [
  group("child", { transform: "scale(0.62)" }, figureOf({ coat: 1, skin: 1, hair: "short", age: "child" })),
]);
export const student = still({ coat: 1, skin: 0, hair: "short", hairColour: "brown", holds: "backpack" });
export const elder = still({
  coat: 4,
  skin: 2,
  hair: "short",
  hairColour: "grey",
  age: "elder",
  cut: "coat",
  holds: "cane",
});
export const host = still({ coat: 3, skin: 2, hair: "curls" }, { does: "greet" });

function still(look: Look, pose?: Pose): () => Shape[] {
  return rememberOnce(() => figureOf(look, pose));
}

/** Someone else of the same build: no two neighbours are one person. */
export function redressed(figure: readonly Shape[], coat: number, skin: number, hair = "hair-brown"): Shape[] {
  return figure.map((shape) => {
    const { class: worn = "", ...rest } = shape.attributes;
    const className = String(worn)
      .replace(/^(coat|sleeve)-\d/, `$1-${coat}`)
      .replace(/^skin-\d/, `skin-${skin}`)
      .replace(/^hair-\w+/, hair);
    return {
      ...shape,
      attributes: worn === "" ? rest : { ...rest, class: className },
      ...(shape.children && { children: redressed(shape.children, coat, skin, hair) }),
    };
  });
}

/** Someone at a window: head and shoulders, standing on `foot`. */
export function bust(name: string, x: number, foot: number, size: number, coat: number, skin: number): Shape[] {
  const look = { coat, skin, hair: (["short", "bun", "curls", "long"] as const)[(coat + skin) % 4]! } as Look;
  return [group(`bust-${name}`, { transform: `translate(${x} ${foot}) scale(${size})` }, bustOf(look))];
}
