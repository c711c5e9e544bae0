import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { lintManifest } from '../../formats/scorm12/manifest-lint.ts';
import { courseLimits, lintPackage } from '../../packaging/package-lint.ts';
import type { StaticServer } from '../lms/static-server.ts';
import { validateScorm12 } from '../xsd.ts';
import { axeFindings, loadAxe } from './axe.ts';
import { guard, type Guard } from './guard.ts';
import { checkout, declic } from './library.ts';
import { NARROW, openAt, overflow } from './pages.ts';
import { openSetting, type Setting } from './setting.ts';
import { serveFolder } from './site-server.ts';
import { waitFor } from './wait-for.ts';

// The trainers' page: the right file for a platform, a course of one's own, every file at once, a frame elsewhere.

const PAGE = 'fr/formateurs/index.html';
const NOTHING: Guard = { policy: [], outside: [], errors: [] };
/** In the order they are ticked, which is not that of the page. */
const TICKED = ['vrai-ou-faux-verifier', 'mes-traces-sur-internet'] as const;
const TITLE = 'Vérifier : « l’œil » & la main';

let setting: Setting;
let site: StaticServer;
let work: string;
before(async () => {
  setting = await openSetting();
  site = await serveFolder(join(setting.library.folder, 'site'));
  work = await mkdtemp(join(tmpdir(), 'declic-'));
});
after(async () => {
  await site.close();
  await setting.close();
  await rm(work, { recursive: true, force: true });
});

/** @param expected errors of the console that the test brings about. */
async function withPage(
  act: (page: Page, downloads: string) => Promise<void>,
  expected?: RegExp,
): Promise<void> {
  const page = await openAt(setting.browser, 'about:blank', NARROW);
  const guarded = await guard(page);
  const downloads = await mkdtemp(join(work, 'downloads-'));
  const client = await page.createCDPSession();
  await client.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    browserContextId: page.browserContext().id!,
    downloadPath: downloads,
  });
  await page.goto(`${site.origin}/${PAGE}`);
  await act(page, downloads);
  const errors = guarded.errors.filter((error) => expected?.test(error) !== true);
  assert.deepEqual({ ...guarded, errors }, NOTHING, 'its policy holds, and no other host is asked');
  await page.browserContext().close();
}

/** The one file that was downloaded since, whole; it is taken away. */
async function downloaded(folder: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const whole = async () => (await readdir(folder)).filter((name) => !name.endsWith('.crdownload'));
  await waitFor(async () => (await whole()).length === 1, 'the file is on the disk');
  const [name = ''] = await whole();
  const bytes = new Uint8Array(await readFile(join(folder, name)));
  await rm(join(folder, name));
  return { name, bytes };
}

function press(page: Page, selector: string, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  return page.focus(selector).then(() => page.keyboard.press(key));
}

/** Sizes and colours hold in the state that the page is in. */
async function isSound(page: Page): Promise<void> {
  await loadAxe(page.mainFrame());
  assert.deepEqual(await axeFindings(page.mainFrame()), []);
  for (const size of ['3', '1']) {
    await page.evaluate((wanted) => {
      document.documentElement.dataset['size'] = wanted;
    }, size);
    assert.ok((await overflow(page)) <= 0, `text size ${size}`);
  }
}

test('a trainer names their platform: its file comes first for every module, and the page remembers it', async () => {
  await withPage(async (page) => {
    const plain = '.rows:not([hidden] *) > li:first-child > a.tool';
    assert.match(await page.$eval(plain, ({ textContent }) => textContent), /SCORM 1\.2/);
    await page.select('#platform', 'ILIAS');
    const first = 'declic-platform > [data-ui] .rows > li > a.tool';
    await page.waitForSelector(first);
    const names = await page.$$eval(first, (links) => links.map(({ textContent }) => textContent));
    assert.equal(names.length, setting.library.modules.length + 1);
    for (const name of names) assert.match(name, /cmi5, \s*\d+ ko/);
    assert.match(await page.$eval('.advice', ({ textContent }) => textContent), /ILIAS 9/);
    assert.equal(await page.$eval('[data-plain]', (list) => (list as HTMLElement).hidden), true);
    await isSound(page);
    await page.reload();
    await page.waitForSelector('.advice');
    assert.equal(await page.$eval('#platform', (list) => (list as HTMLSelectElement).value), 'ILIAS');
    assert.equal(await page.$eval('#own-platform', (list) => (list as HTMLSelectElement).value), 'ILIAS');
  });
});

