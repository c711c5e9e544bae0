import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { unzipSync } from 'fflate';
import { launch } from 'puppeteer-core';
import { findFirefox } from '../find-firefox.ts';
import {
  EDITOR,
  FIELD,
  KEY,
  OPEN,
  opened,
  preview,
  shown,
  SLUG,
  textOf,
  typeOver,
  withEditor,
} from './editor-page.ts';
import { checkout } from './library.ts';
import { NARROW, openAt } from './pages.ts';
import { openSite, type SiteSetting } from './setting.ts';
import { isSound, TRAINERS, withToolPage } from './trainers-page.ts';
import { waitFor } from './wait-for.ts';

// « Changer un module » where something is otherwise: another file, another tab, no network, no script, a copy.

let setting: SiteSetting;
let work: string;
before(async () => {
  setting = await openSite();
  work = await mkdtemp(join(tmpdir(), 'declic-'));
});
after(async () => {
  await setting.close();
  await rm(work, { recursive: true, force: true });
});

test('a text that was taken away is taken up again; what is no text is refused, and nothing is lost', async () => {
  const file = join(work, 'mon-texte.md');
  const image = join(work, 'image.md');
  const huge = join(work, 'trop.md');
  await writeFile(image, Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 1));
  await writeFile(huge, 'a'.repeat(200_001));
  await withEditor(setting, async (page) => {
    await writeFile(
      file,
      (await textOf(page)).replace('Nadia attend', 'Samira attend').replaceAll('\n', '\r\n'),
    );
    await typeOver(page, 'Nadia attend un colis', 'Léo attend un bus');
    const choose = async (path: string): Promise<void> => {
      const input = await page.$('#take-up');
      await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
    };
    for (const [path, reason] of [
      [image, /n’est pas un texte/],
      [huge, /trop gros/],
    ] as const) {
      await choose(path);
      await waitFor(
        async () => reason.test(await shown(page, '[data-refused]')),
        'it is refused with its reason',
      );
      assert.match(await textOf(page), /Léo attend un bus/);
    }
    await choose(file);
    await waitFor(
      async () => (await textOf(page)).includes('Samira attend un colis'),
      'the file’s text is there',
    );
    await preview(page, 'Samira attend un colis');
    await page.click('[data-take-back]');
    await waitFor(
      async () => (await textOf(page)).includes('Léo attend un bus'),
      'the former one is at hand',
    );
  });
});

test('it says when the site’s text changed since, when another tab writes too, and when the device is full', async () => {
  await withEditor(setting, async (page) => {
    await page.evaluate(
      (key) =>
        localStorage.setItem(
          key,
          JSON.stringify({ texts: { 'fr.md': 'Un ancien texte' }, from: { 'fr.md': 1 } }),
        ),
      KEY,
    );
    await page.reload();
    await opened(page);
    assert.match(await shown(page, 'declic-editing .box'), /le site a changé ce module/);
    await page.click('::-p-text(Garder mon texte)');
    await waitFor(
      async () => !(await shown(page, 'declic-editing')).includes('le site a changé'),
      'it is said no more',
    );
    assert.equal(await textOf(page), 'Un ancien texte');

    const other = await page.browserContext().newPage();
    await other.goto(page.url());
    await opened(other);
    await typeOver(other, 'ancien', 'autre');
    await page.bringToFront();
    await waitFor(
      async () => (await shown(page, 'declic-editing .box')).includes('autre onglet'),
      'the other tab is told',
    );
    await other.close();

    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('', 'QuotaExceededError');
      };
    });
    await typeOver(page, 'ancien', 'vieux');
    assert.match(await shown(page, '[data-unkept]'), /plus de place.*Enregistrez le texte/);
    assert.equal(await textOf(page), 'Un vieux texte');
  });
});

test('where a file does not come, it says so, and a second try opens the module', async () => {
  await withToolPage(
    setting,
    EDITOR,
    async (page) => {
      await page.setOfflineMode(true);
      await page.select('#edited', SLUG);
      await waitFor(
        async () => (await shown(page, '[data-stage]')).includes('n’est pas arrivé'),
        'it says so',
      );
      await page.setOfflineMode(false);
      await page.click('::-p-text(Réessayer)');
      await opened(page);
      assert.equal(new URL(page.url()).hash, `#${SLUG}`);
      await isSound(page);
      await page.setOfflineMode(true);
      await page.select('#take-for', 'Moodle');
      await page.click('[data-make]');
      await waitFor(
        async () => (await shown(page, '[data-made]')).includes('n’est pas arrivé'),
        'it says so',
      );
      await page.setOfflineMode(false);
      await page.click('[data-make]');
      await page.waitForSelector('declic-editing a[download]:not([data-plain] *)');
    },
    /ERR_INTERNET_DISCONNECTED/,
  );
});

