import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readAnswers, writeAnswers } from './kept.ts';
import type { Way } from './path.ts';
import type { Step } from './portrait.ts';
import { resultOf } from './result.ts';

function step(id: string, competence: string, check = false): Step {
  return {
    id,
    competence,
    check,
    area: competence.charAt(0),
    label: `label ${competence}`,
    text: `text ${id}`,
    gesture: check ? '' : `gesture ${id}`,
  };
}

const steps = [
  step('search', '1.1'),
  step('judge', '1.2'),
  step('doubt', '1.2', true),
  step('poster', '3.1'),
  step('photo', '3.2'),
];
const facts: Way = {
  title: 'facts',
  href: '/facts',
  theme: 'esprit-critique',
  minutes: 10,
  practises: new Map([['1.2', 5]]),
};
const helpers: Way = { ...facts, title: 'helpers', theme: 'passeurs', practises: new Map([['5.4', 5]]) };

const result = (answers: Readonly<Record<string, string>>, open: readonly string[] = []) =>
  resultOf(steps, new Map(Object.entries(answers)), [helpers, facts], ({ id }) => open.includes(id));

describe('the result', () => {
  it('names the modules that a path of five has no room for, each once', () => {
    const ids = ['1.1', '1.2', '2.1', '2.2', '3.1', '3.2', '3.3'];
    const wanted = ids.map((id) => step(`s${id}`, id));
    const ways = ids.slice(0, 5).map((id): Way => ({ ...facts, title: id, practises: new Map([[id, 1]]) }));
    const both: Way = {
      ...facts,
      title: 'both',
      practises: new Map([
        ['3.2', 1],
        ['3.3', 1],
        ['4.1', 2],
      ]),
    };
    const { path, further, unmet } = resultOf(
      wanted,
      new Map(wanted.map(({ id }) => [id, 'unsure'])),
      [helpers, ...ways, both],
      () => false,
    );
    assert.deepEqual(
      path.map(({ way }) => way.title),
      ids.slice(0, 5),
    );
    assert.deepEqual(further, [both]);
    assert.deepEqual(unmet, []);
  });

  it('draws each area by what was said, never by what was passed nor by small questions', () => {
    const { areas, passed } = result({
      search: 'teach',
      judge: 'unsure',
      doubt: 'partages',
      poster: 'alone',
    });
    assert.deepEqual(areas, [
      { area: '1', own: 1, teach: 1, helped: 0, unsure: 1 },
      { area: '3', own: 1, teach: 0, helped: 0, unsure: 0 },
    ]);
    assert.equal(passed, 1);
  });

  it('tells why each module is there, in the person’s own situations', () => {
    const { path } = result({ judge: 'helped', doubt: 'photo', search: 'alone' }, ['doubt']);
    assert.deepEqual(path, [
      {
        way: facts,
        why: [
          { text: 'text judge', reply: 'helped' },
          { text: 'text doubt', reply: undefined },
        ],
      },
    ]);
  });

  it('names what no module is about yet', () => {
    assert.deepEqual(result({ poster: 'unsure', judge: 'unsure', search: 'alone' }).unmet, ['label 3.1']);
  });

  it('begins with what one does already', () => {
    const { done } = result({ search: 'alone', judge: 'helped', poster: 'teach' });
    assert.deepEqual(
      done.map(({ text, gesture }) => [text, gesture]),
      [
        ['text search', 'gesture search'],
        ['text poster', 'gesture poster'],
      ],
    );
  });

  it('offers to help others where no help is wanted, and nothing where nothing was said', () => {
    const own = result({ search: 'teach', judge: 'alone' });
    assert.deepEqual([own.helps, own.path], [true, [{ way: helpers, why: [] }]]);
    const none = result({});
    assert.deepEqual([none.helps, none.path, none.passed], [false, [], 5]);
  });
});

describe('what the device keeps', () => {
  it('comes back as it was, « Je ne sais pas » of a small question included', () => {
    const answers = new Map([
      ['search', 'alone'],
      ['doubt', '?'],
    ]);
    assert.deepEqual(readAnswers(writeAnswers(answers), ['search', 'doubt']), answers);
  });

  it('leaves out steps that have gone, and bears any text', () => {
    assert.deepEqual(readAnswers('search=alone&gone=x', ['search']), new Map([['search', 'alone']]));
    assert.deepEqual(readAnswers('%%%=&&==', ['search']), new Map());
  });

  it('counts a reply that has gone as passed over', () => {
    assert.deepEqual(result({ search: 'sometimes' }).areas[0], {
      area: '1',
      own: 0,
      teach: 0,
      helped: 0,
      unsure: 0,
    });
  });
});
