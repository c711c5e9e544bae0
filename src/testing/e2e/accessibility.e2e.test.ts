import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { axeFindings, findingsDayAndNight, loadAxe } from './axe.ts';
import { crawl, isModulePage, oneOfEach } from './crawl.ts';
import { guard, NOTHING } from './guard.ts';
import { Learner } from './learner.ts';
import { playThrough, WAYS } from './play.ts';
import { NARROW, openAt, overflow, setTextSize, TABLET, tooWide, WIDE } from './pages.ts';
import { openSite, type SiteSetting } from './setting.ts';

const SETTINGS = '[aria-controls=preferences]';

let setting: SiteSetting;
before(async () => {
  setting = await openSite();
});
after(() => setting.close());

test('axe finds nothing in any state of any question type, by day and by night', async () => {
  const { name, slug, lang } = setting.library.everyType;
  const page = await openAt(setting.browser, `${setting.site.origin}/${lang}/modules/${slug}/`, WIDE);
  await loadAxe(page.mainFrame());
  const learner = await Learner.at(page);
  const check = async (state: string, within?: string): Promise<void> => {
    assert.deepEqual(await findingsDayAndNight(page, within), [], `${name}, ${state}`);
  };
  for (;;) {
    const { id, isEnd, questions } = await learner.look();
    await check(id);
    for (const question of questions) {
      for (const way of question.type === 'opinion' ? (['wrong'] as const) : WAYS) {
        if ((await learner.question(question.id)).verdict !== '') await learner.retry(question.id);
        await learner.answer(question.id, way);
        await check(`${question.id} answered ${way}`, `#${question.id}`);
      }
      if (await learner.reveal(question.id)) await check(`${question.id} revealed`, `#${question.id}`);
    }
    if (isEnd) break;
    await learner.next();
  }
  await page.browserContext().close();
});

test('axe finds nothing on the site’s other pages', async () => {
  const page = await openAt(setting.browser, 'about:blank', WIDE);
  for (const url of oneOfEach(await otherPages())) {
    await page.goto(url);
    await loadAxe(page.mainFrame());
    assert.deepEqual(await findingsDayAndNight(page), [], url);
  }
  await page.browserContext().close();
});

test('settings are at hand on every page, which follows what was chosen on another; axe finds nothing then', async () => {
  const { slug, lang } = setting.library.everyType;
  const page = await openAt(setting.browser, setting.site.origin, NARROW);
  await page.click(SETTINGS);
  await page.click('.preferences input[type=checkbox]');
  const module = `${setting.site.origin}/${lang}/modules/${slug}/`;
  const others = oneOfEach(await otherPages()).filter((url) => !url.includes('/elements/'));
  for (const url of [module, ...others]) {
    await page.goto(url);
    await page.waitForSelector('html[data-contrast]');
    await page.click(SETTINGS);
    assert.equal(
      await page.$eval('.preferences input[type=checkbox]', (box) => box.matches(':checked')),
      true,
    );
    assert.equal(await drawnIn(page, '--edge'), await drawnIn(page, '--ink'), url);
    assert.ok((await overflow(page)) <= 0, url);
    await loadAxe(page.mainFrame());
    // Contrasts were looked at page by page already: here they can but be stronger, or wrong everywhere.
    const part = url === module ? {} : { within: 'header' };
    assert.deepEqual(await axeFindings(page.mainFrame(), part), [], url);
  }
  await page.browserContext().close();
});

/** The colour that the page uses under this name. */
function drawnIn(page: Page, name: string): Promise<string> {
  return page.$eval('body', (body, property) => getComputedStyle(body).getPropertyValue(property), name);
}

/** Every page but those that play a module. */
async function otherPages(): Promise<readonly string[]> {
  const found = (await crawl(setting.site.origin)).filter((url) => !isModulePage(url));
  assert.ok(found.length > 100);
  return found;
}

test('no question type has to be scrolled sideways on a narrow screen, in the largest text too', async () => {
  const { slug, lang } = setting.library.everyType;
  for (const size of ['1', '3']) {
    const page = await openAt(setting.browser, `${setting.site.origin}/${lang}/modules/${slug}/`, NARROW);
    const learner = await Learner.at(page);
    await setTextSize(page, size);
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

test('nor do the site’s other pages, none of which breaks its policy or asks anything of another host', async () => {
  const page = await openAt(setting.browser, 'about:blank', NARROW);
  const guarded = await guard(page);
  for (const url of await otherPages()) {
    await page.goto(url);
    if (url.includes('/elements/')) continue;
    for (const size of [TABLET, NARROW]) {
      await page.setViewport(size);
      assert.deepEqual(await tooWide(page), [], `${url}, ${size.width} px`);
    }
  }
  assert.deepEqual(guarded, NOTHING);
  await page.browserContext().close();
});
