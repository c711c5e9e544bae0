import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AnswerReport } from '../../content/question.ts';
import { createFakeScorm12Lms } from '../../testing/fake-scorm12-lms.ts';
import { strictScorm12 } from '../../lms/scorm/strict-scorm12.ts';
import type { AnswerRecord } from '../../tracking/tracker.ts';
import { interaction } from './interaction.ts';
import { timespan } from './timespan.ts';

const CHOICE: AnswerReport = {
  type: 'choice',
  response: ['effacer', 'ouvrir'],
  correct: [['compte']],
  choices: ['ouvrir', 'compte', 'effacer'],
};

function record(report: Partial<AnswerReport>, more: Partial<AnswerRecord> = {}): AnswerRecord {
  return {
    question: 'premier-geste',
    report: { ...CHOICE, ...report },
    verdict: 'wrong',
    outcome: 'LO1.2.01',
    seconds: 75.256,
    at: 1_800_000_000_000,
    ...more,
  };
}

/** Sets an interaction in an LMS held to the letter of the standard. */
function elements(answer: AnswerRecord): Record<string, string> {
  const { api } = strictScorm12(createFakeScorm12Lms().launch());
  api.LMSInitialize('');
  const list = interaction(answer);
  for (const [element, value] of list) api.LMSSetValue(`cmi.interactions.0.${element}`, value);
  return Object.fromEntries(list);
}

describe('interaction', () => {
  it('reports a choice by characters, with its outcome, time of day and latency', () => {
    const set = elements(record({}));
    assert.equal(set['id'], 'premier-geste');
    assert.equal(set['objectives.0.id'], 'LO1.2.01');
    assert.equal(set['type'], 'choice');
    assert.equal(set['student_response'], 'c,a');
    assert.equal(set['correct_responses.0.pattern'], 'b');
    assert.equal(set['result'], 'wrong');
    assert.match(set['time'] ?? '', /^\d\d:\d\d:\d\d$/);
    assert.equal(set['latency'], '0000:01:15.26');
  });

  it('reports an order in the learner’s order, and the right ones', () => {
    const choices = ['un', 'deux', 'trois'];
    const report = { type: 'sequencing', choices, response: ['trois', 'un', 'deux'] } as const;
    const set = elements(record({ ...report, correct: [choices, ['deux', 'un', 'trois']] }));
    assert.equal(set['student_response'], 'c,a,b');
    assert.equal(set['correct_responses.1.pattern'], 'b,a,c');
  });

  it('counts « Je ne sais pas » as neutral, without a response', () => {
    for (const type of ['choice', 'sequencing', 'fill-in', 'numeric'] as const) {
      const set = elements(record({ type, response: ['?'], correct: [] }, { verdict: 'unsure' }));
      assert.equal(set['result'], 'neutral');
      assert.equal('student_response' in set, false);
    }
  });

  it('reports a typed answer in at most 255 ASCII characters', () => {
    const typed = (text: string) =>
      elements(record({ type: 'fill-in', choices: [], response: [text], correct: [['été']] }));
    const set = typed('Été\n où ça 🐘');
    assert.equal(set['student_response'], 'Ete ou ca ');
    assert.equal(set['correct_responses.0.pattern'], 'ete');
    assert.equal(typed('a'.repeat(300))['student_response']?.length, 255);
  });

  it('reports numbers as decimals, and as text what is no number', () => {
    const typed = (text: string) =>
      elements(record({ type: 'numeric', choices: [], response: [text], correct: [['12.5']] }));
    assert.deepEqual([typed('12,5')['type'], typed('12,5')['student_response']], ['numeric', '12.5']);
    assert.deepEqual([typed('douze')['type'], typed('douze')['student_response']], ['fill-in', 'douze']);
  });

  it('names the types of SCORM 1.2 only', () => {
    assert.equal(elements(record({ type: 'long-fill-in', choices: [] }))['type'], 'fill-in');
    assert.equal(elements(record({ type: 'other', choices: [] }))['type'], 'performance');
  });

  it('leaves out of the response an option beyond the 36 characters there are', () => {
    const choices = Array.from({ length: 40 }, (_, n) => `o${n}`);
    assert.equal(elements(record({ choices, response: ['o35', 'o39'] }))['student_response'], '9');
  });
});

describe('timespan', () => {
  it('carries hundredths into seconds, minutes and hours', () => {
    assert.equal(timespan(0), '0000:00:00.00');
    assert.equal(timespan(59.999), '0000:01:00.00');
    assert.equal(timespan(3600 + 61.239), '0001:01:01.24');
  });

  it('stops at what the format can hold', () => {
    assert.equal(timespan(1e9), '9999:59:59.99');
  });
});
