import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode, encode } from '../tracking/state-codec.ts';
import {
  isUnsure,
  judgePairs,
  misplacedSources,
  reportPairs,
  toPairs,
  toPicks,
  type PairsKey,
} from './pairs.ts';

const key: PairsKey = {
  accepted: new Map([
    ['ecole', ['suivre', 'verifier']],
    ['colis', ['verifier', 'signaler']],
    ['banque', ['verifier', 'signaler']],
  ]),
  targets: ['suivre', 'verifier', 'signaler'],
};

function picked(...pairs: readonly (readonly [string, string])[]) {
  return { picks: toPicks(new Map(pairs)) };
}

/** What the device or the LMS gives back, once the module has the options of `after`. */
function resumed(picks: readonly string[], before: PairsKey, after: PairsKey) {
  const outline = (edition: PairsKey) => ({
    screens: ['un'],
    questions: [{ id: 'boite', options: [...edition.accepted.keys(), ...edition.targets] }],
  });
  const answers = new Map([['boite', { verdict: 'partial' as const, tries: 1, picks }]]);
  const kept = encode({ screen: 'un', seen: new Set(), answers }, outline(before));
  return decode(kept, outline(after)).answers.get('boite');
}

test('pairs come back from the picks of an answer, in the order of the sources', () => {
  const answer = picked(['banque', 'signaler'], ['ecole', 'suivre']);
  assert.deepEqual(
    [...toPairs(key, answer)],
    [
      ['ecole', 'suivre'],
      ['banque', 'signaler'],
    ],
  );
});

test('pairs are the same after a stay in the saved state, « Je ne sais pas » included', () => {
  const answer = picked(['ecole', 'verifier'], ['colis', '?'], ['banque', 'verifier']);
  assert.deepEqual(resumed(answer.picks, key, key)?.picks, answer.picks);
});

for (const [what, edited] of [
  ['source', { ...key, accepted: new Map([...key.accepted].filter(([id]) => id !== 'ecole')) }],
  ['target', { ...key, targets: ['verifier', 'signaler'] }],
] as const) {
  test(`where a ${what} is gone the pairs are forgotten, and the verdict stays`, () => {
    const { picks } = picked(['ecole', 'suivre'], ['colis', 'signaler'], ['banque', 'verifier']);
    const state = resumed(picks, key, edited);
    assert.equal(state?.verdict, 'partial');
    assert.deepEqual(state.picks, []);
  });
}

for (const [pairs, verdict, misplaced] of [
  [
    [
      ['ecole', 'verifier'],
      ['colis', 'signaler'],
      ['banque', 'verifier'],
    ],
    'right',
    [],
  ],
  [
    [
      ['ecole', 'suivre'],
      ['colis', 'suivre'],
      ['banque', 'verifier'],
    ],
    'partial',
    ['colis'],
  ],
  [
    [
      ['ecole', 'suivre'],
      ['colis', '?'],
    ],
    'wrong',
    ['colis', 'banque'],
  ],
] as const) {
  test(`${pairs.map((pair) => pair.join(' to ')).join(', ')} is ${verdict}`, () => {
    const answer = picked(...pairs);
    assert.deepEqual(misplacedSources(key, answer), misplaced);
    assert.equal(judgePairs(key, answer), verdict);
  });
}

test('« Je ne sais pas » for the whole is never a mistake', () => {
  assert.equal(judgePairs(key, { picks: ['?'] }), 'unsure');
  assert.equal(isUnsure(picked(['ecole', '?'])), false);
});

test('a report has the pairs in the order written, and five of the ways that are right', () => {
  const report = reportPairs(
    'performance',
    key,
    picked(['banque', 'signaler'], ['colis', '?'], ['ecole', 'suivre']),
  );
  assert.deepEqual(report.response, ['ecole.suivre', 'banque.signaler']);
  assert.equal(report.correct.length, 5);
  assert.deepEqual(report.correct[0], ['ecole.suivre', 'colis.verifier', 'banque.verifier']);
  for (const parts of report.correct) {
    const pairs = new Map(parts.map((part) => part.split('.') as [string, string]));
    assert.equal(judgePairs(key, { picks: toPicks(pairs) }), 'right');
  }
});
