import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { axeFindings, loadAxe } from './axe.ts';
import { guard, NOTHING, type Guard } from './guard.ts';
import { Keyboard } from './keyboard.ts';
import { NARROW, openAt, overflow, setTextSize, WIDE } from './pages.ts';
import { openSite, type SiteSetting } from './setting.ts';

let setting: SiteSetting;
let url: string;
before(async () => {
  setting = await openSite();
  url = `${setting.site.origin}/fr/faire-le-point/`;
});
after(() => setting.close());

/** A fresh person’s page, watched from before it loads. */
async function open(browser: Browser): Promise<{ page: Page; keys: Keyboard; guarded: Guard }> {
  const page = await openAt(browser, 'about:blank', WIDE);
  const guarded = await guard(page);
  await page.goto(url);
  return { page, keys: new Keyboard(page, page.mainFrame()), guarded };
}

/** All that the element shows. */
function shown(page: Page): Promise<string> {
  return page.$eval('declic-level', (level) => (level as HTMLElement).innerText.replace(/\s+/g, ' '));
}

/** Chooses the answer at a place, the first being 0, in the step shown. */
async function choose(keys: Keyboard, place: number): Promise<void> {
  await keys.tabTo('[data-step]:not([data-off]) input');
  if (place === 0) await keys.press(' ');
  else await keys.press('ArrowDown', place);
}

test('by keyboard alone: answer, leave, come back, and have a path that leads to a module', async () => {
  const { page, keys, guarded } = await open(setting.browser);
  await keys.activate('declic-level button', 'Commencer');
  await choose(keys, 2);
  await keys.activate('declic-level button', 'Suivant');
  await choose(keys, 0);
  await keys.activate('declic-level button', 'Suivant');
  // A small question: judged kindly, and told why.
  await choose(keys, 1);
  await keys.activate('declic-choice button', 'Voir ma réponse');
  assert.match(await shown(page), /C’est ça\./);
  await keys.activate('declic-level button', 'Suivant');
  await keys.activate('declic-level button', 'Passer');
  await keys.activate('declic-level button', 'M’arrêter là');

  await page.goto(`${setting.site.origin}/index.html`);
  await page.goto(url);
  assert.match(await shown(page), /Vous en étiez à l’étape 5 sur 28\./);
  await keys.activate('declic-level button', 'Continuer');
  assert.match(await shown(page), /Mon médecin me propose un rendez-vous en vidéo\./);
  for (let step = 5; step <= 28; step++) {
    const isCheck = await page.evaluate(() => document.activeElement?.closest('declic-choice') !== null);
    if (!isCheck) await choose(keys, step % 4);
    await keys.activate('declic-level .pair .btn:not(.back)');
  }

  const result = await shown(page);
  assert.match(result, /Voici où vous en êtes/);
  assert.match(result, /S’informer 1 sans aide, 1 à découvrir/);
  assert.match(result, /« Un proche me transmet une nouvelle qui fait peur\. » : Je ne sais pas/);
  assert.match(result, /Un repère, pas un certificat/);
  const modules = await page.$$eval('.path a', (links) => links.map(({ textContent }) => textContent));
  assert.ok(modules.length > 0 && modules.length <= 5, modules.join());
  await keys.activate('.path a');
  await page.waitForSelector('declic-module');
  assert.deepEqual(guarded, NOTHING);
  await page.browserContext().close();
});

test('« Effacer mes données » in « Mon espace » leaves nothing of it', async () => {
  const { page, keys } = await open(setting.browser);
  await keys.activate('declic-level button', 'Commencer');
  await choose(keys, 3);
  assert.ok((await page.evaluate(() => localStorage.length)) > 0);
  await page.goto(new URL('../mon-espace/index.html', url).href);
  await keys.activate('declic-forget button', 'Effacer mes données');
  await keys.activate('declic-forget button', 'Oui, tout effacer');
  await page.waitForFunction(() => localStorage.length === 0);
  await page.goto(url);
  assert.match(await shown(page), /Commencer/);
  await keys.activate('declic-level button', 'Commencer');
  assert.equal(await page.$('declic-level input:checked'), null);
  await page.browserContext().close();
});

test('without JavaScript all situations are there to tick, with the modules of each part', async () => {
  const page = await openAt(setting.browser, 'about:blank', NARROW);
  await page.setJavaScriptEnabled(false);
  await page.goto(url);
  const hidden = await page.$$eval('[data-step] fieldset, .ways a, .by-hand', (parts) =>
    parts.filter((part) => !part.checkVisibility()).map(({ textContent }) => textContent),
  );
  assert.deepEqual(hidden, []);
  assert.equal((await page.$$('.replies')).length, 21);
  assert.ok((await page.$$('.ways a')).length > 3);
  assert.equal(await page.$('declic-level button'), null);
  assert.ok((await overflow(page)) <= 0);
  await page.browserContext().close();
});

test('paper has the whole sheet before the end, and the result alone at the end', async () => {
  const { page, keys } = await open(setting.browser);
  const onPaper = async (selector: string): Promise<number> => {
    await page.emulateMediaType('print');
    const count = await page.$$eval(selector, (all) => all.filter((one) => one.checkVisibility()).length);
    await page.emulateMediaType('screen');
    return count;
  };
  assert.equal(await onPaper('[data-step] fieldset'), 28);
  // Reasons stand at the end, where nobody reads them before answering.
  assert.equal(await onPaper('.why'), 0);
  assert.equal(await onPaper('.on-paper li'), 7);
  await keys.activate('declic-level button', 'Commencer');
  await choose(keys, 1);
  assert.equal(await onPaper('[data-step] fieldset'), 28);
  assert.equal(await onPaper('declic-level button'), 0);
  await keys.activate('declic-level button', 'M’arrêter là');
  await keys.activate('declic-level button', 'Voir mon bilan');
  assert.equal(await onPaper('[data-step] fieldset'), 0);
  assert.equal(await onPaper('.areas li'), 5);
  assert.equal(await onPaper('.on-paper li'), 0);
  assert.equal(await onPaper('declic-level button'), 0);
  await page.browserContext().close();
});

test('no view is wider than a narrow screen in the largest text, and axe finds nothing in the result', async () => {
  const page = await openAt(setting.browser, url, NARROW);
  await setTextSize(page, '3');
  const keys = new Keyboard(page, page.mainFrame());
  const fits = async (view: string): Promise<void> => {
    const pixels = await overflow(page);
    assert.ok(pixels <= 0, `${view}: ${pixels} px too wide`);
  };
  await keys.activate('declic-level button', 'Commencer');
  await choose(keys, 1);
  await fits('a situation');
  await keys.activate('declic-level button', 'M’arrêter là');
  await fits('at rest');
  await keys.activate('declic-level button', 'Voir mon bilan');
  await fits('the result');
  await loadAxe(page.mainFrame());
  assert.deepEqual(await axeFindings(page.mainFrame()), []);
  await page.browserContext().close();
});
