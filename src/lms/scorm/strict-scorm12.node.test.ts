import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createFakeScorm12Lms } from '../../testing/fake-scorm12-lms.ts';
import { Scorm12Violation, strictScorm12 } from './strict-scorm12.ts';

function open() {
  const strict = strictScorm12(createFakeScorm12Lms().launch());
  strict.api.LMSInitialize('');
  return strict;
}

describe('strict SCORM 1.2', () => {
  const refused: [element: string, value: string][] = [
    ['cmi.suspend_data', 'x'.repeat(4097)],
    ['cmi.suspend_data', 'é'],
    ['cmi.core.lesson_status', 'not attempted'],
    ['cmi.core.lesson_status', 'Passed'],
    ['cmi.core.exit', 'normal'],
    ['cmi.core.score.raw', '101'],
    ['cmi.core.score.raw', ''],
    ['cmi.core.session_time', '1:02:03'],
    ['cmi.core.session_time', '00:00:01.234'],
    ['cmi.core.student_id', 'rosa'],
    ['cmi.core.lesson_location', 'x'.repeat(256)],
    ['cmi.completion_status', 'completed'],
    ['cmi.interactions.1.id', 'a'],
    ['cmi.interactions.0.type', 'choice'],
    ['cmi.interactions.0.id', 'a b'],
  ];
  for (const [element, value] of refused) {
    it(`refuses ${element} = ${value.slice(0, 20)}`, () => {
      const { api, violations } = open();
      assert.throws(() => api.LMSSetValue(element, value), Scorm12Violation);
      assert.equal(violations.length, 1);
    });
  }

  it('refuses a response that is not of its type', () => {
    const { api } = open();
    api.LMSSetValue('cmi.interactions.0.id', 'a');
    assert.throws(() => api.LMSSetValue('cmi.interactions.0.student_response', 'a'), Scorm12Violation);
    api.LMSSetValue('cmi.interactions.0.type', 'choice');
    assert.throws(() => api.LMSSetValue('cmi.interactions.0.student_response', 'oui'), Scorm12Violation);
    assert.equal(api.LMSSetValue('cmi.interactions.0.student_response', 'a,b'), 'true');
  });

  it('refuses calls out of the session, and a second one', () => {
    const { api } = open();
    assert.throws(() => api.LMSInitialize(''), Scorm12Violation);
    api.LMSFinish('');
    assert.throws(() => api.LMSFinish(''), Scorm12Violation);
    assert.throws(() => api.LMSSetValue('cmi.suspend_data', 'x'), Scorm12Violation);
    assert.throws(() => api.LMSCommit(''), Scorm12Violation);
  });

  it('refuses to read what is write-only', () => {
    assert.throws(() => open().api.LMSGetValue('cmi.core.session_time'), Scorm12Violation);
  });
});
