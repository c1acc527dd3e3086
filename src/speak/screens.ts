// Where the browser tells of its screens (Window Management), this finds the one where the wall is not.

export interface Place {
  readonly availLeft: number;
  readonly availTop: number;
  readonly availWidth: number;
  readonly availHeight: number;
}

interface ManyScreens {
  readonly screens: readonly (Place & { readonly isInternal?: boolean })[];
  readonly currentScreen: Place;
}

interface Managed extends Window {
  getScreenDetails?(): Promise<ManyScreens>;
}

/** Undefined where the browser does not say. */
export function isExtended({ screen }: Window): boolean | undefined {
  return (screen as Screen & { readonly isExtended?: boolean }).isExtended;
}

/** Whether a person could still let the browser place windows on its screens. */
export async function canAskForScreens(view: Window): Promise<boolean> {
  return isExtended(view) === true && (await permission(view)) === "prompt";
}

/** The browser's own question: to be called from a press, in a window that no room sees. */
export async function askForScreens(view: Window): Promise<void> {
  await (view as Managed).getScreenDetails?.().catch(() => undefined); // refused: the windows are dragged
}

/** The laptop's own first. Undefined where there is none, or where nobody was asked yet: the question would stand on the wall. */
export async function otherScreen(view: Window): Promise<Place | undefined> {
  if ((await permission(view)) !== "granted") return undefined;
  const details = await (view as Managed).getScreenDetails?.().catch(() => undefined);
  const others = details?.screens.filter((screen) => screen !== details.currentScreen) ?? [];
  return others.find(({ isInternal }) => isInternal) ?? others[0];
}

async function permission({ navigator }: Window): Promise<PermissionState | undefined> {
  const name = "window-management" as PermissionName;
  const status = await navigator.permissions?.query({ name }).catch(() => undefined);
  return status?.state;
}