const firefox = findFirefox();
const browsers = [
  { name: 'Chromium', executablePath: undefined, skip: false },
  {
    name: 'Firefox',
    executablePath: firefox,
    skip: firefox === undefined && 'no Firefox is installed, and FIREFOX_PATH names none',
  },
];
for (const { name, executablePath, skip } of browsers) {
  test(`${name}: the preview plays apart from what the device keeps of the module`, { skip }, async () => {
    const browser =
      executablePath === undefined
        ? setting.browser
        : await launch({ browser: 'firefox', executablePath, headless: true });
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.goto(`${setting.site.origin}/${EDITOR}`);
    const before = await page.evaluate((key) => {
      localStorage.setItem(key, 'gardé');
      return JSON.stringify(Object.entries(localStorage).sort());
    }, `declic:${SLUG}.fr::state`);
    await page.goto(`${setting.site.origin}/${OPEN}`);
    await page.reload();
    await opened(page);
    const frame = await preview(page, 'Nadia attend un colis');
    // What is refused throws.
    const reads = await Promise.all([
      frame.evaluate(() => localStorage.length).catch(() => 'refused'),
      frame.evaluate(() => parent.document.title).catch(() => 'refused'),
      frame.evaluate(() => getComputedStyle(document.body).fontFamily.includes('system-ui')),
    ]);
    assert.deepEqual(reads, ['refused', 'refused', true]);
    // One answers, and goes on: it is judged there, and kept nowhere.
    await frame.evaluate(() =>
      document.querySelector<HTMLInputElement>('section:not([hidden]) fieldset input')?.click(),
    );
    await frame.evaluate(() =>
      document.querySelector<HTMLButtonElement>('section:not([hidden]) [data-ui] button.btn')?.click(),
    );
    await waitFor(
      () => frame.evaluate(() => document.querySelector('.fb') !== null),
      'the answer has its reason',
    );
    await frame.evaluate(() =>
      document.querySelector<HTMLButtonElement>('declic-module > [data-ui] .pair .btn:not(.back)')?.click(),
    );
    await waitFor(
      () => frame.evaluate(() => document.querySelector<HTMLElement>('section.screen')?.hidden === true),
      'the next screen is there',
    );
    assert.equal(await page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort())), before);
    await context.close();
    if (browser !== setting.browser) await browser.close();
  });
}

test('in English the text of the module is the English one', async () => {
  const { slug } = setting.library.modules.find(({ lang }) => lang === 'en') ?? assert.fail();
  await withToolPage(setting, `${EDITOR.replace('fr/', 'en/')}#${slug}`, async (page) => {
    await opened(page);
    assert.equal(await page.$eval(FIELD, (field) => (field as HTMLElement).lang), 'en');
    const [, title = ''] = /^title: (.+)$/m.exec(await textOf(page)) ?? [];
    assert.equal(await shown(page, '[data-ui] h2'), title);
    await preview(page, '');
    await isSound(page);
  });
});

test('without JavaScript each module’s folder is a file; trainers and « À propos » lead there; the first view is light', async () => {
  const page = await openAt(setting.browser, 'about:blank', NARROW);
  await page.setJavaScriptEnabled(false);
  await page.goto(`${setting.site.origin}/${EDITOR}`);
  const links = await page.$$eval('[data-plain] a[download]', (all) =>
    all.map((link) => ({
      url: link.href,
      name: link.download,
    })),
  );
  const { url = '' } = links.find(({ name }) => name === `${SLUG}-source.zip`) ?? {};
  const files = unzipSync(new Uint8Array(await (await fetch(url)).arrayBuffer()));
  const source = await readFile(join(checkout, 'modules/donnees', SLUG, 'fr.md'));
  assert.ok(source.equals(files[`${SLUG}/fr.md`] ?? new Uint8Array()));
  await page.goto(`${setting.site.origin}/${TRAINERS}`);
  assert.equal(await page.$eval('#modifier a.btn', (link) => link.href), `${setting.site.origin}/${EDITOR}`);
  await page.goto(`${setting.site.origin}/fr/modules/${SLUG}/a-propos.html`);
  assert.ok(await page.$(`a[href$="changer-un-module/index.html#${SLUG}"]`));
  await page.browserContext().close();
});

test('the platform of « Je forme » is chosen in the editor too; where none of our files suits it, that is said', async () => {
  const page = await openAt(setting.browser, `${setting.site.origin}/${TRAINERS}`, NARROW);
  await page.select('#platform', 'Canvas');
  await page.goto(`${setting.site.origin}/${OPEN}`);
  await opened(page);
  assert.equal(await page.$eval('#take-for', (list) => (list as HTMLSelectElement).value), 'Canvas');
  assert.match(await shown(page, '#take-format'), /pas encore de fichier pour Canvas/);
  assert.equal(await page.$('[data-make]'), null, 'no file is offered to be made');
  await page.browserContext().close();
});

test('the copy for a USB key says where the editor is, and carries neither its code nor any source', async () => {
  const files = unzipSync(await readFile(join(setting.library.folder, 'packages/cle-usb.zip')));
  const text = new TextDecoder().decode(files[EDITOR]);
  assert.match(text, /L’outil est sur le site, avec internet/);
  assert.doesNotMatch(text, /<declic-editing/);
  const list = JSON.parse(
    await readFile(join(setting.library.folder, 'site/fr/hors-ligne.json'), 'utf8'),
  ) as {
    readonly groups: readonly { readonly files: readonly { readonly path: string }[] }[];
  };
  const kept = list.groups.flatMap((group) => group.files.map(({ path }) => path));
  assert.ok(kept.length > 100);
  for (const path of [...Object.keys(files), ...kept])
    assert.doesNotMatch(path, /assets\/(?:editor|shared|preview)\.|source\.zip/);
});
