import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { BrowserContext } from 'puppeteer-core';
import { axeFindings, loadAxe } from './axe.ts';
import { Learner } from './learner.ts';
import type { BuiltModule } from './library.ts';
import { comparable, inTurn, playThrough } from './play.ts';
import { openSetting, type Setting } from './setting.ts';
import { servePackage } from './site-server.ts';

let setting: Setting;
before(async () => {
  setting = await openSetting();
});
after(() => setting.close());

/** A module of the `web` format on a static host, for someone who has never been there. */
async function withModule(
  module: BuiltModule,
  act: (visit: () => Promise<Learner>, name: string) => Promise<void>,
): Promise<void> {
  const server = await servePackage(await setting.library.package('web', module));
  const context: BrowserContext = await setting.browser.createBrowserContext();
  try {
    await act(async () => {
      for (const page of await context.pages()) await page.close();
      const page = await context.newPage();
      await page.goto(`${server.origin}/`);
      return Learner.at(page);
    }, module.name);
  } finally {
    await context.close();
    await server.close();
  }
}

async function forEachPlayed(
  act: (visit: () => Promise<Learner>, name: string) => Promise<void>,
): Promise<void> {
  for (const module of setting.library.played) await withModule(module, act);
}

test('by keyboard alone a learner goes from end to end, leaving at every screen and finding it again', async () => {
  await withModule(setting.library.everyType, async (visit, name) => {
    const way = inTurn();
    let learner = await visit();
    for (;;) {
      for (const { id } of (await learner.look()).questions) await learner.answer(id, way());
      const left = await learner.look();
      learner = await visit();
      assert.deepEqual(comparable(await learner.look()), comparable(left), `${name}, ${left.id}`);
      if (left.isEnd) break;
      await learner.next();
    }
  });
});

test('who passed a question by is told at the end, and led back to it', async () => {
  await withModule(setting.library.played[0], async (visit) => {
    const learner = await visit();
    const passed: string[] = [];
    await playThrough(learner, (id, personal) => {
      if (personal || passed.length > 0) return 'right';
      passed.push(id);
      return undefined;
    });
    const told = () => learner.frame.$eval('declic-ending', ({ textContent }) => textContent);
    assert.match(await told(), /Des questions attendent encore votre réponse\./);
    assert.doesNotMatch(await told(), /À revoir quand je veux/);
    await learner.frame.click('declic-ending .can button');
    const { questions } = await learner.look();
    assert.ok(questions.some(({ id }) => id === passed[0]));
    await learner.answer(passed[0] ?? '', 'right');
    await learner.goTo('fin');
    assert.doesNotMatch(await told(), /attendent encore/);
  });
});

test('« Recommencer » asks first, then forgets every answer', async () => {
  await withModule(setting.library.played[0], async (visit) => {
    let learner = await visit();
    const first = await learner.look();
    for (const { id } of first.questions) await learner.answer(id, 'wrong');
    while (!(await learner.next()).isEnd);
    await learner.keys.activate('button', 'Recommencer');
    await learner.keys.activate('button', 'Oui, recommencer');
    await learner.frame.waitForFunction((id) => location.hash === `#${id}`, {}, first.id);
    assert.deepEqual(comparable(await learner.look()), comparable(first));
    learner = await visit();
    assert.deepEqual(comparable(await learner.look()), comparable(first));
  });
});

