import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { launchBrowser } from '../browser.ts';
import type { StaticServer } from '../lms/static-server.ts';
import { buildLibrary, type BuiltLibrary } from './library.ts';
import { serveFolder } from './site-server.ts';

/** What end-to-end tests share: a browser and the library's own modules, built. */
export interface Setting {
  readonly browser: Browser;
  readonly library: BuiltLibrary;
  close(): Promise<void>;
}

/** The setting with the library's site, served. */
export interface SiteSetting extends Setting {
  readonly site: StaticServer;
}

export async function openSite(): Promise<SiteSetting> {
  const setting = await openSetting();
  const site = await serveFolder(join(setting.library.folder, 'site'));
  return {
    ...setting,
    site,
    async close() {
      await site.close();
      await setting.close();
    },
  };
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
