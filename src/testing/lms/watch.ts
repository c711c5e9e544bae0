import type { Page } from 'puppeteer-core';

/** Collects uncaught errors and console errors, CSP violations included. */
export function watch(page: Page, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
}
