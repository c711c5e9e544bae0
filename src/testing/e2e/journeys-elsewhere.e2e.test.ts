import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'puppeteer-core';
import { journeyBrowsers } from './journey-browsers.ts';
import { Keyboard } from './keyboard.ts';
import { buildLibrary, type BuiltLibrary } from './library.ts';
import { serveFolder } from './site-server.ts';
import { comeToFile, follow, lead, learn, seeKept, SIZES } from './ways.ts';

// The main ways where the site is not at its best: no internet, no server, no scripts.

const [PHONE, DESKTOP] = SIZES;

let library: BuiltLibrary;
let key: string;
before(async () => {
  library = await buildLibrary();
  key = await mkdtemp(join(tmpdir(), 'declic-key-'));
  const files = unzipSync(await readFile(join(library.folder, 'packages/cle-usb.zip')));
  for (const [path, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(key, path)), { recursive: true });
    await writeFile(join(key, path), bytes);
  }
});
after(async () => {
  await rm(key, { recursive: true });
  await library.remove();
});

/** Opens a page, and waits until the device keeps it with its drawings. */
async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForFunction(
    async () => {
      const drawings = Array.from(document.querySelectorAll('img'), ({ src }) => src);
      const kept = await Promise.all(
        [location.href, ...drawings].map((one) => caches.match(one, { ignoreSearch: true })),
      );
      return kept.every((copy) => copy !== undefined);
    },
    { timeout: 60_000 },
  );
}

for (const { name, open, skip } of journeyBrowsers) {
  describe(name, { skip }, () => {
    let browser: Browser;
    before(async () => {
      browser = await open(true);
    });
    after(() => browser.close());

    test('without internet, once a page was visited: a learner and a mediator go to the end', async () => {
      const site = await serveFolder(join(library.folder, 'site'));
      const [module] = library.played;
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport(PHONE);
      const own = `${module.lang}/modules/${module.slug}`;
      const visited = [
        'index.html',
        `${own}/index.html`,
        `${own}/seance/index.html`,
        `${own}/seance/fiches.html`,
        `${module.lang}/mediateurs/index.html`,
        `${module.lang}/mon-espace/index.html`,
      ];
      for (const path of visited) await visit(page, `${site.origin}/${path}`);
      await site.close();
      await page.goto(`${site.origin}/index.html`);
      await learn(page, module);
      await seeKept(page, module);
      await page.goto(`${site.origin}/index.html`);
      await lead(page, module);
      await context.close();
    });

    test('from a disk: a learner and a mediator go to the end, a trainer is told where the files are', async () => {
      const home = pathToFileURL(join(key, 'index.html')).href;
      const [module] = library.played;
      const page = await browser.newPage();
      await page.setViewport(PHONE);
      await page.goto(home);
      await learn(page, module);
      await follow(page, 'main a.tool');
      assert.equal(page.url(), home);
      await page.setViewport(DESKTOP);
      await lead(page, module);
      await page.goto(home);
      await follow(page, `a.door[href="${module.lang}/formateurs/index.html"]`);
      assert.match(await page.$eval('main .box', ({ textContent }) => textContent), /sur le site/);
      await page.close();
    });
  });

  describe(`${name}, without JavaScript`, { skip }, () => {
    let browser: Browser;
    before(async () => {
      browser = await open(false);
    });
    after(() => browser.close());

    for (const size of SIZES) {
      test(`${size.width} px: a learner reads, a trainer comes to the file, a mediator to the sheets`, async () => {
        const site = await serveFolder(join(library.folder, 'site'));
        const [module] = library.played;
        const { slug, lang, name: file } = module;
        const page = await browser.newPage();
        await page.setViewport(size);
        const home = `${site.origin}/index.html`;

        await page.goto(home);
        await follow(page, `a.door[href="${lang}/modules/index.html"]`);
        await follow(page, `main a[href*="/${slug}/"]`);
        const keys = new Keyboard(page, page.mainFrame());
        await keys.activate('details.why summary');
        const read = await page.evaluate(() => ({
          reasons: [...document.querySelectorAll('details.why[open] [data-option]')].filter((one) =>
            one.checkVisibility(),
          ).length,
          screens: [...document.querySelectorAll('section.screen')].every((one) => one.checkVisibility()),
        }));
        assert.ok(read.reasons > 1, 'every reason of a question can be read');
        assert.ok(read.screens, 'every screen can be read');

        await page.goto(home);
        await follow(page, `a.door[href="${lang}/formateurs/index.html"]`);
        await comeToFile(page, `packages/scorm12/${file}.zip`);

        await page.goto(home);
        await lead(page, module);
        await page.close();
        await site.close();
      });
    }
  });
}
