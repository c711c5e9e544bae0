import type { Browser } from 'puppeteer-core';
import { SLOWDOWN } from './budgets.ts';

/** Milliseconds that `WORK` takes on the reference machine, a plain desktop of 2022. */
const REFERENCE = 60;

/** Strings, objects and sorting, as a page's script does them. */
const WORK = `(() => {
  const start = performance.now();
  let sum = 0;
  for (let round = 0; round < 40; round++) {
    const items = Array.from({ length: 3000 }, (_, i) => ({ name: 'item ' + ((i * 7919) % 3001), place: i }));
    items.sort((a, b) => (a.name < b.name ? -1 : 1));
    sum += new Map(items.map((item) => [item.name, item.place])).size;
  }
  return performance.now() - start + (sum < 0 ? 1 : 0);
})()`;

/**
 * How much to slow the browser's processor down so that it is `SLOWDOWN` times slower than the reference machine,
 * whatever machine this is and whatever else runs on it now; 1 where it is slower already.
 */
export async function calibrateCpu(browser: Browser): Promise<number> {
  const page = await browser.newPage();
  try {
    const times: number[] = [];
    for (let turn = 0; turn < 5; turn++) times.push(Number(await page.evaluate(WORK)));
    return Math.max(1, (SLOWDOWN * REFERENCE) / Math.min(...times));
  } finally {
    await page.close();
  }
}
