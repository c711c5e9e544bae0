import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sampleSpace as data, sitting } from '../../testing/sample-space.ts';
import type { Diary } from '../../tracking/diary.ts';
import type { KeptValue } from '../../tracking/kept.ts';
import { viewOf } from './view.ts';

const TODAY = 20_800;

const ALL_SEEN = ['un', 'deux', 'trois'];
const ALL_RIGHT = { q1: 'right', q2: 'right', q3: 'right' } as const;

describe('what a learner did', () => {
  it('is nothing where nothing is kept, or where a module has gone', () => {
    const gone = sitting('disparu', { verdicts: { q1: 'wrong' } });
    for (const kept of [[], gone])
      assert.deepEqual(viewOf(data, kept, TODAY), { begun: [], done: [], abilities: [], due: [], later: [] });
  });

  it('lists modules left on the way with their screen, the last one first', () => {
    const kept = [
      ...sitting('a', { screen: 'deux', seen: ['un', 'deux'], diary: { at: 10 } }),
      ...sitting('b', { screen: 'fin', seen: ALL_SEEN, diary: { at: 30 } }),
      ...sitting('c', { diary: { at: 20 } }),
    ];
    const { begun, done } = viewOf(data, kept, TODAY);
    assert.deepEqual(
      begun.map(({ module, screen }) => [module.title, screen]),
      [
        ['b', 4],
        ['c', 1],
        ['a', 2],
      ],
    );
    assert.deepEqual(done, []);
  });

  it('counts a module as done once all is seen and answered, « Je ne sais pas » too, with its day where it is kept', () => {
    const unsure = { q1: 'unsure', q2: 'wrong', q3: 'right' } as const;
    const kept = [
      ...sitting('a', { screen: 'fin', seen: ALL_SEEN, verdicts: unsure, diary: { done: 20_785 } }),
      ...sitting('b', { screen: 'fin', seen: ALL_SEEN, verdicts: ALL_RIGHT }),
    ];
    const { begun, done } = viewOf(data, kept, TODAY);
    assert.deepEqual(
      done.map(({ module, day }) => [module.title, day]),
      [
        ['a', 20_785],
        ['b', undefined],
      ],
    );
    assert.deepEqual(begun, []);
  });

  it('a new question does not open again what was done; beginning anew does, and what was done stays done', () => {
    const more = sitting('a', { seen: ALL_SEEN, verdicts: { q1: 'right' }, diary: { done: 20_785 } });
    assert.deepEqual(viewOf(data, more, TODAY).begun, []);
    const anew = viewOf(data, sitting('a', { seen: ['un'], diary: { done: 20_785 } }), TODAY);
    assert.deepEqual([anew.begun.length, anew.done.length], [1, 1]);
  });

  it('says by competence what the questions answered right show, each line once', () => {
    const kept = [
      ...sitting('a', { verdicts: { q1: 'right', q2: 'wrong', q3: 'right' } }),
      ...sitting('b', { verdicts: { q1: 'right', q2: 'unsure' } }),
    ];
    assert.deepEqual(viewOf(data, kept, TODAY).abilities, [
      { id: '1.2', label: 'Juger une information', lines: ['Je doute à propos.'] },
      { id: '4.1', label: 'Protéger ses appareils', lines: ['Je protège.'] },
    ]);
  });
});

describe('what to see again', () => {
  const again = (revisions: Readonly<Record<string, readonly [number, number]>>): Partial<Diary> => ({
    again: new Map(Object.entries(revisions).map(([id, [day, step]]) => [id, { day, step }])),
  });
  const titles = (kept: readonly KeptValue[]) => {
    const { due, later } = viewOf(data, kept, TODAY);
    return { due: due.map(({ href }) => href), later: later.map(({ href, day }) => [href, day]) };
  };

  it('is what was missed, once its day has come, by a link to its screen', () => {
    const kept = sitting('a', {
      verdicts: { q1: 'wrong', q2: 'unsure', q3: 'right' },
      diary: again({ q1: [TODAY - 1, 0], q2: [TODAY, 0] }),
    });
    assert.deepEqual(titles(kept), {
      due: ['../modules/a/index.html#un'],
      later: [['../modules/a/index.html#deux', TODAY + 1]],
    });
  });

  it('comes at once where no day was kept', () => {
    const kept = sitting('a', { verdicts: { q1: 'wrong', q2: 'right' } });
    assert.deepEqual(titles(kept), { due: ['../modules/a/index.html#un'], later: [] });
  });

  it('comes back later when it was right since, and no more once it is in mind', () => {
    const kept = sitting('a', {
      verdicts: { q1: 'right', q2: 'right' },
      diary: again({ q1: [TODAY - 2, 1], q2: [TODAY - 30, 4] }),
    });
    assert.deepEqual(titles(kept), { due: [], later: [['../modules/a/index.html#un', TODAY + 1]] });
  });

  it('holds memory cards that were turned', () => {
    const kept = sitting('a', { cards: true, diary: again({ cartes: [TODAY - 1, 0] }) });
    const { due } = viewOf(data, kept, TODAY);
    assert.deepEqual(
      due.map(({ title, isDeck }) => [title, isDeck]),
      [['Troisième écran', true]],
    );
  });

  it('shows a screen once, by its nearest day', () => {
    const kept = sitting('a', {
      verdicts: { q2: 'wrong', q3: 'wrong' },
      diary: again({ q2: [TODAY, 0], q3: [TODAY - 5, 0] }),
    });
    assert.deepEqual(titles(kept), { due: ['../modules/a/index.html#deux'], later: [] });
  });

  it('forgets what « Recommencer » took away', () => {
    const kept = sitting('a', { diary: again({ q1: [TODAY - 5, 0] }) });
    assert.deepEqual(titles(kept), { due: [], later: [] });
  });
});