test('a word opens its definition beside it, and gives the focus back', async () => {
  await forEachPlayed(async (visit, name) => {
    const learner = await visit();
    const word = 'section.screen:not([hidden]) a[href^="#mot-"]';
    const isShown = (): Promise<boolean> =>
      learner.frame.$$eval(word, (links) => links.some((link) => link.checkVisibility()));
    while (!(await isShown())) {
      if ((await learner.next()).isEnd) return;
    }
    const { id } = await learner.look();
    await learner.keys.activate(word);
    const opened = await learner.frame.evaluate(() => {
      const { activeElement: box } = document;
      const { top = -1, bottom = -1 } = box?.getBoundingClientRect() ?? {};
      return { role: box?.role, text: box?.textContent ?? '', isSeen: top >= 0 && bottom <= innerHeight };
    });
    assert.equal(opened.role, 'dialog', name);
    assert.ok(opened.isSeen, `${name}: the whole definition is shown`);
    await loadAxe(learner.frame);
    assert.deepEqual(await axeFindings(learner.frame), [], name);
    const closed = async (): Promise<void> => {
      const back = await learner.frame.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
      assert.match(back, /^#mot-/, name);
      assert.equal((await learner.look()).id, id, name);
    };
    await learner.keys.press('Escape');
    await closed();
    await learner.keys.press('Enter');
    await learner.keys.activate('.word button', 'Fermer');
    await closed();
  });
});

test('the browser’s back button goes back a screen, and says where one is', async () => {
  await withModule(setting.library.played[0], async (visit) => {
    const learner = await visit();
    const first = await learner.look();
    const second = await learner.next();
    await learner.next();
    for (const view of [second, first]) {
      await learner.page.goBack();
      await learner.untilFocused(view.heading);
      assert.equal((await learner.look()).id, view.id);
    }
  });
});

test('the browser’s back button comes back to where the visit began', async () => {
  await withModule(setting.library.played[0], async (visit) => {
    let learner = await visit();
    await learner.next();
    learner = await visit();
    const began = await learner.look();
    await learner.next();
    await learner.page.goBack();
    await learner.untilFocused(began.heading);
    assert.equal((await learner.look()).id, began.id);
  });
});

test('the skip link goes to the module, and not to another screen', async () => {
  await withModule(setting.library.played[0], async (visit) => {
    const learner = await visit();
    const { id } = await learner.next();
    await learner.keys.activate('.skip');
    await learner.frame.waitForFunction(() => location.hash === '#module');
    await learner.keys.press('Tab');
    assert.equal((await learner.look()).id, id);
  });
});

test('two taps on « Voir ma réponse » without an answer say what to do, and cost nothing', async () => {
  await withModule(setting.library.played[0], async (visit) => {
    const learner = await visit();
    const { id } = (await learner.look()).questions[0]!;
    await learner.keys.activate(`#${id} [data-ui] .act button`);
    await learner.keys.press('Enter');
    const said = await learner.frame.$eval(`#${id} [data-ui] [role=status]`, (note) => note.textContent);
    assert.match(said, /Choisissez d’abord/);
    assert.equal((await learner.question(id)).verdict, '');
  });
});

test('a step dragged by its handle goes past several others, and stays put once answered', async () => {
  await withModule(setting.library.everyType, async (visit) => {
    const learner = await visit();
    const { questions } = await learner.goTo('essai-order');
    const { id, options } = questions[0]!;
    const [first = '', second = '', , last = ''] = options;
    await drag(learner, id, first, last);
    const moved = (await learner.question(id)).options;
    assert.deepEqual(moved, [...options.slice(1), first]);
    await drag(learner, id, first, second);
    assert.deepEqual((await learner.question(id)).options, options);
    await learner.answer(id, 'right');
    const { options: right } = await learner.question(id);
    assert.equal(await learner.frame.$eval(`#${id} .grip`, (grip) => grip.checkVisibility()), false);
    await drag(learner, id, right[0] ?? '', right[3] ?? '', '');
    assert.deepEqual((await learner.question(id)).options, right);
  });
});

/** By mouse: from the handle of a step, or from what else it is held by, to a bit past the middle of another one. */
async function drag(
  { page }: Learner,
  id: string,
  step: string,
  over: string,
  held = '.grip',
): Promise<void> {
  const boxOf = async (selector: string) => {
    const element = await page.waitForSelector(selector);
    const box = await element?.boundingBox();
    assert.ok(box, selector);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  await page.$eval(`#${id}`, (question) => question.scrollIntoView());
  const from = await boxOf(`#${id} li[data-option="${step}"] ${held}`);
  const to = await boxOf(`#${id} li[data-option="${over}"]`);
  const past = Math.sign(to.y - from.y) * 8;
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x, to.y + past, { steps: 4 });
  await page.mouse.up();
}
