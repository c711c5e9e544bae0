import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { start, type Started } from '../../cli/start.ts';
import { launchBrowser } from '../browser.ts';
import { watch } from '../lms/watch.ts';
import { EDITOR, opened, preview as previewIn, typeOver } from './editor-page.ts';
import { Learner } from './learner.ts';
import { comparable } from './play.ts';

const MODULES = fileURLToPath(new URL('../../../modules', import.meta.url));

/** A platform has no document yet where nobody has been, and fails where it is told to. */
const EXPECTED = /Failed to load resource: the server responded with a status of (404|409|500|503)/;

let browser: Browser;
let preview: Started;
before(async () => {
  preview = await start({ name: 'start', modules: MODULES, port: 0 });
  browser = await launchBrowser();
});
after(async () => {
  await browser.close();
  await preview.close();
});

/** The module in the page, once it can be used. */
async function moduleIn(page: Page): Promise<Learner> {
  const shown = (candidate: Frame): boolean => candidate.url().includes('/paquet/') && !candidate.detached;
  return Learner.at(page, await page.waitForFrame(shown));
}

async function press(page: Page, button: string, said: RegExp): Promise<void> {
  await page.$eval('#dit', (place) => (place.textContent = ''));
  await page.click(`#${button}`);
  await page.waitForFunction(
    (pattern) => new RegExp(pattern).test(document.querySelector('#dit')?.textContent ?? ''),
    {},
    said.source,
  );
}

function untilLogged(page: Page, words: string): Promise<unknown> {
  return page.waitForFunction(
    (wanted) => document.querySelector('#journal')?.textContent.includes(wanted),
    {},
    words,
  );
}

const sum = (page: Page, name: string): Promise<string> =>
  page.$eval(`[data-sum="${name}"]`, (place) => place.textContent);

for (const [format, logged] of [
  ['scorm12', 'cmi.interactions.0.id'],
  ['cmi5', 'answered'],
] as const) {
  test(`${format}: the preview shows what a platform receives, and resumes with it`, async () => {
    const page = await browser.newPage();
    const faults: string[] = [];
    watch(page, faults);
    await page.goto(`${preview.url}_plateforme/`);
    await page.click(`a[href*="/${format}/"]`);
    const learner = await moduleIn(page);
    let view = await learner.look();
    while (view.questions.every(({ personal }) => personal)) view = await learner.next();
    const { id } = view.questions.find(({ personal }) => !personal)!;
    assert.equal(await sum(page, 'answers'), '0');
    await learner.answer(id, 'right');
    await untilLogged(page, logged);
    await learner.untilSaid('Enregistré.');
    assert.equal(await sum(page, 'answers'), '1');
    const left = comparable(await learner.look());

    await press(page, 'relancer', /relancé/);
    const back = await moduleIn(page);
    assert.deepEqual(comparable(await back.look()), left);
    assert.equal(await sum(page, 'answers'), '1');

    await press(page, 'fermer', /fermé/);
    await press(page, 'relancer', /relancé/);
    assert.deepEqual(comparable(await (await moduleIn(page)).look()), left);

    await press(page, 'panne', /ne répond plus/);
    await press(page, 'panne', /de nouveau/);
    await press(page, 'oublier', /oublié/);
    const fresh = await (await moduleIn(page)).look();
    assert.notEqual(fresh.id, left.id);
    assert.equal(await sum(page, 'answers'), '0');
    assert.deepEqual(
      faults.filter((fault) => !EXPECTED.test(fault)),
      [],
    );
    await page.close();
  });
}

test('a module is changed in the preview’s own pages, and no link of them leads nowhere', async () => {
  const page = await browser.newPage();
  for (const path of ['', 'fr/formateurs/index.html', EDITOR]) {
    const response = await page.goto(preview.url + path);
    assert.equal(response?.status(), 200, path);
    const links = await page.$$eval('a[href]', (all) => all.map(({ href }) => href.replace(/#.*/, '')));
    const own = [...new Set(links)].filter((href) => href.startsWith(preview.url));
    assert.ok(own.length > 5, path);
    for (const href of own) assert.equal((await fetch(href)).status, 200, `${path}: ${href}`);
  }
  await page.goto(`${preview.url}${EDITOR}#reperer-une-arnaque`);
  await opened(page);
  await typeOver(page, 'Nadia attend un colis', 'Samira attend un bus');
  await previewIn(page, 'Samira attend un bus');
  await page.close();
});
