import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import type { StaticServer } from '../lms/static-server.ts';
import { journeyBrowsers } from './journey-browsers.ts';
import { Keyboard } from './keyboard.ts';
import { buildLibrary, type BuiltLibrary } from './library.ts';
import { serveFolder } from './site-server.ts';
import { comeToFile, follow, lead, learn, seeKept, SIZES, type Size } from './ways.ts';

// The main ways on the site, in each browser, on a phone and a desktop.

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

for (const { name, open, skip } of journeyBrowsers) {
  describe(name, { skip }, () => {
    let browser: Browser;
    before(async () => {
      browser = await open(true);
    });
    after(() => browser.close());

    /** From the first page, for someone who has never been there. */
    async function fromHome(size: Size, act: (page: Page) => Promise<void>): Promise<void> {
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
        await fromHome(size, async (page) => {
          await learn(page, library.played[0]);
          await seeKept(page, library.played[0]);
        });
      });

      test(`${size.width} px: a trainer says which platform, and comes to the file`, async () => {
        const { name: file, lang } = library.played[0];
        await fromHome(size, async (page) => {
          await follow(page, `a.door[href="${lang}/formateurs/index.html"]`);
          const keys = new Keyboard(page, page.mainFrame());
          await keys.tabTo('#platform');
          await page.keyboard.type('ILIAS');
          await comeToFile(page, `packages/cmi5/${file}.zip`);
        });
      });

      test(`${size.width} px: a mediator finds the plan of a session and its sheets to print`, async () => {
        await fromHome(size, (page) => lead(page, library.played[0]));
      });
    }
  });
}
