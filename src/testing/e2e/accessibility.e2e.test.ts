import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { StaticServer } from '../lms/static-server.ts';
import { axeFindings, loadAxe } from './axe.ts';
import { Learner } from './learner.ts';
import { playThrough, WAYS } from './play.ts';
import { NARROW, openAt, overflow, WIDE } from './pages.ts';
import { openSetting, type Setting } from './setting.ts';
import { serveFolder } from './site-server.ts';

let setting: Setting;
let site: StaticServer;
before(async () => {
  setting = await openSetting();
  site = await serveFolder(join(setting.library.folder, 'site'));
});
after(async () => {
  await site.close();
  await setting.close();
});

/** What axe finds by day, and the contrasts that it finds too weak by night. */
async function findings(page: Page): Promise<readonly string[]> {
  const day = await axeFindings(page.mainFrame());
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  const night = await axeFindings(page.mainFrame(), { only: 'color-contrast' });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  return [...day, ...night.map((finding) => `by night, ${finding}`)];
}

test('axe finds nothing in any state of any question type, by day and by night', async () => {
  const { name, slug, lang } = setting.library.everyType;
  const page = await openAt(setting.browser, `${site.origin}/${lang}/modules/${slug}/`, WIDE);
  await loadAxe(page.mainFrame());
  const learner = await Learner.at(page);
  const check = async (state: string): Promise<void> => {
    assert.deepEqual(await findings(page), [], `${name}, ${state}`);
  };
  for (;;) {
    const { id, isEnd, questions } = await learner.look();
    await check(id);
    for (const question of questions) {
      for (const way of question.type === 'opinion' ? (['wrong'] as const) : WAYS) {
        if ((await learner.question(question.id)).verdict !== '') await learner.retry(question.id);
        await learner.answer(question.id, way);
        await check(`${question.id} answered ${way}`);
      }
      if (await learner.reveal(question.id)) await check(`${question.id} revealed`);
    }
    if (isEnd) break;
    await learner.next();
  }
  await page.browserContext().close();
});

test('axe finds nothing on the site’s other pages', async () => {
  const page = await openAt(setting.browser, `${site.origin}/`, WIDE);
  const links = await page.$$eval('a[href*="seance/"]', (anchors) => anchors.map((anchor) => anchor.href));
  assert.ok(links.length > 0);
  const [module] = setting.library.modules;
  const about = `${site.origin}/${module!.lang}/modules/${module!.slug}/a-propos.html`;
  const elements = await elementPages(page);
  const own = [`${site.origin}/`, about, `${site.origin}/fr/les-mots/`];
  for (const url of [...own, ...new Set(links), ...elements]) {
    assert.equal((await page.goto(url))?.status(), 200, url);
    await loadAxe(page.mainFrame());
    assert.deepEqual(await findings(page), [], url);
  }
  await page.browserContext().close();
});

/** The pages for developers, from their index on. */
async function elementPages(page: Page): Promise<readonly string[]> {
  const index = `${site.origin}/elements/index.html`;
  await page.goto(index);
  const links = await page.$$eval('main a[href$=".html"]', (anchors) => anchors.map(({ href }) => href));
  assert.ok(links.length > 10);
  return [index, ...links];
}

test('no question type has to be scrolled sideways on a narrow screen, in the largest text too', async () => {
  const { slug, lang } = setting.library.everyType;
  for (const size of ['1', '3']) {
    const page = await openAt(setting.browser, `${site.origin}/${lang}/modules/${slug}/`, NARROW);
    const learner = await Learner.at(page);
    await page.evaluate((wanted) => {
      document.documentElement.dataset['size'] = wanted;
    }, size);
    const wide: string[] = [];
    await playThrough(
      learner,
      () => 'wrong',
      async (view) => {
        const pixels = await overflow(page);
        if (pixels > 0) wide.push(`${view.id}: ${pixels} px too wide`);
      },
    );
    assert.deepEqual(wide, [], `text size ${size}`);
    await page.browserContext().close();
  }
});

test('nor do the site’s other pages', async () => {
  const page = await openAt(setting.browser, `${site.origin}/`, NARROW);
  const links = await page.$$eval('a[href*="seance/"]', (anchors) => anchors.map((anchor) => anchor.href));
  for (const url of [page.url(), `${site.origin}/fr/les-mots/`, ...new Set(links)]) {
    await page.goto(url);
    for (const size of ['1', '3']) {
      await page.evaluate((wanted) => {
        document.documentElement.dataset['size'] = wanted;
      }, size);
      assert.ok(
        (await overflow(page)) <= 0,
        `${url}, text size ${size}: ${await overflow(page)} px too wide`,
      );
    }
  }
  await page.browserContext().close();
});
