import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { StaticServer } from '../lms/static-server.ts';
import { axeFindings, loadAxe } from './axe.ts';
import { crawl, isModulePage } from './crawl.ts';
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
  const page = await openAt(setting.browser, 'about:blank', WIDE);
  for (const url of await otherPages()) {
    await page.goto(url);
    await loadAxe(page.mainFrame());
    assert.deepEqual(await findings(page), [], url);
  }
  await page.browserContext().close();
});

/** Every page but those that play a module and those that tell about one; of these, one. */
async function otherPages(): Promise<readonly string[]> {
  const found = (await crawl(site.origin)).filter((url) => !isModulePage(url));
  const abouts = found.filter((url) => url.endsWith('/a-propos.html'));
  assert.ok(found.length > 30 && abouts.length > 0);
  return found.filter((url) => !abouts.includes(url) || url === abouts[0]);
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
  const page = await openAt(setting.browser, 'about:blank', NARROW);
  for (const url of await otherPages()) {
    if (url.includes('/elements/')) continue;
    await page.goto(url);
    for (const size of ['1', '3']) {
      await page.evaluate((wanted) => {
        document.documentElement.dataset['size'] = wanted;
      }, size);
      const pixels = await overflow(page);
      assert.ok(pixels <= 0, `${url}, text size ${size}: ${pixels} px too wide`);
    }
  }
  await page.browserContext().close();
});
