import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type {} from '../../controllers/answer-event.ts';
import { Learner } from './learner.ts';
import { comparable, playThrough } from './play.ts';
import { openSetting, type Setting } from './setting.ts';
import { leaveAtEachScreen, scormEnds, withModule as playModule, type Sitting } from './sittings.ts';
import { waitFor } from './wait-for.ts';

const STATUS = 'cmi.core.lesson_status';
const SUSPEND = 'cmi.suspend_data';

let setting: Setting;
before(async () => {
  setting = await openSetting();
});
after(() => setting.close());

type Act = (sitting: Sitting, name: string) => Promise<void>;

const withModule = (index: 0 | 1, act: Act): Promise<void> =>
  playModule(
    setting,
    setting.library.played[index],
    { format: 'scorm12', ends: scormEnds, expected: /500/ },
    act,
  );

async function forEachModule(act: Act): Promise<void> {
  for (const index of [0, 1] as const) await withModule(index, act);
}

test('each module begins incomplete, then is completed with its score, and finishes once', async () => {
  await forEachModule(async ({ lms, launch, leave }, name) => {
    const { learner, launch: first } = await launch();
    await waitFor(() => lms.committed()[STATUS] === 'incomplete', `${name} is incomplete`);
    await playThrough(learner, () => 'right');
    await learner.untilSaid('Enregistré.');
    const cmi = lms.committed();
    assert.equal(cmi[STATUS], 'completed', name);
    assert.equal(cmi['cmi.core.score.raw'], '100', name);
    assert.equal(cmi['cmi.core.score.min'], '0', name);
    assert.equal(cmi['cmi.core.score.max'], '100', name);
    assert.match(cmi[SUSPEND] ?? '', /^[ -~]{1,3500}$/, name);
    await leave(first);
    assert.equal(scormEnds(lms), 1, name);
    assert.ok(lms.commits.at(-1)?.finished, name);
  });
});

test('a learner who leaves after each answer finds the screen, the answers and the feedback again', async () => {
  await withModule(1, leaveAtEachScreen);
});

test('the number of tries is kept from launch to launch', async () => {
  await withModule(0, async ({ launch, leave }) => {
    let { learner, launch: sitting } = await launch();
    const { id } = (await learner.look()).questions[0]!;
    await learner.answer(id, 'wrong');
    await learner.retry(id);
    await learner.answer(id, 'wrong');
    await leave(sitting);
    ({ learner, launch: sitting } = await launch());
    await learner.retry(id);
    const tries = learner.frame.evaluate(
      () =>
        new Promise((told) => document.body.addEventListener('declic-answer', (event) => told(event.tries))),
    );
    await learner.answer(id, 'right');
    assert.equal(await tries, 3);
    await sitting.leave();
  });
});

test('what was completed stays completed, whatever is answered afterwards', async () => {
  for (const mode of ['review', 'normal'] as const) {
    await withModule(0, async ({ lms, launch, leave }) => {
      const first = await launch();
      await playThrough(first.learner, () => 'right');
      await first.learner.untilSaid('Enregistré.');
      await leave(first.launch);

      const { learner, launch: again } = await launch({ mode });
      let view = await learner.look();
      while (!view.questions.some(({ personal }) => !personal)) view = await learner.back();
      const { id } = view.questions.find(({ personal }) => !personal)!;
      await learner.retry(id);
      await learner.answer(id, 'wrong');
      await leave(again);
      assert.equal(lms.committed()[STATUS], 'completed', mode);
      assert.equal(lms.committed()['cmi.core.score.raw'], '100', mode);
    });
  }
});

test('opinions and answers before the lesson leave no trace in the platform', async () => {
  await withModule(1, async ({ lms, launch, leave }, name) => {
    const personal = new Set<string>();
    const reports = [];
    // Same judged answers, other personal ones, by two learners.
    for (const [learnerId, own] of [
      ['ana', 'wrong'],
      ['bob', 'unsure'],
    ] as const) {
      const { learner, launch: sitting } = await launch({ learner: learnerId });
      await playThrough(learner, (id, mine) => {
        if (mine) personal.add(id);
        return mine ? own : 'right';
      });
      await leave(sitting);
      reports.push(withoutTimes(lms.committed(learnerId)));
    }
    assert.deepEqual(reports[0], reports[1], name);
    const told = JSON.stringify(lms.commits);
    for (const id of personal) assert.ok(!told.includes(id), `${name}: ${id} reached the platform`);
  });
});

