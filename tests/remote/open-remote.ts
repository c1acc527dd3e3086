// The trial edition with its phones' page, before a file of tests, and closed after it.

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { buildInto } from "../setup/build-edition.ts";
import { BUILT_TRIAL_PRIVATE } from "../setup/built.ts";
import { TRIAL } from "../setup/editions.ts";
import { launchTestBrowser } from "../setup/test-browser.ts";
import { FLAGS, type Remote, startRemote } from "./stage.ts";

export const BUILT_REMOTE = "node_modules/.cache/deck-tests/trial-remote";

/** @param patience see `startRemote`. */
export function openRemote(patience = 1): () => Remote {
  let browser: Browser;
  let remote: Remote;

  beforeAll(async () => {
    expect(buildInto(BUILT_REMOTE, TRIAL, "remote")).toMatchObject({ status: 0 });
    browser = await launchTestBrowser("engine", FLAGS);
    remote = await startRemote(BUILT_TRIAL_PRIVATE, BUILT_REMOTE, browser, patience);
  });

  afterAll(async () => {
    await browser.close();
    await remote.close();
  });

  return () => remote;
}
