import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Verdict } from '../content/question.ts';
import { readDiary, writeDiary } from './diary.ts';
import { bringIn, isSound } from './join.ts';
import type { KeptValue } from './kept.ts';
import { decode, encode } from './state-codec.ts';
import type { Outline } from './state.ts';

const outline: Outline = {
  screens: ['un', 'deux', 'trois'],
  questions: ['q1', 'q2', 'q3'].map((id) => ({ id, options: ['a', 'b'] })),
};

function state(
  screen: string,
  answers: Readonly<Record<string, Verdict | undefined>>,
  module = 'm.fr',
): KeptValue {
  const list = Object.entries(answers).map(
    ([id, verdict]) => [id, { verdict, tries: 1, picks: ['a'] }] as const,
  );
  const seen = new Set(outline.screens.slice(0, outline.screens.indexOf(screen) + 1));
  return { module, name: 'state', value: encode({ screen, seen, answers: new Map(list) }, outline) };
}

function joined(kept: KeptValue, brought: KeptValue) {
  const [value] = bringIn([kept], [brought]);
  const { screen, seen, answers } = decode(value?.value ?? '', outline);
  return {
    screen,
    seen: [...seen],
    verdicts: Object.fromEntries([...answers].map(([id, { verdict }]) => [id, verdict])),
  };
}

describe('another device’s values, brought in', () => {
  it('come as they are where nothing is kept', () => {
    const brought = [state('deux', { q1: 'right' }), { module: 'display', name: 'size', value: '2' }];
    assert.deepEqual(bringIn([], brought), brought);
  });

  it('add the answers and screens that are missing, and lose none; the place is that of here', () => {
    const here = state('un', { q1: 'wrong', q2: 'right' });
    const there = state('trois', { q1: 'right', q3: 'unsure' });
    assert.deepEqual(joined(here, there), {
      screen: 'un',
      seen: ['un', 'deux', 'trois'],
      verdicts: { q1: 'wrong', q2: 'right', q3: 'unsure' },
    });
  });

  it('take the place of an answer that is only begun here', () => {
    const here = state('un', { q1: undefined, q2: undefined });
    assert.deepEqual(joined(here, state('deux', { q1: 'right' })).verdicts, { q1: 'right', q2: undefined });
  });

  it('change nothing when they are brought in twice', () => {
    const here = state('un', { q1: 'wrong' });
    const brought = [state('deux', { q1: 'right', q2: 'right' })];
    const once = bringIn([here], brought);
    assert.deepEqual(bringIn(once, brought), once);
  });

  it('are told from those of other modules', () => {
    const here = state('un', { q1: 'wrong' });
    const there = state('deux', { q1: 'right' }, 'autre.fr');
    assert.deepEqual(bringIn([here], [there]), [there]);
  });

  it('replace what is damaged here', () => {
    const there = state('deux', { q1: 'right' });
    assert.deepEqual(bringIn([{ ...there, value: 'abîmé' }], [there]), [there]);
  });

  it('join days with days, and leave the settings of here', () => {
    const diary = (done: number): KeptValue => ({
      module: 'm.fr',
      name: 'diary',
      value: writeDiary({ at: 1, done, again: new Map() }),
    });
    const [days] = bringIn([diary(20)], [diary(10)]);
    assert.equal(readDiary(days?.value ?? '')?.done, 10);
    const size = (value: string): KeptValue => ({ module: 'display', name: 'size', value });
    assert.deepEqual(bringIn([size('3')], [size('2')]), [size('3')]);
  });
});

it('a state or a diary that does not read is not sound', () => {
  const sound = state('un', { q1: 'right' });
  assert.ok(isSound(sound));
  assert.ok(!isSound({ ...sound, value: sound.value.slice(0, -1) }));
  assert.ok(!isSound({ module: 'm.fr', name: 'private', value: 'bonjour' }));
  assert.ok(!isSound({ module: 'm.fr', name: 'diary', value: '{}' }));
  assert.ok(isSound({ module: 'level', name: 'answers', value: 'a=b' }));
});
