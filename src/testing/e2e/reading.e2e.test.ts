import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { Learner } from './learner.ts';
import type { BuiltLibrary, BuiltModule } from './library.ts';
import { openSetting, type Setting } from './setting.ts';
import { servePackage } from './site-server.ts';

let setting: Setting;
before(async () => {
  setting = await openSetting();
});
after(() => setting.close());

/** Modules are rendered alike: every question type, and modules of the library that differ in what is around. */
function sampled({ modules, everyType }: BuiltLibrary): readonly BuiltModule[] {
  return [...modules.filter((_, place) => place % 6 === 0), everyType];
}

async function forEachPage(
  act: (page: Page, name: string) => Promise<void>,
  open: (page: Page, url: string) => Promise<unknown>,
): Promise<void> {
  for (const module of sampled(setting.library)) {
    const server = await servePackage(await setting.library.package('web', module));
    const page = await setting.browser.newPage();
    await open(page, `${server.origin}/`);
    await act(page, module.name);
    await page.close();
    await server.close();
  }
}

/** Where each screen begins on the page, in pixels; negative where it is not shown. */
function screenTops(page: Page): Promise<readonly number[]> {
  return page.$$eval('section.screen', (sections) =>
    sections.map((section) =>
      section.checkVisibility({ visibilityProperty: true, opacityProperty: true })
        ? section.getBoundingClientRect().top + scrollY
        : -1,
    ),
  );
}

async function assertInOrder(page: Page, name: string): Promise<void> {
  const tops = await screenTops(page);
  assert.ok(tops.length > 4, name);
  assert.ok(
    tops.every((top, place) => top >= 0 && top > (tops[place - 1] ?? -1)),
    `${name}: ${tops.join(' ')}`,
  );
}

/** Explanations and hints that are not shown. */
function hiddenTexts(page: Page): Promise<readonly string[]> {
  return page.$$eval('.why [data-option], details.hint p', (texts) =>
    texts.filter((text) => !text.checkVisibility()).map((text) => text.textContent),
  );
}

test('without JavaScript every screen reads in order, and explanations open', async () => {
  await forEachPage(
    async (page, name) => {
      await assertInOrder(page, name);
      assert.ok((await page.$$('.why')).length > 0, name);
      assert.notDeepEqual(await hiddenTexts(page), [], `${name}: explanations are closed at first`);
      // In their order: a message opens before what is explained in it.
      for (const summary of await page.$$('section.screen details:not([open]) > summary')) {
        await summary.focus();
        await page.keyboard.press('Enter');
      }
      assert.deepEqual(await hiddenTexts(page), [], name);
      assert.equal(await page.$('[data-ui] button'), null, `${name}: no button that would do nothing`);
    },
    async (page, url) => {
      await page.setJavaScriptEnabled(false);
      await page.goto(url);
    },
  );
});

test('without JavaScript a word leads to its definition, and the definition back to its screen', async () => {
  await forEachPage(
    async (page, name) => {
      const { hash, screen } = await page.$eval('section.screen a[href^="#mot-"]', (link) => ({
        hash: link.getAttribute('href') ?? '',
        screen: link.closest('section')?.id ?? '',
      }));
      await page.click('section.screen a[href^="#mot-"]');
      assert.ok(await page.$eval(hash, (word) => word.checkVisibility()), name);
      await page.click(`${hash} + dd [data-back] a`);
      assert.equal(new URL(page.url()).hash, `#${screen}`, name);
    },
    async (page, url) => {
      await page.setJavaScriptEnabled(false);
      await page.goto(url);
    },
  );
});

test('a script that never comes takes nothing away for long', async () => {
  const module = setting.library.played[0];
  const server = await servePackage(await setting.library.package('web', module));
  const page = await setting.browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void (request.url().endsWith('.js') ? request.abort() : request.continue());
  });
  await page.goto(`${server.origin}/`);
  // The animation that keeps later screens back is brought to its end.
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  await assertInOrder(page, module.name);
  await page.close();
  await server.close();
});

/** Whether the list of the last screen looks as it should: its style is not among those of the first. */
function isEndStyled(page: Page): Promise<boolean> {
  return page.$eval('.can', (list) => getComputedStyle(list).listStyleType === 'none');
}

test('the last screen looks as it should, without JavaScript too, and once a lost style sheet was asked for again', async () => {
  const server = await servePackage(await setting.library.package('web', setting.library.everyType));
  try {
    const plain = await setting.browser.newPage();
    await plain.setJavaScriptEnabled(false);
    await plain.goto(`${server.origin}/`);
    assert.ok(await isEndStyled(plain), 'without JavaScript');
    await plain.close();

    const page = await setting.browser.newPage();
    let lost = 0;
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (!request.url().endsWith('.css') || lost > 0) return void request.continue();
      lost += 1;
      return void request.abort();
    });
    await page.goto(`${server.origin}/`);
    await page.waitForFunction(() => {
      const list = document.querySelector('.can');
      return list !== null && getComputedStyle(list).listStyleType === 'none';
    });
    assert.equal(lost, 1);
    await page.close();
  } finally {
    await server.close();
  }
});

test('paper has every screen, every explanation and every hint, wherever one was', async () => {
  await forEachPage(
    async (page, name) => {
      await page.emulateMediaType('print');
      await assertInOrder(page, name);
      assert.deepEqual(await hiddenTexts(page), [], name);
      // Those of a page in a simulated tool are part of what there is to read.
      const buttons = await page.$$eval('button:not(.sim button)', (all) =>
        all.filter((button) => button.checkVisibility()).map((button) => button.textContent.trim()),
      );
      assert.deepEqual(buttons, [], name);
      const words = await page.$$eval(
        '#les-mots dd',
        (all) => all.filter((word) => word.checkVisibility()).length,
      );
      assert.ok(words > 0, `${name}: the words are printed`);
    },
    async (page, url) => {
      await page.goto(url);
      const learner = await Learner.at(page);
      const { questions } = await learner.look();
      for (const { id } of questions) await learner.answer(id, 'wrong');
      await learner.next();
    },
  );
});
