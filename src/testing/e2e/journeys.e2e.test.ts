import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { launchBrowser } from '../browser.ts';
import { findFirefox } from '../find-firefox.ts';
import type { StaticServer } from '../lms/static-server.ts';
import { Keyboard } from './keyboard.ts';
import { Learner } from './learner.ts';
import { buildLibrary, type BuiltLibrary } from './library.ts';
import { inTurn, playThrough } from './play.ts';
import { serveFolder } from './site-server.ts';

// What the three people come for, by keyboard alone, from the first page on.

const SIZES = [
  { width: 360, height: 640 },
  { width: 1280, height: 900 },
];
const firefox = findFirefox();

let library: BuiltLibrary;
let site: StaticServer;
before(async () => {
  library = await buildLibrary();
  site = await serveFolder(join(library.folder, 'site'));
});
after(async () => {
  await site.close();
  await library.remove();
});

/** Goes where a link leads. */
async function follow(page: Page, link: string): Promise<void> {
  const keys = new Keyboard(page, page.mainFrame());
  await keys.tabTo(link);
  await Promise.all([page.waitForNavigation(), keys.press('Enter')]);
}

function pathOf(page: Page): string {
  return new URL(page.url()).pathname;
}

const browsers = [
  { name: 'Chromium', open: () => launchBrowser(), skip: false },
  {
    name: 'Firefox',
    open: () => launch({ browser: 'firefox', executablePath: firefox ?? '', headless: true }),
    skip: firefox === undefined && 'no Firefox is installed, and FIREFOX_PATH names none',
  },
];
for (const { name, open, skip } of browsers) {
  describe(name, { skip }, () => {
    let browser: Browser;
    before(async () => {
      browser = await open();
    });
    after(() => browser.close());

    /** From the first page, for someone who has never been there. */
    async function fromHome(size: (typeof SIZES)[number], act: (page: Page) => Promise<void>): Promise<void> {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.setViewport(size);
      await page.goto(`${site.origin}/index.html`);
      await act(page);
      assert.deepEqual(errors, []);
      await context.close();
    }

    for (const size of SIZES) {
      test(`${size.width} px: a learner finds a module, goes to its end, and sees it kept`, async () => {
        const { slug, lang } = library.played[0];
        await fromHome(size, async (page) => {
          await follow(page, `a.door[href="${lang}/modules/index.html"]`);
          const keys = new Keyboard(page, page.mainFrame());
          await keys.tabTo('#words');
          await page.keyboard.type('nuaje');
          await page.waitForFunction(
            () => document.querySelector('search [role=status]')?.textContent !== '',
          );
          await follow(page, `main a[href*="/${slug}/"]`);
          assert.equal(pathOf(page), `/${lang}/modules/${slug}/index.html`);
          const learner = await Learner.at(page);
          const way = inTurn();
          await playThrough(learner, () => way());
          await follow(page, 'main a[href$="mon-espace/index.html"]');
          await page.waitForFunction(
            (path) => document.querySelector(`main a[href*="${path}"]`)?.checkVisibility() === true,
            {},
            `/modules/${slug}/`,
          );
        });
      });

      test(`${size.width} px: a trainer says which platform, and comes to the file`, async () => {
        const { name, lang } = library.played[0];
        await fromHome(size, async (page) => {
          await follow(page, `a.door[href="${lang}/formateurs/index.html"]`);
          const keys = new Keyboard(page, page.mainFrame());
          await keys.tabTo('#platform');
          await page.keyboard.type('ILIAS');
          await keys.tabTo(`#fichiers a[download][href$="packages/cmi5/${name}.zip"]`);
          assert.match(
            await page.evaluate(() => document.activeElement?.textContent ?? ''),
            /\d+\u00a0ko/,
            'its weight is said',
          );
        });
      });

      test(`${size.width} px: a mediator finds the plan of a session and its sheets to print`, async () => {
        const { slug, lang } = library.played[0];
        await fromHome(size, async (page) => {
          await follow(page, `a.door[href="${lang}/mediateurs/index.html"]`);
          await follow(page, `a[href$="/${slug}/seance/index.html"]`);
          const steps = await page.$$eval('main h3', (headings) => headings.length);
          assert.ok(steps >= 4, 'the steps of the session stand there');
          await follow(page, 'a[href="fiches.html"]');
          assert.equal(pathOf(page), `/${lang}/modules/${slug}/seance/fiches.html`);
          assert.ok((await page.$$('main section')).length > 1, 'there are sheets');
        });
      });
    }
  });
}
