import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AnswerReport } from '../../content/question.ts';
import { createFakeScorm2004Lms } from '../../testing/fake-scorm2004-lms.ts';
import { strictScorm2004 } from '../../lms/scorm/strict-scorm2004.ts';
import type { AnswerRecord } from '../../tracking/tracker.ts';
import { interaction } from './interaction.ts';
import { duration } from '../duration.ts';

const CHOICE: AnswerReport = {
  type: 'choice',
  response: ['tout-effacer', 'ouvrir'],
  correct: [['compte']],
  choices: ['ouvrir', 'compte', 'tout-effacer'],
};

function record(report: Partial<AnswerReport>, more: Partial<AnswerRecord> = {}): AnswerRecord {
  return {
    question: 'premier-geste',
    report: { ...CHOICE, ...report },
    verdict: 'wrong',
    outcome: 'LO1.2.01',
    seconds: 75.256,
    at: 1_800_000_000_987,
    ...more,
  };
}

/** Sets an interaction in an LMS held to the letter of the standard. */
function elements(answer: AnswerRecord): Record<string, string> {
  const { api } = strictScorm2004(createFakeScorm2004Lms().launch());
  api.Initialize('');
  const list = interaction(answer);
  for (const [element, value] of list) api.SetValue(`cmi.interactions.0.${element}`, value);
  return Object.fromEntries(list);
}

function typed(type: AnswerReport['type'], text: string, correct: readonly string[]): Record<string, string> {
  const patterns = correct.map((pattern) => [pattern]);
  return elements(record({ type, choices: [], response: [text], correct: patterns }));
}

describe('interaction', () => {
  it('reports a choice by the ids of its options, with outcome, time and latency', () => {
    const set = elements(record({}));
    assert.equal(set['id'], 'premier-geste');
    assert.equal(set['objectives.0.id'], 'LO1.2.01');
    assert.equal(set['type'], 'choice');
    assert.equal(set['learner_response'], 'tout_effacer[,]ouvrir');
    assert.equal(set['correct_responses.0.pattern'], 'compte');
    assert.equal(set['result'], 'incorrect');
    assert.equal(set['timestamp'], '2027-01-15T08:00:00.98Z');
    assert.equal(set['latency'], 'PT75.26S');
  });

  it('reports an order in the learner’s order, and the right ones', () => {
    const report = { type: 'sequencing', response: ['trois', 'un', 'deux'] } as const;
    const correct = [
      ['un', 'deux', 'trois'],
      ['deux', 'un', 'trois'],
    ];
    const set = elements(record({ ...report, correct }));
    assert.equal(set['learner_response'], 'trois[,]un[,]deux');
    assert.equal(set['correct_responses.1.pattern'], 'deux[,]un[,]trois');
  });

  it('counts « Je ne sais pas » as neutral, without a response', () => {
    for (const type of ['choice', 'sequencing', 'fill-in', 'numeric', 'likert'] as const) {
      const set = elements(record({ type, response: ['?'], correct: [] }, { verdict: 'unsure' }));
      assert.equal(set['result'], 'neutral');
      assert.equal('learner_response' in set, false);
    }
    const none = elements(record({ type: 'numeric', response: [], correct: [['3']] }, { verdict: 'unsure' }));
    assert.equal('learner_response' in none, false);
    assert.equal(none['type'], 'numeric');
  });

  it('reports a typed answer as one line of at most 250 characters, accents kept', () => {
    const set = typed('fill-in', ' Été\n où ça 🐘', ['été']);
    assert.equal(set['learner_response'], 'Été où ça 🐘');
    assert.equal(set['correct_responses.0.pattern'], 'été');
    assert.equal(typed('fill-in', `${'a'.repeat(249)}🐘`, [])['learner_response'], 'a'.repeat(249));
    assert.equal(typed('long-fill-in', 'a'.repeat(4100), [])['learner_response']?.length, 4000);
  });

  it('takes away what the standard would read as a delimiter', () => {
    assert.equal(typed('fill-in', '{lang=en}un[,]deux', [])['learner_response'], 'lang=en}un,deux');
    assert.equal(typed('fill-in', '{{', [])['learner_response'], undefined);
  });

  it('reports numbers as decimals, with their tolerance as a range', () => {
    const set = typed('numeric', ' 12,50 ', ['12 ± 2']);
    assert.equal(set['type'], 'numeric');
    assert.equal(set['learner_response'], '12.5');
    assert.equal(set['correct_responses.0.pattern'], '10[:]14');
    const patternOf = (right: string): string | undefined =>
      typed('numeric', '1', [right])['correct_responses.0.pattern'];
    assert.equal(patternOf('1 500'), '1500[:]1500');
    assert.equal(patternOf('0,3 ± 0,1'), '0.2[:]0.4');
    assert.equal(patternOf('-2±3'), '-5[:]1');
  });

  it('reports as words what is no number where one is awaited', () => {
    const set = typed('numeric', 'douze', ['12 ± 2']);
    assert.deepEqual([set['type'], set['learner_response']], ['fill-in', 'douze']);
    assert.equal(set['correct_responses.0.pattern'], '12 ± 2');
  });

  it('reports scales, gestures and whatever else in the form of their type', () => {
    const of = (type: AnswerReport['type']): unknown => {
      const set = elements(record({ type, response: ['peu-sûr'.replace('û', 'u'), 'non'], correct: [] }));
      return [set['type'], set['learner_response']];
    };
    assert.deepEqual(of('likert'), ['likert', 'peu_sur']);
    assert.deepEqual(of('performance'), ['performance', 'peu_sur[.][,]non[.]']);
  });

  it('gives ten patterns at most', () => {
    const correct = Array.from({ length: 16 }, (_, n) => [`a${n}`]);
    const set = elements(record({ type: 'sequencing', correct }));
    assert.equal(Object.keys(set).filter((name) => name.startsWith('correct_responses')).length, 10);
  });
});

describe('timeinterval', () => {
  it('has at most two decimals', () => {
    assert.deepEqual([0, 1.5, 59.999, 3661.239].map(duration), ['PT0S', 'PT1.5S', 'PT60S', 'PT3661.24S']);
  });
});
