import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import type { BuiltModule } from './library.ts';
import { NARROW, openAt } from './pages.ts';
import { openSite, type SiteSetting } from './setting.ts';
import { isSound, told, TRAINERS, withTrainersPage } from './trainers-page.ts';
import { waitFor } from './wait-for.ts';

// The trainers' page: the right file for a platform, every file at once, a frame elsewhere; where the network fails, on a disk.

const TICKED = ['vrai-ou-faux-verifier', 'mes-traces-sur-internet'] as const;

let setting: SiteSetting;
before(async () => {
  setting = await openSite();
});
after(() => setting.close());

function press(page: Page, selector: string, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  return page.focus(selector).then(() => page.keyboard.press(key));
}

/** What the French page tells of. */
function french(): readonly BuiltModule[] {
  const { modules, everyType } = setting.library;
  return [...modules, everyType].filter(({ lang }) => lang === 'fr');
}

test('a trainer names their platform: its file comes first for every module, and the page remembers it', async () => {
  await withTrainersPage(setting, async (page) => {
    const plain = '.of-theme:first-of-type .rows:not([hidden] *) > li:first-child > a.tool';
    assert.match(await page.$eval(plain, ({ textContent }) => textContent), /SCORM\s1\.2/);
    await page.select('#platform', 'ILIAS');
    const first = 'declic-platform > [data-ui] .rows > li > a.tool';
    await page.waitForSelector(first);
    const names = await page.$$eval(first, (links) => links.map(({ textContent }) => textContent));
    assert.equal(names.length, french().length);
    for (const name of names) assert.match(name, /cmi5, \s*\d+\sko/);
    const ofCourse = await page.$eval('#parcours [data-files] > a', ({ textContent }) => textContent);
    assert.match(ofCourse, /^\s*Pour votre plateforme\s:.*cmi5/s, 'so does the file of a course');
    assert.match(await page.$eval('.advice', ({ textContent }) => textContent), /ILIAS 9/);
    assert.equal(await page.$eval('[data-plain]', (list) => (list as HTMLElement).hidden), true);
    await isSound(page);
    await page.reload();
    await page.waitForSelector('.advice');
    assert.equal(await page.$eval('#platform', (list) => (list as HTMLSelectElement).value), 'ILIAS');
    assert.equal(await page.$eval('#own-platform', (list) => (list as HTMLSelectElement).value), 'ILIAS');
  });
});

test('where a file does not come, the page says so and keeps the choices; a second try makes the package', async () => {
  const act = async (page: Page): Promise<void> => {
    await page.select('#platform', 'Moodle');
    const says = (words: string) =>
      waitFor(async () => (await told(page, '[data-told]')).includes(words), words);
    const make = 'declic-own-course button.btn';
    await press(page, make);
    await says('Cochez d’abord deux modules');
    for (const slug of TICKED) await press(page, `input[value="${slug}"]`, 'Space');
    const gather = 'declic-all-files button';
    const gathered = () => page.$eval('declic-all-files [role=status]', ({ textContent }) => textContent);
    await page.setOfflineMode(true);
    await press(page, make);
    await says('Vos choix sont gardés');
    await press(page, gather);
    await waitFor(
      async () => (await gathered()).includes('n’est pas arrivé'),
      'it says that a file is missing',
    );
    await page.setOfflineMode(false);
    await press(page, gather);
    await page.waitForSelector('declic-all-files a[download]');
    await press(page, make);
    await says('Votre fichier est prêt');
  };
  await withTrainersPage(setting, act, /ERR_INTERNET_DISCONNECTED/);
});

test('where a platform takes no course, « Mon parcours » says what to do instead, and offers no file', async () => {
  await withTrainersPage(setting, async (page) => {
    const format = () => page.$eval('#own-format', ({ textContent }) => textContent);
    assert.equal((await format()).trim(), '');
    for (const [platform, words] of [
      ['Canvas', /pas encore de fichier pour Canvas. Donnez le lien/],
      ['Pas de plateforme\u00a0: un site, une clé USB', /Prenez les modules un par un/],
    ] as const) {
      await page.select('#platform', platform);
      await waitFor(async () => words.test(await format()), `${platform} is told`);
      assert.equal(await page.$('#make-hint'), null, platform);
    }
    assert.doesNotMatch(await page.$eval('.advice', ({ textContent }) => textContent), /ne convient/);
    await page.select('#platform', 'Moodle');
    await page.waitForSelector('#make-hint');
  });
});