/** What a platform holds but for times, stamps and the learner's name. */
function withoutTimes(cmi: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const kept = Object.entries(cmi).filter(([element]) => !/time$|latency$|student_/.test(element));
  return { ...Object.fromEntries(kept), [SUSPEND]: cmi[SUSPEND]?.split('.')[1] ?? '' };
}

test('without a platform the module runs, says so, and keeps progress on the device', async () => {
  await withModule(0, async ({ lms, launch }) => {
    const { learner, launch: first } = await launch({ api: 'none' });
    const { id } = (await learner.look()).questions[0]!;
    await learner.answer(id, 'wrong');
    await learner.next();
    await learner.untilSaid('Enregistré sur cet appareil.');
    const left = await learner.look();
    assert.equal(await buttonSaying(learner, 'Enregistrer et quitter'), false);
    await first.leave();
    const { learner: back } = await launch({ api: 'none' });
    assert.deepEqual(comparable(await back.look()), comparable(left));
    assert.deepEqual(lms.commits, []);
  });
});

function buttonSaying(learner: Learner, words: string): Promise<boolean> {
  return learner.frame.evaluate(
    (wanted) =>
      [...document.querySelectorAll('button')].some((button) => button.textContent.trim() === wanted),
    words,
  );
}

test('what is answered before a late platform appears reaches it all the same', async () => {
  await withModule(0, async ({ lms, launch: _ }) => {
    const launch = await lms.launch(setting.browser, { lateBy: 2000 });
    const { frame } = launch;
    await frame.waitForSelector('fieldset ~ [data-ui] .act button');
    await frame.evaluate(() => {
      const question = document.querySelector('fieldset')?.parentElement;
      question?.querySelector('input')?.click();
      question?.querySelector<HTMLElement>('[data-ui] .act button')?.click();
    });
    const learner = await Learner.at(launch.page, frame);
    const seen = await learner.look();
    assert.notEqual(seen.questions[0]?.verdict, '');
    const judged = seen.questions.some(({ personal }) => !personal);
    await waitFor(
      () => !judged || lms.committed()['cmi.interactions.0.id'] !== undefined,
      'the early answer is committed',
    );
    await waitFor(() => lms.committed()[STATUS] === 'incomplete', 'the launch is committed');
    await launch.leave();
  });
});

test('in a window of its own the module finds its platform', async () => {
  await withModule(0, async ({ lms, launch }) => {
    const { learner, launch: sitting } = await launch({ api: 'opener' });
    await learner.next();
    await learner.untilSaid('Enregistré.');
    assert.equal(lms.committed()['cmi.core.lesson_location'], (await learner.look()).id);
    await sitting.leave();
  });
});

test('a commit that fails is said, and tried again until it succeeds', async () => {
  await withModule(0, async ({ lms, launch }) => {
    const { learner, launch: sitting } = await launch();
    await learner.untilSaid('Enregistré.');
    lms.connect({ failing: true });
    const { id } = await learner.next();
    await learner.untilSaid('Pas encore enregistré, nous réessayons. Vous pouvez continuer.');
    assert.notEqual(lms.committed()['cmi.core.lesson_location'], id);
    lms.connect({ failing: false });
    await learner.untilSaid('Enregistré.');
    assert.equal(lms.committed()['cmi.core.lesson_location'], id);
    await sitting.leave();
  });
});

test('« Enregistrer et quitter » saves, says goodbye, and finishes once', async () => {
  await withModule(0, async ({ lms, launch }) => {
    const { learner, launch: sitting } = await launch();
    const { id } = await learner.next();
    await learner.keys.activate('declic-module > [data-ui] nav button.tool');
    await learner.frame.waitForFunction(() => document.activeElement?.textContent === 'À bientôt.');
    assert.equal(lms.committed()['cmi.core.lesson_location'], id);
    await sitting.leave();
    assert.equal(scormEnds(lms), 1);
  });
});
