import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { axeFindings, loadAxe } from './axe.ts';
import { crawl, isModulePage, oneOfEach } from './crawl.ts';
import { assertLight, isLight } from './first-view.ts';
import { NARROW, openAt, overflow } from './pages.ts';
import { openSite, type SiteSetting } from './setting.ts';

let setting: SiteSetting;
let url: string;
before(async () => {
  setting = await openSite();
  url = `${setting.site.origin}/fr/modules/`;
});
after(() => setting.close());

/** Titles of the modules that are shown, in order. */
function shown(page: Page): Promise<readonly string[]> {
  return page.$$eval('.card a', (links) =>
    links.filter((link) => link.checkVisibility()).map((link) => link.textContent.trim()),
  );
}

async function untilSaid(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector('declic-catalogue [role=status]')?.textContent === wanted,
    {},
    words,
  );
}

test('a mistyped word finds its module by keyboard; coming back finds the search again', async () => {
  const page = await openAt(setting.browser, url, NARROW);
  await page.focus('#words');
  await page.keyboard.type('arnacque');
  await untilSaid(page, 'Un module trouvé.');
  assert.deepEqual(await shown(page), ['Repérer une arnaque']);
  await loadAxe(page.mainFrame());
  assert.deepEqual(await axeFindings(page.mainFrame()), []);
  assert.ok((await overflow(page)) <= 0);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  assert.match(page.url(), /\/modules\/reperer-une-arnaque\//);
  await page.goBack();
  await untilSaid(page, 'Un module trouvé.');
  assert.deepEqual(await shown(page), ['Repérer une arnaque']);
  await page.browserContext().close();
});

test('choices narrow the list, and « Tout revoir » brings all back', async () => {
  const page = await openAt(setting.browser, url, NARROW);
  const all = await shown(page);
  await page.$eval('.find details', (details) => {
    details.open = true;
  });
  await page.select('#reader', 'others');
  await page.waitForSelector('declic-catalogue > [data-ui] .card');
  const helping = await shown(page);
  assert.ok(helping.includes('Aider sans faire à la place') && helping.length < all.length, helping.join());
  await page.click('.find .row button');
  await page.waitForFunction(() => document.activeElement?.id === 'words');
  assert.deepEqual(await shown(page), all);
  await page.browserContext().close();
});

test('where nothing is found, the whole list stays, and the message says what to do', async () => {
  const page = await openAt(setting.browser, url, NARROW);
  const all = await shown(page);
  await page.focus('#words');
  await page.keyboard.type('licorne');
  await untilSaid(page, 'Aucun module avec ces mots. Essayez-en un autre, ou choisissez dans la liste.');
  assert.deepEqual(await shown(page), all);
  await page.browserContext().close();
});

test('every choice of a length leaves some modules out, and some in', async () => {
  const page = await openAt(setting.browser, url, NARROW);
  const all = await shown(page);
  await page.$eval('.find details', (details) => {
    details.open = true;
  });
  const values = await page.$$eval('#minutes option', (options) => options.map(({ value }) => value));
  assert.ok(values.length > 1);
  for (const value of values.slice(1)) {
    await page.select('#minutes', value);
    await page.waitForSelector('declic-catalogue > [data-ui] .card');
    const some = await shown(page);
    assert.ok(some.length > 0 && some.length < all.length, `${value}: ${some.length} of ${all.length}`);
  }
  await page.browserContext().close();
});

test('words of everyday, brands and spellings by ear lead to their module', async () => {
  const page = await openAt(setting.browser, url, NARROW);
  for (const [words, title] of [
    ['arnak', 'Repérer une arnaque'],
    ['banque', 'Repérer une arnaque'],
    ['ameli', 'Faire une démarche en ligne, pas à pas'],
    ['fotos', 'Partager une photo ou un document'],
  ] as const) {
    await page.$eval('#words', (field) => {
      (field as HTMLInputElement).value = '';
    });
    await page.focus('#words');
    await page.keyboard.type(words);
    await page.waitForFunction(
      (wanted) =>
        document.querySelector('declic-catalogue > [data-ui] .card a')?.textContent.trim() === wanted,
      {},
      title,
    );
  }
  await page.browserContext().close();
});

test('of many modules found the first come at once, the others when they are asked for', async () => {
  const page = await openAt(setting.browser, `${url}?reader=self`, NARROW);
  await page.waitForSelector('declic-catalogue > [data-ui] .card');
  const first = await shown(page);
  await page.focus('declic-catalogue .act button');
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (count) =>
      document.activeElement?.matches('.card a') === true &&
      document.querySelectorAll('[data-ui] .card').length > count,
    {},
    first.length,
  );
  const all = await shown(page);
  assert.deepEqual(all.slice(0, first.length), first);
  assert.equal(
    await page.$eval('[role=status]', ({ textContent }) => textContent),
    `${all.length} modules trouvés.`,
  );
  assert.equal(await page.evaluate(() => document.activeElement?.textContent.trim()), all[first.length]);
  await page.browserContext().close();
});

test('without JavaScript every module is there, by theme', async () => {
  const page = await openAt(setting.browser, 'about:blank', NARROW);
  await page.setJavaScriptEnabled(false);
  await page.goto(url);
  const french = setting.library.modules.filter(({ lang }) => lang === 'fr');
  // The tests’ own module is in the build too.
  assert.equal((await shown(page)).length, french.length + 1);
  assert.equal(await page.$('.find'), null);
  await page.browserContext().close();
});

test('the first view of every kind of page keeps to its weight, and so does every module’s', async () => {
  const { everyType } = setting.library;
  const urls = (await crawl(setting.site.origin)).filter((url) => !url.includes(`/${everyType.slug}/`));
  const kinds = oneOfEach(urls);
  assert.ok(kinds.length > 25);
  for (const url of kinds) await isLight(setting, url.slice(setting.site.origin.length + 1));
  for (const url of urls.filter(isModulePage)) await assertLight(url, [url, ...(await scriptsOf(url))]);
});

async function scriptsOf(url: string): Promise<readonly string[]> {
  const page = await (await fetch(url)).text();
  return [...page.matchAll(/<script defer src="([^"]+)"/g)].map(([, src = '']) => new URL(src, url).href);
}