test('a course made in the page by keyboard is the one that declic build makes of its file, and is valid', async () => {
  await withPage(async (page, downloads) => {
    for (const slug of TICKED) await press(page, `input[value="${slug}"]`, 'Space');
    await page.type('#own-title', TITLE);
    await page.focus('input[name="own-order"][value="any"]');
    await page.keyboard.press('ArrowDown');
    await page.select('#own-platform', 'Moodle');
    // The second module comes first, and keeps the focus.
    await press(page, `[data-module="${TICKED[1]}"] .up`);
    const order = () =>
      page.$$eval('declic-own-course li', (items) => items.map(({ dataset }) => dataset['module']));
    assert.deepEqual(await order(), [TICKED[1], TICKED[0]]);
    assert.equal(
      await page.evaluate(() => document.activeElement?.closest('li')?.dataset['module']),
      TICKED[1],
    );

    await page.reload();
    await page.waitForSelector('declic-own-course li');
    assert.deepEqual(await order(), [TICKED[1], TICKED[0]], 'the choices are still there');

    const make = async (): Promise<{ readonly name: string; readonly bytes: Uint8Array }> => {
      await press(page, 'declic-own-course button.btn');
      await page.waitForSelector('declic-own-course a[download]');
      await press(page, 'declic-own-course a[download]');
      return downloaded(downloads);
    };
    const single = await make();
    await isSound(page);
    await press(page, 'input[name="own-variant"][value="several"]', 'Space');
    assert.equal(
      await page.$('declic-own-course a[download]'),
      null,
      'a file of another choice is not offered',
    );
    const several = await make();
    await press(page, 'declic-own-course button.link[data-yaml]');
    const yaml = await downloaded(downloads);

    const [name] = yaml.name.split('.');
    const modules = join(work, 'modules');
    await cp(join(checkout, 'modules'), modules, { recursive: true });
    await writeFile(join(modules, 'courses', yaml.name), yaml.bytes);
    const dist = join(work, 'dist');
    await declic('build', '--modules', modules, '--out', dist, '--only', name!, '--format', 'scorm12');
    for (const made of [single, several]) {
      const built = await readFile(join(dist, 'packages/scorm12', made.name));
      assert.ok(built.equals(made.bytes), `${made.name} has the same bytes`);
      const files = unzipSync(made.bytes);
      assert.deepEqual([...lintPackage(files, courseLimits(2)), ...lintManifest(files)], []);
      const manifest = new TextDecoder().decode(files['imsmanifest.xml']);
      assert.deepEqual(await validateScorm12(manifest), []);
      assert.ok(manifest.includes('Vérifier : « l’œil » &amp; la main'));
    }
  });
});

test('where a file does not come, the page says so and keeps the choices; a second try makes the package', async () => {
  const act = async (page: Page): Promise<void> => {
    await page.select('#platform', 'Moodle');
    const status = () => page.$eval('declic-own-course [data-told]', ({ textContent }) => textContent);
    const says = (words: string) => waitFor(async () => (await status()).includes(words), words);
    const make = 'declic-own-course button.btn';
    await press(page, make);
    await says('Cochez d’abord deux modules');
    for (const slug of TICKED) await press(page, `input[value="${slug}"]`, 'Space');
    await page.setOfflineMode(true);
    await press(page, make);
    await says('Vos choix sont gardés');
    await page.setOfflineMode(false);
    await press(page, make);
    await says('Votre fichier est prêt');
  };
  await withPage(act, /ERR_INTERNET_DISCONNECTED/);
});

test('every file of a format comes as one archive of the very packages', async () => {
  await withPage(async (page, downloads) => {
    await page.select('#all-format', 'web');
    assert.match(await page.$eval('#all-size', ({ textContent }) => textContent), /fichiers, [\d,]+ (ko|Mo)/);
    await press(page, 'declic-all-files button');
    await page.waitForSelector('declic-all-files a[download]');
    await press(page, 'declic-all-files a[download]');
    const { name, bytes } = await downloaded(downloads);
    assert.equal(name, 'declic-web.zip');
    const files = unzipSync(bytes);
    assert.equal(Object.keys(files).length, setting.library.modules.length + 1);
    for (const module of setting.library.modules) {
      const built = await setting.library.package('web', module);
      assert.ok(Buffer.from(built).equals(files[`${module.name}.zip`]!), module.name);
    }
  });
});

test('the lines for another site name the module that was chosen, and the example plays it', async () => {
  await withPage(async (page) => {
    await page.select('#embedded', '1');
    const lines = await page.$eval('declic-embed pre', ({ textContent }) => textContent);
    const [, url = ''] = /<iframe src="([^"]+)"/.exec(lines) ?? [];
    assert.ok(url.startsWith(`${site.origin}/fr/modules/`) && (await fetch(url)).ok, url);
    assert.match(lines, /<a href="[^"]+">Ouvrir le module/);
    await press(page, 'declic-embed [data-ui] button');
    await page.waitForSelector('iframe.example');
    const played = () => page.frames().some((frame) => frame.url().startsWith(url));
    await waitFor(played, 'the module is shown in its frame');
  });
});

test('without JavaScript every file stands in its list; from a disk the page says what it cannot do', async () => {
  const page = await openAt(setting.browser, 'about:blank', NARROW);
  await page.setJavaScriptEnabled(false);
  await page.goto(`${site.origin}/${PAGE}`);
  const text = (await page.$eval('main', (main) => main.textContent)).replace(/\s+/g, ' ');
  assert.match(text, /Cet outil demande JavaScript/);
  assert.equal((await page.$$('[data-plain] > .rows > li')).length, setting.library.modules.length + 1);
  assert.match(text, /https:\/\/ADRESSE-DU-SITE\/fr\/modules\//);

  await page.setJavaScriptEnabled(true);
  await page.goto(pathToFileURL(join(setting.library.folder, 'site', PAGE)).href);
  await press(page, 'declic-all-files button');
  const said = () => page.$eval('declic-all-files [role=status]', ({ textContent }) => textContent);
  await waitFor(async () => (await said()).includes('ouverte depuis un disque'), 'it says so');
  await page.browserContext().close();
});
