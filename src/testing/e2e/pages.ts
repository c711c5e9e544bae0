import type { Browser, Page } from 'puppeteer-core';

/** 320 CSS pixels wide: a small phone, or 1,280 pixels enlarged to 400 %. */
export const NARROW = { width: 320, height: 640 };
export const WIDE = { width: 1280, height: 900 };

/** A page of this size for someone who has never been there, by day, without motion. */
export async function openAt(browser: Browser, url: string, size: typeof WIDE): Promise<Page> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(size);
  // Colours in the middle of an animation are nobody's.
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.goto(url);
  return page;
}

/** How many pixels the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}
