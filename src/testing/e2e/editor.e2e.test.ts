import assert from 'node:assert/strict';
import { cp, mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import {
  caret,
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
import { Keyboard } from './keyboard.ts';
import { checkout, declic } from './library.ts';
import { openSite, type SiteSetting } from './setting.ts';
import { isSound, type Take } from './trainers-page.ts';
import { waitFor } from './wait-for.ts';

// « Changer un module »: a trainer changes words, sees them, mends what is broken, and takes the file away.

const ALL = ['web', 'scorm12', 'scorm2004', 'cmi5', 'xapi'] as const;

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

/** Makes the package for a format, and takes it. */
async function packed(page: Page, take: Take, format: string): Promise<Uint8Array> {
  await page.select('#take-for', `format:${format}`);
  await page.click('[data-make]');
  await page.waitForSelector('declic-editing a[download]:not([data-plain] *)');
  assert.match(await shown(page, '[data-made]'), /prêt : \d+ ko/);
  await page.click('declic-editing a[download]:not([data-plain] *)');
  const { name, bytes } = await take();
  assert.equal(name, `${SLUG}.fr.${format}.zip`);
  return bytes;
}

test('a word that is changed shows in the preview, at the screen where one writes', async () => {
  await withEditor(setting, async (page) => {
    await preview(page, 'Nadia attend un colis');
    await typeOver(page, 'Nadia attend un colis', 'Samira attend un bus');
    const frame = await preview(page, 'Samira attend un bus');
    assert.equal(await shown(page, '#edited-problems'), 'À reprendre');

    // Two screens on, the preview follows.
    const [, second = ''] = (await textOf(page)).split(/^# /m).slice(1);
    const [title = ''] = second.split(' {');
    await typeOver(page, `# ${title}`, `# ${title} encore`);
    const other = await preview(page, `${title} encore`);
    assert.notEqual(other, frame);
    assert.equal(
      await page.evaluate(() => document.activeElement?.id),
      'field-text',
      'the caret stays where one writes',
    );
    assert.match(await shown(page, 'declic-editing'), new RegExp(`écran « ${title} encore »`));
  });
});

test('by keyboard alone: a broken line is told with its line, one key goes there, and the last good preview stays', async () => {
  await withEditor(setting, async (page) => {
    const keys = new Keyboard(page, page.mainFrame());
    await preview(page, 'Nadia attend un colis');
    await keys.tabTo(FIELD);
    await page.keyboard.down('Control');
    await keys.press('End');
    await page.keyboard.up('Control');
    const lines = (await textOf(page)).split('\n').length;
    await page.keyboard.type('\n<b>');
    await waitFor(async () => (await shown(page, '#edited-problems')) !== 'À reprendre', 'a problem is told');
    assert.match(
      await shown(page, '.problems > .error'),
      new RegExp(`À corriger Aller à la ligne ${lines + 1}, signe 1 `),
    );
    await waitFor(
      async () => (await shown(page, '[data-count]')).startsWith('1 point à corriger'),
      'how many there are is said once one stops typing',
    );
    assert.match(await shown(page, '[data-preview-words]'), /dernier aperçu qui marche/);
    await preview(page, '');
    assert.equal(await page.$('[data-make]'), null, 'no package is made of a broken text');
    assert.match(await shown(page, 'declic-editing .part .box'), /il reste 1 point à corriger/);

    // From the beginning of the text, the way there is one button; Tab leaves the field.
    await keys.tabTo(FIELD);
    await page.keyboard.down('Control');
    await keys.press('Home');
    await page.keyboard.up('Control');
    await keys.press('Tab');
    assert.notEqual(await page.evaluate(() => document.activeElement?.id), 'field-text');
    await keys.activate('.problems > .error button');
    assert.deepEqual(await caret(page), { field: 'field-text', line: lines + 1, column: 1 });
    const isInSight = await page.$eval(FIELD, (field) => field.scrollTop > 0);
    assert.ok(isInSight, 'the field has scrolled to it');
    const top = await page.$eval('#edited-text', (heading) => heading.getBoundingClientRect().top);
    assert.ok(top >= 0, 'the field’s name is in sight with it');
    await isSound(page);

    // The settings too: their disclosure opens.
    await page.$eval('[data-settings]', (details) => {
      (details as HTMLDetailsElement).open = true;
    });
    await page.focus('#field-settings');
    await page.keyboard.down('Control');
    await keys.press('End');
    await page.keyboard.up('Control');
    await page.keyboard.type('\ncouleur: rouge\n');
    await waitFor(async () => (await page.$$('.problems > .error')).length >= 2, 'the settings are read too');
    await page.$eval('[data-settings]', (details) => ((details as HTMLDetailsElement).open = false));
    await keys.activate('.problems > .error button', 'Réglages');
    assert.equal((await caret(page)).field, 'field-settings');
  });
});

test('a message that lost a colon is told at its own line, and no ready module is claimed', async () => {
  await withEditor(setting, async (page) => {
    const line = (await textOf(page)).split('\n').findIndex((one) => one.startsWith(':::message')) + 1;
    await typeOver(page, ':::message', '::message');
    await waitFor(async () => (await shown(page, '#edited-problems')) !== 'À reprendre', 'a problem is told');
    assert.equal((await page.$$('.problems > .error')).length, 1, 'its closing line is no second problem');
    assert.match(
      await shown(page, '.problems > .error'),
      new RegExp(`À corriger Aller à la ligne ${line}, .*« :::message »`),
    );
  });
});

test('the package is the one of declic build, for the text of the site and for a changed one, in every format', async () => {
  await withEditor(setting, async (page, take) => {
    const [module] = setting.library.modules.filter(({ slug, lang }) => slug === SLUG && lang === 'fr');
    assert.ok(module);
    assert.equal(await page.$eval('#take-for', (list) => (list as HTMLSelectElement).value), '');
    assert.equal(await page.$('[data-make]'), null, 'nothing is made before one chooses');
    await page.select('#take-for', 'Moodle');
    assert.match(await shown(page, '#take-format'), /« SCORM\s1\.2 »/);
    for (const format of ALL) {
      const built = await setting.library.package(format, module);
      assert.ok(Buffer.from(await packed(page, take, format)).equals(built), format);
    }

    await typeOver(page, 'Nadia attend un colis', 'Samira attend un bus');
    assert.equal(
      await page.$('declic-editing a[download]:not([data-plain] *)'),
      null,
      'the file of another text goes',
    );
    const made = new Map<string, Uint8Array>();
    for (const format of ALL) made.set(format, await packed(page, take, format));
    await page.locator('::-p-text(Enregistrer le texte)').click();
    const text = await take();
    assert.equal(text.name, `${SLUG}.fr.md`);
    await page.locator('::-p-text(Enregistrer tout le dossier)').click();
    const source = await take();
    assert.equal(source.name, `${SLUG}-source.zip`);

    // The text, put into the library by hand; and the folder, alone, as it was taken away.
    const modules = join(work, 'modules');
    await cp(join(checkout, 'modules'), modules, { recursive: true });
    await writeFile(join(modules, 'donnees', SLUG, 'fr.md'), text.bytes);
    const own = join(work, 'own');
    for (const [path, bytes] of Object.entries(unzipSync(source.bytes))) {
      await mkdir(dirname(join(own, path)), { recursive: true });
      await writeFile(join(own, path), bytes);
    }
    for (const folder of [modules, join(own, 'modules')]) {
      const dist = join(work, 'dist');
      await declic('build', '--modules', folder, '--out', dist, '--only', SLUG);
      for (const format of ALL) {
        const built = await readFile(join(dist, 'packages', format, `${SLUG}.fr.zip`));
        assert.ok(built.equals(made.get(format) ?? new Uint8Array()), `${format}, ${folder}`);
      }
    }
  });
});

test('a tab that dies takes nothing away; the original text, and one’s own, come back; erasing the device erases the draft', async () => {
  const context = await setting.browser.createBrowserContext();
  const address = `${setting.site.origin}/${OPEN}`;
  const open = async (): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(address);
    await opened(page);
    return page;
  };
  const first = await open();
  await typeOver(first, 'Nadia attend un colis', 'Samira attend un bus');
  // Killed at once, before any pause.
  const client = await first.createCDPSession();
  await Promise.race([
    client.send('Page.crash').catch(() => undefined),
    new Promise((passed) => setTimeout(passed, 500)),
  ]);

  const page = await open();
  const has = async (words: string): Promise<boolean> => (await textOf(page)).includes(words);
  assert.ok(await has('Samira attend un bus'));
  await page.goto(`${setting.site.origin}/${EDITOR}`);
  await page.waitForSelector('.begun a');
  assert.match(await shown(page, '.begun'), /^Continuer « Repérer une arnaque »$/);
  await page.click('.begun a');
  await opened(page);

  await page.click('[data-reset]');
  await waitFor(() => has('Nadia attend un colis'), 'the original text is back');
  assert.match(await shown(page, '[data-told]'), /Le vôtre est encore là/);
  await page.reload();
  await opened(page);
  assert.ok(await has('Nadia attend un colis'));
  await page.click('[data-take-back]');
  await waitFor(() => has('Samira attend un bus'), 'one’s own text is back');

  const kept = (): Promise<readonly string[]> => page.evaluate(() => Object.keys(localStorage));
  assert.ok((await kept()).includes(KEY));
  await page.goto(`${setting.site.origin}/fr/mon-espace/index.html`);
  await page.waitForSelector('declic-forget button');
  await page.click('declic-forget button');
  await page.waitForSelector('declic-forget .box button');
  await page.click('declic-forget .box button');
  await waitFor(async () => !(await kept()).some((key) => key.startsWith(KEY)), 'nothing is left of it');
  await context.close();
});
