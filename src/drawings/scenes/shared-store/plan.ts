// The four partners and the store stand in five equal columns, the store in the middle, and this file holds their measures.

export const FRAME = { name: "wide", width: 1728, height: 400 } as const;
export const GROUND = 390;
/** Middle of each partner's façade. */
export const CENTRES = [173, 518, 1210, 1555] as const;
export const MIDDLE = 864;
