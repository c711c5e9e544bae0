import type { Browser } from 'puppeteer-core';
import { launchBrowser } from '../browser.ts';
import { buildLibrary, type BuiltLibrary } from './library.ts';

/** What end-to-end tests share: a browser and the library's own modules, built. */
export interface Setting {
  readonly browser: Browser;
  readonly library: BuiltLibrary;
  close(): Promise<void>;
}

export async function openSetting(): Promise<Setting> {
  const library = await buildLibrary();
  const browser = await launchBrowser();
  return {
    browser,
    library,
    async close() {
      await browser.close();
      await library.remove();
    },
  };
}
