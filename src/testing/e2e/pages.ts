import type { Browser, Page } from 'puppeteer-core';

/** 320 CSS pixels wide: a small phone, or 1,280 pixels enlarged to 400 %. */
export const NARROW = { width: 320, height: 640 };
/** Where pages begin to stand in columns. */
export const TABLET = { width: 768, height: 1024 };
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

/** Sets the size of the text, from '1' to '3', as the page's own button does. */
export async function setTextSize(page: Page, size: string): Promise<void> {
  await page.evaluate((wanted) => {
    document.documentElement.dataset['size'] = wanted;
  }, size);
}

/** How much too wide the page is in the smallest and the largest text, a line each. */
export async function tooWide(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const size of ['3', '1']) {
    await setTextSize(page, size);
    const pixels = await overflow(page);
    if (pixels > 0) found.push(`${pixels} px too wide in text size ${size}`);
  }
  return found;
}
