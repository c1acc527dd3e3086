// Where the browser tells of its screens (Window Management), this shows the page on the other screen.

interface ManyScreens {
  readonly screens: readonly Screen[];
  readonly currentScreen: Screen;
}

interface Managed extends Window {
  getScreenDetails?(): Promise<ManyScreens>;
}

/** Undefined where the browser does not say. */
export function isExtended({ screen }: Window): boolean | undefined {
  return (screen as Screen & { readonly isExtended?: boolean }).isExtended;
}

export function hasSecondScreen(view: Window): boolean {
  return "getScreenDetails" in view && isExtended(view) === true;
}

/** Asks for the permission; false where it, or the full screen, is refused. To be called from a press. */
export async function showOnOtherScreen(page: Document): Promise<boolean> {
  try {
    const details = await (page.defaultView as Managed).getScreenDetails?.();
    const screen = details?.screens.find((candidate) => candidate !== details.currentScreen);
    if (!screen) return false;
    await page.documentElement.requestFullscreen({ screen } as FullscreenOptions);
    return true;
  } catch {
    return false;
  }
}
