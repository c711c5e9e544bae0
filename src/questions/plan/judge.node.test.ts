import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleBlocks } from '../../testing/example.ts';
import { judge } from './judge.ts';

const key = { gestures: ['une-photo', 'montrer'] };

test('a plan is never right or wrong, not even an empty one', () => {
  for (const picks of [[], ['montrer'], key.gestures]) assert.equal(judge(key, { picks }), 'neutral');
});

test('each gesture stands under the bold line above it', () => {
  const plan = exampleBlocks('plan').find((block) => block.type === 'element');
  assert.ok(plan?.name === 'plan');
  assert.deepEqual(
    plan.data.parts.map(({ gestures }) => gestures.map(({ id }) => id)),
    [['une-photo', 'montrer'], ['nommer']],
  );
});