test('every file of a format comes as one archive of the very packages', async () => {
  await withTrainersPage(setting, async (page, take) => {
    await page.select('#all-format', 'web');
    assert.match(
      await page.$eval('#all-size', ({ textContent }) => textContent),
      /fichiers, environ [\d,]+\s(ko|Mo)/,
    );
    await press(page, 'declic-all-files button');
    await page.waitForSelector('declic-all-files a[download]');
    await press(page, 'declic-all-files a[download]');
    const { name, bytes } = await take();
    assert.equal(name, 'declic-web.zip');
    const files = unzipSync(bytes);
    assert.equal(Object.keys(files).length, french().length);
    for (const module of french()) {
      const built = await setting.library.package('web', module);
      assert.ok(Buffer.from(built).equals(files[`${module.name}.zip`]!), module.name);
    }
  });
});

test('the lines for another site name the module that was chosen, and the example plays it', async () => {
  await withTrainersPage(setting, async (page) => {
    await page.select('#embedded', '1');
    const lines = await page.$eval('declic-embed pre', ({ textContent }) => textContent);
    const [, url = ''] = /<iframe src="([^"]+)"/.exec(lines) ?? [];
    assert.ok(url.startsWith(`${setting.site.origin}/fr/modules/`) && (await fetch(url)).ok, url);
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
  await page.goto(`${setting.site.origin}/${TRAINERS}`);
  const text = (await page.$eval('main', (main) => main.textContent)).replace(/\s+/g, ' ');
  assert.match(text, /Cet outil demande JavaScript/);
  assert.equal((await page.$$('[data-plain] .rows > li')).length, french().length);
  assert.match(text, /https:\/\/ADRESSE-DU-SITE\/fr\/modules\//);

  await page.setJavaScriptEnabled(true);
  await page.goto(pathToFileURL(join(setting.library.folder, 'site', TRAINERS)).href);
  await press(page, 'declic-all-files button');
  const said = () => page.$eval('declic-all-files [role=status]', ({ textContent }) => textContent);
  await waitFor(async () => (await said()).includes('ouverte depuis un disque'), 'it says so');
  await page.browserContext().close();
});

test('the page runs no script but its own: another host’s, or one more, is refused', async () => {
  const page = await openAt(setting.browser, `${setting.site.origin}/${TRAINERS}`, NARROW);
  // Its policy is made once the code that packs is asked for.
  await press(page, 'declic-all-files button');
  await page.waitForSelector('declic-all-files a[download]');
  const outcomes = await page.evaluate(() => {
    const { declicLibrary: own, trustedTypes } = window as unknown as {
      readonly declicLibrary: { createScriptURL(url: string): { toString(): string } };
      readonly trustedTypes: { createPolicy(name: string, rules: object): unknown };
    };
    return [
      () => own.createScriptURL('../../assets/packing.0a1b2c3d.js').toString(),
      () => own.createScriptURL('https://ailleurs.example/assets/packing.0a1b2c3d.js').toString(),
      () => own.createScriptURL('../../assets/core.0a1b2c3d.js').toString(),
      () => (document.createElement('script').src = '../../assets/packing.0a1b2c3d.js'),
      () => trustedTypes.createPolicy('declic-library', {}),
      () => trustedTypes.createPolicy('ailleurs', {}),
    ].map((act) => {
      try {
        return act();
      } catch (error) {
        return (error as Error).name;
      }
    });
  });
  const refused = Array.from({ length: outcomes.length - 1 }, () => 'TypeError');
  assert.deepEqual(outcomes, ['../../assets/packing.0a1b2c3d.js', ...refused]);
  await page.browserContext().close();
});

test('the copy for a USB key says what it cannot do, offers no tool, and carries no code that packs', async () => {
  const files = unzipSync(await readFile(join(setting.library.folder, 'packages/cle-usb.zip')));
  const text = new TextDecoder().decode(files[TRAINERS]);
  assert.match(text, /ne peut pas en préparer/);
  const home = new TextDecoder().decode(files['fr/index.html'] ?? files['index.html']);
  assert.match(home, /quel fichier pour quelle plateforme/);
  assert.doesNotMatch(home, /prêts pour Moodle/);
  assert.doesNotMatch(text, /<declic-(?:own-course|all-files|platform|embed)/);
  assert.deepEqual(
    Object.keys(files).filter((path) => /assets\/(?:packing|pieces)\./.test(path)),
    [],
  );
});
