// Firefox as found on this machine, driven over WebDriver BiDi; without one, its tests are skipped and say so.

import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import puppeteer, { type Browser } from "puppeteer-core";

const NAMES = ["firefox-esr", "firefox", "firefox.exe"];
const PLACES = [
  ...(process.env.PATH ?? "").split(delimiter),
  "/Applications/Firefox.app/Contents/MacOS",
  "C:\\Program Files\\Mozilla Firefox",
];

/** `FIREFOX_PATH` first. */
export function findFirefox(): string | undefined {
  const found = PLACES.flatMap((place) => NAMES.map((name) => join(place, name)));
  return [process.env.FIREFOX_PATH ?? "", ...found].find((path) => path !== "" && existsSync(path));
}

export function launchFirefox(path: string): Promise<Browser> {
  return puppeteer.launch({ browser: "firefox", executablePath: path, headless: true });
}
