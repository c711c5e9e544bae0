import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { findingsDayAndNight, loadAxe } from './axe.ts';
import { crawl, isModulePage } from './crawl.ts';
import { guard, NOTHING } from './guard.ts';
import { Learner } from './learner.ts';
import { playThrough, WAYS } from './play.ts';
import { NARROW, openAt, overflow, setTextSize, TABLET, tooWide, WIDE } from './pages.ts';
import { openSite, type SiteSetting } from './setting.ts';

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

/** Every page but those that play a module. */
async function otherPages(): Promise<readonly string[]> {
  const found = (await crawl(setting.site.origin)).filter((url) => !isModulePage(url));
  assert.ok(found.length > 100);
  return found;
}

/** Of pages that are alike but for the module or the element they tell about, the first. */
function oneOfEach(urls: readonly string[]): readonly string[] {
  const kinds = new Map<string, string>();
  for (const url of urls) {
    const kind = url.replace(/(modules|elements)\/[\w-]+/, '$1/');
    if (!kinds.has(kind)) kinds.set(kind, url);
  }
  return [...kinds.values()];
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
