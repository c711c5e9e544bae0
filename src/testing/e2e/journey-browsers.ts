import { launch, type Browser } from 'puppeteer-core';
import { launchBrowser } from '../browser.ts';
import { findFirefox } from '../find-firefox.ts';

export interface JourneyBrowser {
  readonly name: string;
  /** Why it is not there; false where it is. */
  readonly skip: string | false;
  /** @param scripts whether pages may run theirs. */
  open(scripts: boolean): Promise<Browser>;
}

const firefox = findFirefox();

/** The browsers that the main ways are gone in: Chromium, and Firefox where there is one. */
export const journeyBrowsers: readonly JourneyBrowser[] = [
  {
    name: 'Chromium',
    skip: false,
    open: (scripts) => launchBrowser(scripts ? [] : ['--blink-settings=scriptEnabled=false']),
  },
  {
    name: 'Firefox',
    skip: firefox === undefined && 'no Firefox is installed, and FIREFOX_PATH names none',
    open: (scripts) =>
      launch({
        browser: 'firefox',
        executablePath: firefox ?? '',
        headless: true,
        protocolTimeout: 30_000,
        extraPrefsFirefox: { 'javascript.enabled': scripts },
      }),
  },
];
