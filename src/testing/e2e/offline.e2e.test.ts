import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import type { StaticServer } from '../lms/static-server.ts';
import { axeFindings, loadAxe } from './axe.ts';
import { guard, type Guard } from './guard.ts';
import { Keyboard } from './keyboard.ts';
import { Learner } from './learner.ts';
import { NARROW, overflow } from './pages.ts';
import { openSetting, type Setting } from './setting.ts';
import { serveFolder } from './site-server.ts';

const PATIENCE = 60_000;

let setting: Setting;
before(async () => {
  setting = await openSetting();
});
after(() => setting.close());

/** The site on its host, which can be cut off: nothing answers any more, the service worker's own requests included. */
async function withSite(
  act: (page: Page, site: StaticServer, watched: Guard) => Promise<void>,
): Promise<void> {
  const site = await serveFolder(join(setting.library.folder, 'site'));
  const context = await setting.browser.createBrowserContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.setViewport(NARROW);
    await act(page, site, await guard(page));
  } finally {
    await context.close();
    await site.close();
  }
}

/** Waits until the device keeps this page. */
async function untilKept(page: Page): Promise<void> {
  await page.waitForFunction(
    async () => (await caches.match(location.href, { ignoreSearch: true })) !== undefined,
  );
}

const titleOf = (page: Page): Promise<string> => page.$eval('h1', ({ textContent }) => textContent);
const modulePage = (slug: string): string => `/fr/modules/${slug}/index.html`;

