import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { NARROW, openAt } from './pages.ts';
import type { SiteSetting } from './setting.ts';

/** What a first view may weigh, as gzip sends it, and how many files it may be. */
const MOST = { bytes: 60_000, requests: 10 };

/** The first view of a page of the site, for someone who was never there, keeps to its weight. */
export async function isLight({ browser, site }: SiteSetting, path: string): Promise<void> {
  const page = await openAt(browser, 'about:blank', NARROW);
  const loaded: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(site.origin)) loaded.push(request.url());
  });
  await page.goto(`${site.origin}/${path}`);
  await page.waitForNetworkIdle({ idleTime: 100 });
  await assertLight(path, loaded);
  await page.browserContext().close();
}

/**
 * Asserts that a view is no more files, and no heavier, than it may be.
 * @param name of the view, to say which.
 * @param loaded whole URLs of all it loads.
 */
export async function assertLight(name: string, loaded: readonly string[]): Promise<void> {
  const sizes = await Promise.all(
    loaded.map(async (url) => gzipSync(Buffer.from(await (await fetch(url)).arrayBuffer())).length),
  );
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  assert.ok(bytes > 0 && bytes <= MOST.bytes, `${name}: ${bytes} bytes`);
  assert.ok(loaded.length <= MOST.requests, `${name}: ${loaded.length} requests`);
}
