import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createFakeScorm2004Lms } from '../../testing/fake-scorm2004-lms.ts';
import { Scorm2004Violation, strictScorm2004 } from './strict-scorm2004.ts';
import type { StrictScorm2004 } from './strict-scorm2004.ts';

function open(): StrictScorm2004 {
  const strict = strictScorm2004(createFakeScorm2004Lms().launch());
  strict.api.Initialize('');
  return strict;
}

function refuses(code: number, act: () => unknown): void {
  assert.throws(act, (error) => error instanceof Scorm2004Violation && error.code === code);
}

describe('strict SCORM 2004', () => {
  const refused: [element: string, value: string, code: number][] = [
    ['cmi.suspend_data', 'x'.repeat(64_001), 406],
    ['cmi.completion_status', 'passed', 406],
    ['cmi.success_status', 'completed', 406],
    ['cmi.exit', 'Suspend', 406],
    ['cmi.score.scaled', '1.1', 407],
    ['cmi.score.scaled', '0.66666666', 406],
    ['cmi.score.raw', '', 406],
    ['cmi.progress_measure', '-0.1', 407],
    ['cmi.session_time', 'PT1.567S', 406],
    ['cmi.session_time', '00:00:01', 406],
    ['cmi.session_time', 'P', 406],
    ['cmi.location', 'x'.repeat(1001), 406],
    ['cmi.learner_id', 'rosa', 404],
    ['cmi.entry', 'resume', 404],
    ['cmi.interactions._count', '1', 404],
    ['cmi.core.lesson_status', 'completed', 401],
    ['cmi.interactions.1.id', 'a', 351],
    ['cmi.interactions.0.type', 'choice', 408],
    ['cmi.interactions.0.id', 'a b', 406],
    ['cmi.objectives.1.id', 'a', 351],
    ['cmi.objectives.0.success_status', 'passed', 408],
  ];
  for (const [element, value, code] of refused) {
    it(`refuses ${element} = ${value.slice(0, 20)}`, () => {
      const { api, violations } = open();
      refuses(code, () => api.SetValue(element, value));
      assert.equal(violations.length, 1);
    });
  }

  const responses: [type: string, element: string, value: string, taken: boolean][] = [
    ['choice', 'learner_response', 'a[,]b', true],
    ['choice', 'learner_response', 'a[,]a', false],
    ['choice', 'learner_response', 'a-b', false],
    ['sequencing', 'learner_response', 'a[,]b[,]a', true],
    ['sequencing', 'learner_response', 'a,b', false],
    ['fill-in', 'learner_response', 'l’été', true],
    ['fill-in', 'learner_response', 'un\ndeux', false],
    ['fill-in', 'learner_response', '{order', false],
    ['numeric', 'learner_response', '12.5', true],
    ['numeric', 'learner_response', '12,5', false],
    ['numeric', 'correct_responses.0.pattern', '10[:]14', true],
    ['numeric', 'correct_responses.0.pattern', '[:]14', true],
    ['numeric', 'correct_responses.0.pattern', '14[:]10', false],
    ['numeric', 'correct_responses.0.pattern', '12', false],
    ['performance', 'learner_response', 'a[.]', true],
    ['performance', 'learner_response', '[.]', false],
    ['likert', 'learner_response', 'a[,]b', false],
    ['true-false', 'learner_response', 'true', true],
    ['matching', 'learner_response', 'a[.]b[,]c[.]d', true],
  ];
  for (const [type, element, value, taken] of responses) {
    it(`${taken ? 'takes' : 'refuses'} the ${type} ${element} ${JSON.stringify(value)}`, () => {
      const { api } = open();
      api.SetValue('cmi.interactions.0.id', 'a');
      refuses(408, () => api.SetValue(`cmi.interactions.0.${element}`, value));
      api.SetValue('cmi.interactions.0.type', type);
      const set = (): unknown => api.SetValue(`cmi.interactions.0.${element}`, value);
      if (taken) assert.equal(set(), 'true');
      else refuses(406, set);
    });
  }

  it('refuses a time without decimals or with three', () => {
    const { api } = open();
    api.SetValue('cmi.interactions.0.id', 'a');
    for (const time of ['2027-01-15T08:00:00Z', '2027-01-15T08:00:00.123Z']) {
      refuses(406, () => api.SetValue('cmi.interactions.0.timestamp', time));
    }
  });

  it('refuses a pattern or an objective twice, and another id for an objective', () => {
    const { api } = open();
    api.SetValue('cmi.interactions.0.id', 'a');
    api.SetValue('cmi.interactions.0.type', 'choice');
    api.SetValue('cmi.interactions.0.correct_responses.0.pattern', 'a');
    refuses(351, () => api.SetValue('cmi.interactions.0.correct_responses.1.pattern', 'a'));
    api.SetValue('cmi.objectives.0.id', 'one');
    refuses(351, () => api.SetValue('cmi.objectives.1.id', 'one'));
    refuses(351, () => api.SetValue('cmi.objectives.0.id', 'two'));
  });

  it('refuses to read what was never set, what is write-only, and what is not there', () => {
    const { api } = open();
    refuses(403, () => api.GetValue('cmi.suspend_data'));
    refuses(403, () => api.GetValue('cmi.score.raw'));
    refuses(405, () => api.GetValue('cmi.session_time'));
    refuses(401, () => api.GetValue('cmi.core.student_id'));
    assert.equal(api.GetValue('cmi.completion_status'), 'unknown');
  });

  it('refuses calls out of the session, a second one, and parameters', () => {
    const { api } = strictScorm2004(createFakeScorm2004Lms().launch());
    refuses(122, () => api.GetValue('cmi.mode'));
    refuses(132, () => api.SetValue('cmi.exit', 'suspend'));
    refuses(142, () => api.Commit(''));
    refuses(112, () => api.Terminate(''));
    api.Initialize('');
    refuses(103, () => api.Initialize(''));
    api.Terminate('');
    refuses(104, () => api.Initialize(''));
    refuses(113, () => api.Terminate(''));
    refuses(143, () => api.Commit(''));
  });
});
