import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge, matchEntry, report, type ShortKey } from './judge.ts';

const key: ShortKey = {
  entries: [
    { id: 'cookie', right: true, variants: ['cookie', 'témoin', 'un traceur', 'l’œil de bœuf'] },
    { id: 'virus', right: false, variants: ['virus', 'un programme espion'] },
  ],
};

for (const typed of [
  'cookie',
  'COOKIE',
  '  cookie ',
  'cookies',
  'le cookie',
  'des cookies',
  'un cookie.',
  'Témoin',
  'temoin',
  'TÉMOINS',
  'te\u0301moin',
  'traceur',
  'mon traceur',
  'oeil de boeuf',
  "L'œil de bœuf",
]) {
  test(`“${typed}” is the word`, () => {
    assert.equal(judge(key, { picks: [], text: typed }), 'right');
  });
}

for (const typed of ['cook', 'cookiee', 'biscuit', 'le', '', 'témoin cookie', '12']) {
  test(`“${typed}” is not the word`, () => {
    assert.equal(judge(key, { picks: [], text: typed }), 'wrong');
  });
}

test('a foreseen near miss is known by its line', () => {
  assert.equal(matchEntry(key, 'Les virus')?.id, 'virus');
  assert.equal(judge(key, { picks: [], text: 'programme espion' }), 'wrong');
});

test('« Je ne sais pas » is never a mistake', () => {
  assert.equal(judge(key, { picks: ['?'] }), 'unsure');
});

const number = (variant: string): ShortKey => ({ entries: [{ id: 'n', right: true, variants: [variant] }] });

for (const [variant, typed, verdict] of [
  ['12 ± 2', '12', 'right'],
  ['12 ± 2', '10', 'right'],
  ['12 ± 2', '14,0', 'right'],
  ['12 ± 2', '14.1', 'wrong'],
  ['12 ± 2', '9,99', 'wrong'],
  ['12', '12', 'right'],
  ['12', '12,0', 'right'],
  ['12', '13', 'wrong'],
  ['1 500', '1500', 'right'],
  ['1500', '1 500', 'right'],
  ['1500', '1\u202f500', 'right'],
  ['-3', '-3', 'right'],
  ['-3', '3', 'wrong'],
  ['8,5 ± 0,1', '8.6', 'right'],
  ['12 ± 2', 'douze', 'wrong'],
  ['12 ± 2', '12 ± 2', 'wrong'],
] as const) {
  test(`the number ${typed} is ${verdict} where ${variant} is expected`, () => {
    assert.equal(judge(number(variant), { picks: [], text: typed }), verdict);
  });
}

for (const [typed, verdict] of [
  ['12 Go', 'right'],
  ['12 gigas', 'wrong'],
] as const) {
  test(`“${typed}” is ${verdict} where “12 Go” is also written`, () => {
    const units: ShortKey = { entries: [{ id: 'n', right: true, variants: ['12', '12 Go'] }] };
    assert.equal(judge(units, { picks: [], text: typed }), verdict);
  });
}

test('a report is numeric for one number, else text with each accepted spelling', () => {
  assert.equal(report(number('12 ± 2'), { picks: [], text: '11' }).type, 'numeric');
  assert.deepEqual(report(key, { picks: [], text: 'biscuit' }), {
    type: 'fill-in',
    response: ['biscuit'],
    correct: [['cookie'], ['témoin'], ['un traceur'], ['l’œil de bœuf']],
    choices: [],
  });
  assert.deepEqual(report(key, { picks: ['?'] }).response, []);
});
