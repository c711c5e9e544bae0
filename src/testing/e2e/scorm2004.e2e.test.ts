import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Lms } from '../lms/lms.ts';
import { inTurn, playThrough } from './play.ts';
import { openSetting, type Setting } from './setting.ts';
import { leaveAtEachScreen, scormEnds, withModule as playModule, type Sitting } from './sittings.ts';
import { waitFor } from './wait-for.ts';

const COMPLETION = 'cmi.completion_status';
const SUSPEND = 'cmi.suspend_data';

let setting: Setting;
before(async () => {
  setting = await openSetting();
});
after(() => setting.close());

type Act = (sitting: Sitting, name: string) => Promise<void>;

const withModule = (index: 0 | 1, act: Act): Promise<void> =>
  playModule(setting, setting.library.played[index], { format: 'scorm2004', ends: scormEnds }, act);

async function forEachModule(act: Act): Promise<void> {
  for (const index of [0, 1] as const) await withModule(index, act);
}

/** What a platform holds of each objective, by outcome: completion, success and score. */
function objectivesOf(lms: Lms): ReadonlyMap<string, string> {
  const cmi = lms.committed();
  const of = (place: number, name: string): string => cmi[`cmi.objectives.${place}.${name}`] ?? '';
  const places = Object.keys(cmi)
    .filter((element) => /^cmi\.objectives\.\d+\.id$/.test(element))
    .keys();
  return new Map(
    [...places].map((place) => [
      of(place, 'id'),
      ['completion_status', 'success_status', 'score.scaled'].map((name) => of(place, name)).join(' '),
    ]),
  );
}

test('each module begins incomplete, then is completed with its scores and outcomes, and ends once', async () => {
  await forEachModule(async ({ lms, launch, leave }, name) => {
    const { learner, launch: first } = await launch();
    await waitFor(() => lms.committed()[COMPLETION] === 'incomplete', `${name} is incomplete`);
    await playThrough(learner, () => 'right');
    await learner.untilSaid('Enregistré.');
    const cmi = lms.committed();
    assert.equal(cmi[COMPLETION], 'completed', name);
    assert.equal(cmi['cmi.progress_measure'], '1', name);
    assert.equal(cmi['cmi.score.scaled'], '1', name);
    assert.equal(cmi['cmi.score.raw'], '100', name);
    assert.equal(cmi['cmi.score.min'], '0', name);
    assert.equal(cmi['cmi.score.max'], '100', name);
    assert.match(cmi[SUSPEND] ?? '', /^[ -~]{1,3500}$/, name);
    const objectives = objectivesOf(lms);
    assert.ok(objectives.size > 0, name);
    for (const [id, told] of objectives) {
      assert.match(id, /^LO\d\.\d\.\d\d$/, name);
      assert.equal(told, 'completed passed 1', `${name}: ${id}`);
    }
    await leave(first);
    assert.equal(scormEnds(lms), 1, name);
    assert.ok(lms.commits.at(-1)?.finished, name);
  });
});

test('a learner who leaves after each answer finds the screen, the answers and the feedback again', async () => {
  await withModule(1, leaveAtEachScreen);
});

test('what was completed stays completed, whatever is answered afterwards', async () => {
  for (const mode of ['review', 'normal'] as const) {
    await withModule(0, async ({ lms, launch, leave }) => {
      const first = await launch();
      await playThrough(first.learner, () => 'right');
      await first.learner.untilSaid('Enregistré.');
      await leave(first.launch);
      const objectives = objectivesOf(lms);

      const { learner, launch: again } = await launch({ mode });
      let view = await learner.look();
      while (!view.questions.some(({ personal }) => !personal)) view = await learner.back();
      const { id } = view.questions.find(({ personal }) => !personal)!;
      await learner.retry(id);
      await learner.answer(id, 'wrong');
      await leave(again);
      const cmi = lms.committed();
      assert.deepEqual(
        [cmi[COMPLETION], cmi['cmi.score.scaled'], cmi['cmi.score.raw'], cmi['cmi.progress_measure']],
        ['completed', '1', '100', '1'],
        mode,
      );
      assert.deepEqual(objectivesOf(lms), objectives, mode);
    });
  }
});

test('answers are reported in words that the standard takes, and opinions are not', async () => {
  await withModule(1, async ({ lms, launch, leave }, name) => {
    const personal = new Set<string>();
    const way = inTurn();
    const { learner, launch: sitting } = await launch();
    await playThrough(learner, (id, mine) => {
      if (mine) personal.add(id);
      return way();
    });
    await leave(sitting);
    const told = JSON.stringify(lms.commits);
    assert.match(told, /"cmi\.interactions\.0\.learner_response"/, name);
    for (const id of personal) assert.ok(!told.includes(id), `${name}: ${id} reached the platform`);
  });
});

test('in a window of its own, or with a platform that comes late, the module finds it', async () => {
  await withModule(0, async ({ lms, launch }) => {
    for (const options of [{ api: 'opener' }, { lateBy: 1500 }] as const) {
      const { learner, launch: sitting } = await launch(options);
      const { id } = await learner.next();
      await waitFor(() => lms.committed()['cmi.location'] === id, 'the place is committed');
      await sitting.leave();
    }
  });
});

test('« Enregistrer et quitter » saves, says goodbye, and ends once', async () => {
  await withModule(0, async ({ lms, launch }) => {
    const { learner, launch: sitting } = await launch();
    const { id } = await learner.next();
    await learner.keys.activate('declic-module > [data-ui] nav button.tool');
    await learner.frame.waitForFunction(() => document.activeElement?.textContent === 'À bientôt.');
    assert.equal(lms.committed()['cmi.location'], id);
    await sitting.leave();
    assert.equal(scormEnds(lms), 1);
  });
});
