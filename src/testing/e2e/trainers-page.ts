import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { findingsDayAndNight, loadAxe } from './axe.ts';
import { guard, NOTHING } from './guard.ts';
import { NARROW, openAt, tooWide } from './pages.ts';
import type { SiteSetting } from './setting.ts';
import { waitFor } from './wait-for.ts';

/** Path of the trainers’ page in the site. */
export const TRAINERS = 'fr/formateurs/index.html';

/** A file that the page gave. */
export interface Downloaded {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Takes the one file that was downloaded since, whole. */
export type Take = () => Promise<Downloaded>;

/** The trainers’ page, as `withToolPage` opens one. */
export function withTrainersPage(
  setting: SiteSetting,
  act: (page: Page, take: Take) => Promise<void>,
  expected?: RegExp,
): Promise<void> {
  return withToolPage(setting, TRAINERS, act, expected);
}

/**
 * A page that gives files, on a small phone, watched: it keeps to its policy and asks no other host.
 * @param path of the page in the site.
 * @param expected errors of the console that the test brings about.
 */
export async function withToolPage(
  { browser, site }: SiteSetting,
  path: string,
  act: (page: Page, take: Take) => Promise<void>,
  expected?: RegExp,
): Promise<void> {
  const page = await openAt(browser, 'about:blank', NARROW);
  const downloads = await mkdtemp(join(tmpdir(), 'declic-downloads-'));
  try {
    const guarded = await guard(page);
    const client = await page.createCDPSession();
    await client.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      browserContextId: page.browserContext().id ?? '',
      downloadPath: downloads,
    });
    await page.goto(`${site.origin}/${path}`);
    await act(page, () => takeFrom(downloads));
    const errors = guarded.errors.filter((error) => expected?.test(error) !== true);
    assert.deepEqual({ ...guarded, errors }, NOTHING);
  } finally {
    await page.browserContext().close();
    await rm(downloads, { recursive: true, force: true });
  }
}

async function takeFrom(folder: string): Promise<Downloaded> {
  const whole = async () => (await readdir(folder)).filter((name) => !name.endsWith('.crdownload'));
  await waitFor(async () => (await whole()).length === 1, 'the file is on the disk');
  const [name = ''] = await whole();
  const bytes = new Uint8Array(await readFile(join(folder, name)));
  await rm(join(folder, name));
  return { name, bytes };
}

/** Sizes and colours hold in the state that the page is in. */
export async function isSound(page: Page): Promise<void> {
  await loadAxe(page.mainFrame());
  assert.deepEqual(await findingsDayAndNight(page), []);
  assert.deepEqual(await tooWide(page), []);
}

/** What « Mon parcours » says in one of its status lines. */
export function told(page: Page, selector: string): Promise<string> {
  return page.$eval(`declic-own-course [role=status]${selector}`, ({ textContent }) => textContent);
}
