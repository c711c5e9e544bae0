import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { axeFindings, findingsDayAndNight, loadAxe } from './axe.ts';
import { guard, NOTHING } from './guard.ts';
import { Learner } from './learner.ts';
import { comparable, inTurn } from './play.ts';
import { NARROW, openAt, tooWide } from './pages.ts';
import { openSite, type SiteSetting } from './setting.ts';

const SHOWN = 'section.screen:not([hidden])';

let setting: SiteSetting;
before(async () => {
  setting = await openSite();
});
after(() => setting.close());

/**
 * What is wrong with the screen as it now stands: what axe finds, and what is too wide in small and large text.
 * @param whole whether to look at the page around the screen too, and to measure contrasts, by day and by night: they
 * change with the theme, hardly with the screen.
 */
async function faults(page: Page, whole: boolean): Promise<readonly string[]> {
  const found = whole
    ? await findingsDayAndNight(page)
    : await axeFindings(page.mainFrame(), { but: 'color-contrast', within: SHOWN });
  return [...found, ...(await tooWide(page))];
}

test('a learner on a small phone goes through every module by keyboard alone', async (t) => {
  for (const [place, { name, slug, lang }] of setting.library.modules.entries()) {
    await t.test(name, async () => {
      const url = `${setting.site.origin}/${lang}/modules/${slug}/`;
      const page = await openAt(setting.browser, 'about:blank', NARROW);
      const guarded = await guard(page);
      const visit = async (): Promise<Learner> => {
        await page.goto(url);
        await loadAxe(page.mainFrame());
        return Learner.at(page);
      };
      const way = inTurn(place);
      let learner = await visit();
      let view = await learner.look();
      for (let screen = 0; ; screen++) {
        for (const { id } of view.questions) await learner.answer(id, way());
        const isFirst = screen === 0;
        assert.deepEqual(await faults(page, isFirst || view.isEnd), [], view.id);
        if (view.isEnd) break;
        if (screen === 2) {
          const left = await learner.look();
          await page.goto('about:blank');
          learner = await visit();
          assert.deepEqual(comparable(await learner.look()), comparable(left), 'found again as it was left');
        }
        view = await learner.next();
      }
      assert.deepEqual(guarded, NOTHING, 'its policy holds, and no other host is asked');
      await page.browserContext().close();
    });
  }
});
