import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { verbOf } from '../../lms/lrs/cmi5-checks.ts';
import type { Lms } from '../lms/lms.ts';
import { Learner } from './learner.ts';
import { comparable, inTurn, playThrough } from './play.ts';
import { openSetting, type Setting } from './setting.ts';
import { leaveAtEachScreen, withModule as playModule, type Sitting } from './sittings.ts';
import { waitFor } from './wait-for.ts';

const FORMATS = ['cmi5', 'xapi'] as const;
type Format = (typeof FORMATS)[number];

let setting: Setting;
before(async () => {
  setting = await openSetting();
});
after(() => setting.close());

const OVER =
  'La plateforme n’enregistre plus. Vos réponses restent sur cet appareil\u00a0: rouvrez le module depuis la plateforme.';

/** Faults of the network that a test brings about on purpose are told in the console. */
const EXPECTED = /Failed to load resource: the server responded with a status of (404|409|503)/;

type Act = (sitting: Sitting, name: string) => Promise<void>;

const withModule = (format: Format, index: 0 | 1, act: Act): Promise<void> =>
  playModule(setting, setting.library.played[index], { format, ends, expected: EXPECTED }, act);

function verbs({ platform }: Lms): readonly string[] {
  return platform?.lrs.statements.map(verbOf) ?? [];
}

function ends(lms: Lms): number {
  return verbs(lms).filter((verb) => verb === 'terminated').length;
}

for (const format of FORMATS) {
  test(`${format}: each module is told from beginning to end, and completed once`, async () => {
    for (const index of [0, 1] as const) {
      await withModule(format, index, async ({ lms, launch, leave }, name) => {
        const { learner, launch: first } = await launch();
        await playThrough(learner, () => 'right');
        await learner.untilSaid('Enregistré.');
        await leave(first);
        const said = verbs(lms);
        assert.equal(said[0], 'initialized', name);
        assert.equal(said.at(-1), 'terminated', name);
        assert.equal(said.filter((verb) => verb === 'completed').length, 1, name);
        assert.ok(said.includes('answered'), name);
      });
    }
  });

  test(`${format}: a learner who leaves after each screen finds it all again`, async () => {
    await withModule(format, 1, leaveAtEachScreen);
  });

  test(`${format}: questions are told in words, opinions and discovery not at all`, async () => {
    await withModule(format, 1, async ({ lms, launch, leave }, name) => {
      const personal = new Set<string>();
      const way = inTurn();
      const { learner, launch: sitting } = await launch();
      await playThrough(learner, (id, mine) => {
        if (mine) personal.add(id);
        return way();
      });
      await leave(sitting);
      const answered = lms.platform!.lrs.statements.filter((statement) => verbOf(statement) === 'answered');
      for (const { object } of answered) {
        assert.match(object.definition?.description?.['fr'] ?? '', /\p{L}{3}/u, name);
        for (const { id, description } of object.definition?.choices ?? [])
          assert.notEqual(description['fr'], id, name);
      }
      const sent = lms.platform!.calls.map(({ exchange }) => exchange.body).join('');
      for (const id of personal) assert.ok(!sent.includes(id), `${name}: ${id} reached the platform`);
    });
  });

  test(`${format}: « Enregistrer et quitter » ends once, and goes back where the platform asked`, async () => {
    await withModule(format, 0, async ({ lms, launch }) => {
      const { learner, launch: sitting } = await launch();
      await learner.next();
      await learner.untilSaid('Enregistré.');
      await learner.keys.activate('declic-module > [data-ui] nav button.tool');
      const gone = (): boolean => sitting.page.frames().some((frame) => frame.url().endsWith('/elsewhere'));
      if (format === 'cmi5') await waitFor(gone, 'the learner is back on the platform');
      else await learner.frame.waitForFunction(() => document.activeElement?.textContent === 'À bientôt.');
      assert.equal(ends(lms), 1);
    });
  });

  test(`${format}: while the platform fails, a calm line says so; then all is there`, async () => {
    await withModule(format, 0, async ({ lms, launch, leave }) => {
      const { learner, launch: sitting } = await launch();
      await learner.untilSaid('Enregistré.');
      lms.connect({ failing: true });
      const view = await learner.look();
      for (const { id } of view.questions) await learner.answer(id, 'right');
      await learner.next();
      await learner.untilSaid('Pas encore enregistré, nous réessayons. Vous pouvez continuer.');
      lms.connect({ failing: false });
      await learner.untilSaid('Enregistré.');
      const left = await learner.look();
      await leave(sitting);
      const again = await launch();
      assert.deepEqual(comparable(await again.learner.look()), comparable(left));
    });
  });

  test(`${format}: a page loaded again shows the same screen`, async () => {
    await withModule(format, 0, async ({ lms, launch }) => {
      const { learner, launch: sitting } = await launch();
      const { id } = await learner.next();
      await learner.untilSaid('Enregistré.');
      await sitting.frame.evaluate(() => location.reload());
      await new Promise((passed) => setTimeout(passed, 300));
      const frame = await sitting.page.waitForFrame((candidate) => candidate.url().includes('/au/'));
      const again = await Learner.at(sitting.page, frame);
      assert.equal((await again.look()).id, id);
      // A sitting of cmi5 ends when its page goes: what follows waits on the device for the next launch.
      await again.untilSaid(format === 'cmi5' ? OVER : 'Enregistré.');
      assert.equal(verbs(lms).filter((verb) => verb === 'initialized').length, 1);
    });
  });
}
