import type { Browser, Page } from 'puppeteer-core';
import type { LaunchOptions } from './lms.ts';

/** A page, and what has gone wrong in it so far. */
export interface WatchedPage {
  readonly page: Page;
  /** Uncaught errors and console errors, CSP violations included. */
  readonly faults: string[];
}

/** Collects uncaught errors and console errors, CSP violations included. */
export function watch(page: Page, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
}

/** Opens a page in a new tab, watched from the start. */
export async function openPage(
  browser: Browser,
  url: string,
  prepare: LaunchOptions['prepare'],
): Promise<WatchedPage> {
  const faults: string[] = [];
  const page = await browser.newPage();
  watch(page, faults);
  await prepare?.(page);
  await page.goto(url, { waitUntil: 'load' });
  return { page, faults };
}

/** @returns what goes elsewhere in the page, as a learner who follows a link, then closes it. */
export function leaving(page: Page, elsewhere: string): () => Promise<void> {
  return async () => {
    await page.goto(elsewhere);
    await page.close();
  };
}
