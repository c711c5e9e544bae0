import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { axeFindings, loadAxe } from './axe.ts';
import { guard } from './guard.ts';
import { Keyboard } from './keyboard.ts';
import { Learner } from './learner.ts';
import { NARROW, openAt, tooWide } from './pages.ts';
import { inTurn } from './play.ts';
import { openSite, type SiteSetting } from './setting.ts';
import { waitFor } from './wait-for.ts';

let setting: SiteSetting;
let folder: string;
before(async () => {
  setting = await openSite();
  folder = await mkdtemp(join(tmpdir(), 'declic-space-'));
});
after(async () => {
  await setting.close();
  await rm(folder, { recursive: true });
});

const SPACE = 'fr/mon-espace/index.html';

/** Goes through a module by keyboard, to its end or for so many screens. */
async function learn(page: Page, slug: string, screens = Infinity): Promise<void> {
  await page.goto(`${setting.site.origin}/fr/modules/${slug}/index.html`);
  const learner = await Learner.at(page);
  const way = inTurn();
  let view = await learner.look();
  for (let screen = 1; ; screen++) {
    for (const { id } of view.questions) await learner.answer(id, way());
    if (view.isEnd || screen >= screens) break;
    view = await learner.next();
  }
}

/** Words of a part of the page; empty where it is not there. */
function part(page: Page, heading: string): Promise<string> {
  return page.evaluate(
    (id) => document.getElementById(id)?.closest('section')?.textContent.replace(/\s+/g, ' ').trim() ?? '',
    heading,
  );
}

/** All that the page says of what was done, and what the device keeps. */
async function everything(page: Page): Promise<readonly unknown[]> {
  const parts = ['commences', 'revoir', 'termines', 'savoir'];
  const kept = await page.evaluate(() =>
    Object.entries(localStorage).sort(([one], [other]) => (one < other ? -1 : 1)),
  );
  return [...(await Promise.all(parts.map((heading) => part(page, heading)))), kept];
}

async function until(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector('main')?.textContent.includes(wanted),
    { timeout: 8000 },
    text,
  );
}

test('a learner finds in « Mon espace » what was done, takes it away, erases it, and brings it back', async () => {
  const [begun, done] = setting.library.modules.filter(({ lang }) => lang === 'fr');
  assert.ok(begun && done);
  const page = await openAt(setting.browser, 'about:blank', NARROW);
  const guarded = await guard(page);
  await learn(page, done.slug);
  await learn(page, begun.slug, 3);

  await page.goto(`${setting.site.origin}/index.html`);
  await page.waitForSelector('declic-continue .btn');
  const keys = new Keyboard(page, page.mainFrame());
  await keys.tabTo('declic-continue .btn');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  assert.ok(page.url().includes(begun.slug), page.url());

  await page.goto(`${setting.site.origin}/${SPACE}`);
  await page.waitForSelector('.attest');
  assert.match(await part(page, 'commences'), /Écran 3 sur \d/);
  assert.match(await part(page, 'termines'), /Terminé le \d/);
  assert.match(await part(page, 'revoir'), /exercices? reviendr/);
  assert.notEqual(await part(page, 'savoir'), '');
  await loadAxe(page.mainFrame());
  assert.deepEqual(await axeFindings(page.mainFrame()), []);
  assert.deepEqual(await tooWide(page), []);
  const before = await everything(page);

  const browser = await setting.browser.target().createCDPSession();
  const { id: browserContextId } = page.browserContext();
  await browser.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: folder,
    ...(browserContextId !== undefined && { browserContextId }),
  });
  const files = new Keyboard(page, page.mainFrame());
  await files.activate('declic-transfer button', 'Emporter');
  const downloaded = (): string => readdirSync(folder).find((file) => file.endsWith('.json')) ?? '';
  await waitFor(() => downloaded() !== '', 'the file was not downloaded');
  const file = join(folder, downloaded());
  assert.match(downloaded(), /^declic-mon-espace-\d{4}-\d\d-\d\d\.json$/);

  await files.activate('declic-forget button', 'Effacer');
  await files.activate('declic-forget button', 'Oui');
  await until(page, 'Rien n’est gardé ici');
  assert.equal(await page.evaluate(() => localStorage.length), 0);

  const text = await readFile(file, 'utf8');
  const damaged = join(folder, 'abime.txt');
  await writeFile(damaged, text.replace('"state"', '"etat"'));
  const input = await page.$('declic-transfer input');
  await input?.uploadFile(damaged);
  await until(page, 'Ce fichier est abîmé');
  assert.equal(await page.evaluate(() => localStorage.length), 0);

  await input?.uploadFile(file);
  await until(page, '2 modules sont revenus');
  await page.waitForSelector('.attest');
  assert.deepEqual(await everything(page), before);
  await page.reload();
  await page.waitForSelector('.attest');
  assert.deepEqual(await everything(page), before);
  assert.deepEqual(guarded, { policy: [], outside: [], errors: [] });
  await page.browserContext().close();
});

test('the foot of every page, and of a module, leads to « Effacer mes données »', async () => {
  const [module] = setting.library.modules;
  assert.ok(module);
  const page = await openAt(setting.browser, 'about:blank', NARROW);
  for (const path of ['index.html', `${module.lang}/modules/${module.slug}/index.html`]) {
    await page.goto(`${setting.site.origin}/${path}`);
    const href = await page.$eval('.foot a[href*="#mes-donnees"]', (link) => link.href);
    await page.goto(href);
    await page.waitForSelector('#mes-donnees declic-forget button');
    assert.ok(page.url().endsWith(`${SPACE}#mes-donnees`), page.url());
  }
  await page.browserContext().close();
});

test('without JavaScript « Mon espace » says what it would show', async () => {
  const page = await openAt(setting.browser, 'about:blank', NARROW);
  await page.setJavaScriptEnabled(false);
  await page.goto(`${setting.site.origin}/${SPACE}`);
  const main = await page.$eval('main', (element) => element.textContent);
  assert.match(main, /Sans JavaScript/);
  assert.match(main, /les questions à revoir/);
  await page.browserContext().close();
});
