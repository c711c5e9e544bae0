import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsFor, isOver, momentAfter, withMissing } from './talk.ts';

/** hello → ask → code → given, or bye; bye → ask again. */
const moments = {
  start: 'hello',
  steps: [
    { id: 'greet', from: 'hello', to: 'ask' },
    { id: 'want', from: 'ask', to: 'code' },
    { id: 'thank', from: 'ask', to: 'bye' },
    { id: 'give', from: 'code', to: 'given' },
    { id: 'refuse', from: 'code', to: 'bye' },
    { id: 'wait', from: 'given', to: 'bye' },
    { id: 'again', from: 'bye', to: 'ask' },
  ],
};

test('a conversation comes to the moment that the last reply leads to', () => {
  assert.equal(momentAfter(moments, []), 'hello');
  assert.equal(momentAfter(moments, ['said greet', 'said want', 'reported']), 'code');
});

test('nothing is replied once it is left or blocked; it goes on once reported', () => {
  assert.deepEqual([['left'], ['blocked'], ['reported']].map(isOver), [true, true, false]);
});

for (const [facts, seen, events] of [
  [[], [], []],
  [['said refuse'], [], ['said greet', 'said want', 'said refuse']],
  [['said greet', 'said thank'], ['code'], ['said greet', 'said thank', 'said again', 'said want']],
  [['left', 'not said give'], ['bye'], ['said greet', 'said thank', 'left']],
  [['not said thank'], ['bye'], ['said greet', 'said want', 'said refuse']],
  [['said gone', 'reported'], ['gone'], ['reported']],
] as const) {
  test(`${facts.join(', ')} hold again, with ${seen.join(', ')} seen`, () => {
    assert.deepEqual(eventsFor(moments, facts, seen), events);
  });
}

test('what is wanted not to hold is a fact for as long as it does not', () => {
  const wanted = ['said refuse', 'not said give', 'not left'];
  assert.deepEqual([...withMissing(['left'], wanted)], ['left', 'not said give']);
});
