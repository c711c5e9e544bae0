import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import type { Frame } from 'puppeteer-core';
import { verbOf } from '../../lms/lrs/cmi5-checks.ts';
import { startLms, type Launch, type Lms } from '../lms/lms.ts';
import { Learner } from './learner.ts';
import { playThrough } from './play.ts';
import { openSetting, type Setting } from './setting.ts';
import { waitFor } from './wait-for.ts';

// A course as one entry: its page in the platform, its modules in a frame of that page.

const IN_ORDER = 'garder-la-main';
const MODULES = ['mes-traces-sur-internet', 'vrai-ou-faux-verifier', 'ce-que-cache-le-nuage'] as const;
const OF_FOUR = 'premiers-pas-numeriques';
const FOUR = ['oser-dire-je-ne-sais-pas', ...MODULES] as const;
/** A statement sent as the page went is told again, and the record store has it already. */
const EXPECTED = /Failed to load resource: the server responded with a status of (404|409)/;

let setting: Setting;
before(async () => {
  setting = await openSetting();
});
after(() => setting.close());

async function withCourse(
  format: string,
  act: (lms: Lms, launch: () => Promise<Launch>) => Promise<void>,
  course = IN_ORDER,
): Promise<void> {
  const zip = `${setting.library.folder}/packages/${format}/${course}.single.fr.zip`;
  const lms = await startLms(await readFile(zip));
  const launches: Launch[] = [];
  try {
    await act(lms, async () => {
      const launch = await lms.launch(setting.browser);
      launches.push(launch);
      return launch;
    });
    assert.deepEqual(lms.violations, []);
    const faults = launches.flatMap((launch) => launch.faults);
    assert.deepEqual(
      faults.filter((fault) => !EXPECTED.test(fault)),
      [],
    );
  } finally {
    await Promise.all(launches.filter(({ page }) => !page.isClosed()).map(({ page }) => page.close()));
    await lms.close();
  }
}

/** The learner in the module that the course shows. */
async function inModule({ page }: Launch, slug: string): Promise<Learner> {
  const shows = (frame: Frame): boolean => frame.url().includes(`/${slug}/`);
  await waitFor(() => page.frames().some(shows), `${slug} is shown`);
  return Learner.at(page, page.frames().find(shows));
}

async function open(launch: Launch, slug: string): Promise<Learner> {
  const link = `li[data-module="${slug}"] a:not([aria-disabled])`;
  await launch.frame.waitForSelector(link, { visible: true });
  await launch.frame.focus(link);
  await launch.page.keyboard.press('Enter');
  return inModule(launch, slug);
}

async function backToMenu({ frame, page }: Launch): Promise<void> {
  await frame.focus('.in-course button');
  await page.keyboard.press('Enter');
  await frame.waitForSelector('.modules', { visible: true });
}

function state({ frame }: Launch, slug: string): Promise<string> {
  return frame.$eval(`li[data-module="${slug}"] [data-state]`, ({ textContent }) => textContent);
}

for (const format of ['scorm12', 'cmi5']) {
  test(`${format}: a relaunch opens the module and the screen that were left`, async () => {
    await withCourse(format, async (_lms, launch) => {
      const first = await launch();
      assert.equal(await state(first, MODULES[1]), 'S’ouvre après «\u00a0Mes traces sur internet\u00a0»');
      const learner = await open(first, MODULES[0]);
      const [question] = (await learner.look()).questions;
      assert.ok(question);
      await learner.answer(question.id, 'right');
      const left = await learner.next();
      await learner.untilSaid('Enregistré.');
      await first.leave();
      const again = await launch();
      const back = await inModule(again, MODULES[0]);
      assert.equal((await back.look()).id, left.id);
      await backToMenu(again);
      assert.equal(await state(again, MODULES[0]), 'Commencé · Continuer');
      assert.equal(
        await again.frame.evaluate(() => document.activeElement?.textContent),
        'Mes traces sur internet',
      );
    });
  });
}

test('scorm12: four modules by keyboard, left in the third and found again there, end with one score', async () => {
  const play = async (lms: Lms, launch: () => Promise<Launch>): Promise<void> => {
    let sitting = await launch();
    const suspended = () => lms.committed()['cmi.suspend_data'] ?? '';
    for (const slug of FOUR) {
      let learner = await open(sitting, slug);
      if (slug === FOUR[2]) {
        await learner.next();
        const left = await learner.next();
        await learner.untilSaid('Enregistré.');
        await sitting.leave();
        sitting = await launch();
        learner = await inModule(sitting, slug);
        assert.equal((await learner.look()).id, left.id);
      }
      await playThrough(learner, () => (slug === FOUR[1] ? 'unsure' : 'right'));
      await backToMenu(sitting);
      assert.equal(await state(sitting, slug), 'Terminé');
      assert.match(suspended(), /^[ -~]{1,3500}$/);
    }
    await waitFor(() => lms.committed()['cmi.core.lesson_status'] === 'completed', 'the course is completed');
    const raw = Number(lms.committed()['cmi.core.score.raw']);
    assert.ok(raw > 50 && raw < 95, `one score, of all modules: ${raw}`);
    for (const slug of FOUR) assert.equal(await state(sitting, slug), 'Terminé');
  };
  await withCourse('scorm12', play, OF_FOUR);
});

test('cmi5: a course is completed once, and its questions bear their module’s IRI', async () => {
  await withCourse('cmi5', async (lms, launch) => {
    const sitting = await launch();
    for (const slug of MODULES) {
      await playThrough(await open(sitting, slug), () => 'right');
      await backToMenu(sitting);
    }
    const statements = () => lms.platform?.lrs.statements ?? [];
    await waitFor(() => statements().some((one) => verbOf(one) === 'completed'), 'the course is completed');
    await sitting.frame.waitForFunction(() =>
      document.querySelector('declic-course [role=status]')?.textContent.includes('Enregistré.'),
    );
    await sitting.leave();
    await waitFor(() => statements().some((one) => verbOf(one) === 'terminated'), 'the sitting is ended');
    assert.equal(statements().filter((one) => verbOf(one) === 'completed').length, 1);
    const asked = statements().filter((one) => verbOf(one) === 'answered');
    for (const slug of MODULES) {
      const own = asked.filter(({ object }) => object.id.includes(`/modules/${slug}/questions/`));
      assert.ok(own.length > 0, slug);
      for (const { object } of own) assert.ok(object.definition?.description, object.id);
    }
  });
});
