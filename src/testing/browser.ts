import { launch, type Browser } from 'puppeteer-core';
import { findBrowser } from './find-browser.ts';

/**
 * Starts a headless Chrome or Chromium with a fresh profile; the caller closes it.
 * @param extraArgs Chrome flags besides the house's own.
 * @throws {NoBrowserError} where no browser is installed and none can be unpacked.
 */
export async function launchBrowser(extraArgs: readonly string[] = []): Promise<Browser> {
  const { args, ...options } = await findBrowser();
  return launch({ ...options, args: [...args, ...extraArgs] });
}