/** What « Sans internet » says of what is kept. */
const saidOf = (page: Page): Promise<string> =>
  page.$eval('declic-offline [role=status]', ({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

async function untilSaid(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector('declic-offline [role=status]')?.textContent.includes(wanted),
    {},
    words,
  );
}

test('what was visited opens without internet, with the answer that was given', async () => {
  await withSite(async (page, site, watched) => {
    const [module] = setting.library.played;
    await page.goto(`${site.origin}/index.html`);
    await untilKept(page);
    await page.goto(`${site.origin}${modulePage(module.slug)}`);
    const learner = await Learner.at(page);
    const [question] = (await learner.look()).questions;
    const answered = await learner.answer(question?.id ?? '', 'right');
    await untilKept(page);
    // The drawings of later screens are kept too.
    await page.waitForFunction(async () => {
      const drawings = Array.from(
        document.querySelectorAll('main img'),
        (image) => (image as HTMLImageElement).src,
      );
      const copies = await Promise.all(drawings.map((src) => caches.match(src)));
      return copies.every((copy) => copy !== undefined);
    });
    assert.deepEqual(watched, { policy: [], outside: [], errors: [] });

    await site.close();
    for (const path of ['/index.html', '/', '/fr/modules/index.html', '/fr/modules/']) {
      await page.goto(`${site.origin}${path}`);
      assert.notEqual(await titleOf(page), '', path);
    }
    await page.goto(`${site.origin}${modulePage(module.slug)}`);
    const again = await Learner.at(page);
    assert.deepEqual(await again.question(question?.id ?? ''), answered);
    await again.next();

    const unseen = setting.library.modules.find(({ slug }) => slug !== module.slug);
    await page.goto(`${site.origin}${modulePage(unseen?.slug ?? '')}`);
    assert.equal(await page.$eval('.absent', (box) => box.checkVisibility()), true);
    assert.equal(await titleOf(page), 'Sans internet');
  });
});

test('« Tout garder » pauses, goes on, keeps modules never opened, and gives the room back', async () => {
  await withSite(async (page, site, watched) => {
    await page.goto(`${site.origin}/fr/hors-ligne/index.html`);
    const keys = new Keyboard(page, page.mainFrame());
    await page.waitForSelector('declic-offline .btn');
    await loadAxe(page.mainFrame());
    assert.deepEqual(await axeFindings(page.mainFrame()), []);
    assert.equal(await overflow(page), 0);
    await keys.activate('declic-offline .btn');
    assert.equal(await page.$eval(':focus', ({ textContent }) => textContent.trim()), 'Faire une pause');
    await keys.activate('declic-offline .btn');
    await untilSaid(page, 'En pause.');
    await keys.activate('declic-offline .btn');
    await untilSaid(page, 'Tout est sur cet appareil.');
    assert.equal(
      (await page.$$('declic-offline details li')).length,
      setting.library.modules.filter(({ lang }) => lang === 'fr').length + 1,
    );
    assert.deepEqual(await axeFindings(page.mainFrame()), []);
    assert.deepEqual(watched, { policy: [], outside: [], errors: [] });

    await page.reload();
    await untilSaid(page, 'Tout est sur cet appareil.');
    await site.close();
    const last = setting.library.modules.at(-1);
    await page.goto(`${site.origin}${modulePage(last?.slug ?? '')}`);
    await (await Learner.at(page)).next();

    await page.goto(`${site.origin}/fr/hors-ligne/index.html`);
    await untilSaid(page, 'Tout est sur cet appareil.');
    await keys.activate('declic-offline button', 'Enlever ce qui est gardé');
    await keys.activate('declic-offline button', 'Oui, les enlever');
    await untilSaid(page, 'C’est enlevé.');
    assert.equal(await saidOf(page), 'C’est enlevé. Vos réponses sont toujours là.');
  });
});

test('a new version waits until the person takes it', async () => {
  const worker = await readFile(join(setting.library.folder, 'site/service-worker.js'), 'utf8');
  let published = '';
  const context = await setting.browser.createBrowserContext();
  const site = await serveFolder(join(setting.library.folder, 'site'), (path) =>
    path === '/service-worker.js' ? `${worker}${published}` : undefined,
  );
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.goto(`${site.origin}/index.html`);
    await untilKept(page);
    await page.reload();
    published = '// a second version';
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await page.waitForSelector('declic-update button');
    assert.match(
      await page.$eval('declic-update', ({ textContent }) => textContent),
      /Une nouvelle version est prête/,
    );
    await page.evaluate(() => {
      document.body.dataset['former'] = '';
    });
    await Promise.all([page.waitForNavigation(), page.click('declic-update button')]);
    assert.equal(await page.$('[data-former]'), null);
    assert.equal(await page.$('declic-update button'), null);
  } finally {
    await context.close();
    await site.close();
  }
});

test('the copy for a USB key opens from a disk: a module is played, links lead home and back', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'declic-usb-'));
  const context = await setting.browser.createBrowserContext();
  try {
    const files = unzipSync(await readFile(join(setting.library.folder, 'packages/cle-usb.zip')));
    for (const [path, bytes] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), bytes);
    }
    const page = await context.newPage();
    const watched = await guard(page);
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    const follow = async (selector: string): Promise<void> => {
      await page.waitForSelector(selector);
      const click = page.$eval(selector, (link) => (link as HTMLElement).click());
      await Promise.all([page.waitForNavigation(), click]);
    };
    const { slug } = setting.library.played[0];
    await follow('a[href$="fr/modules/index.html"]');
    await follow(`a[href$="${slug}/index.html"]`);
    const learner = await Learner.at(page);
    const [question] = (await learner.look()).questions;
    const answered = await learner.answer(question?.id ?? '', 'right');
    await learner.next();
    await follow('a.logo');
    assert.equal(page.url(), pathToFileURL(join(folder, 'index.html')).href);
    await page.goBack();
    const again = await Learner.at(page);
    await again.back();
    assert.deepEqual(await again.question(question?.id ?? ''), answered);
    assert.deepEqual(watched, { policy: [], outside: [], errors: [] });
  } finally {
    await context.close();
    await rm(folder, { recursive: true });
  }
});

test('without JavaScript « Sans internet » says how, and offers the copy for a USB key', async () => {
  await withSite(async (page, site) => {
    await page.setJavaScriptEnabled(false);
    await page.goto(`${site.origin}/fr/hors-ligne/index.html`);
    const text = await page.$eval('main', (main) => main.innerText);
    assert.match(text, /il faut JavaScript/);
    const href = await page.$eval('a[download]', (link) => link.href);
    assert.equal(href, `${site.origin}/packages/cle-usb.zip`);
    assert.ok((await fetch(href)).ok);
  });
});
