import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Scorm12API, Scorm2004API } from 'scorm-again';
import type { AnswerReport } from '../content/question.ts';
import { createFakeScorm12Lms } from '../testing/fake-scorm12-lms.ts';
import { createFakeScorm2004Lms } from '../testing/fake-scorm2004-lms.ts';
import { strictScorm12 } from '../lms/scorm/strict-scorm12.ts';
import { strictScorm2004 } from '../lms/scorm/strict-scorm2004.ts';
import type { AnswerRecord } from '../tracking/tracker.ts';
import type { Scorm12Api } from './scorm12/api.ts';
import { interaction as interaction12 } from './scorm12/interaction.ts';
import type { Scorm2004Api } from './scorm2004/api.ts';
import { interaction as interaction2004 } from './scorm2004/interaction.ts';

const SILENT = 5;

const SORTED: AnswerReport = {
  type: 'matching',
  response: ['mot-de-passe.menace', 'serrure.protection'],
  correct: [['mot-de-passe.menace', 'serrure.protection', 'faux-acheteur.attaque']],
  choices: ['mot-de-passe', 'serrure', 'faux-acheteur'],
  targets: ['menace', 'attaque', 'protection'],
};

const ACTED: AnswerReport = {
  type: 'performance',
  response: ['ecole.suivre', 'colis.signaler'],
  correct: [
    ['ecole.suivre', 'colis.verifier'],
    ['ecole.verifier', 'colis.signaler'],
  ],
  choices: ['ecole', 'colis'],
  targets: ['suivre', 'verifier', 'signaler'],
};

/** Nine gaps, each with as much as an answer holds; the last one has what the standard reads as a delimiter. */
const TYPED: AnswerReport = {
  type: 'fill-in',
  response: [...Array.from({ length: 8 }, () => 'é'.repeat(24)), '{x [,] nuage'],
  correct: [
    ['copie', 'copie'],
    ['copie', 'nuage'],
  ],
  choices: [],
};

function record(report: AnswerReport): AnswerRecord {
  return {
    question: 'boites',
    report,
    verdict: 'partial',
    outcome: 'LO1.2.01',
    seconds: 12,
    at: 1_800_000_000_987,
  };
}

type Elements = Readonly<Record<string, string>>;

/** Sets an interaction in two LMSs: one held to the letter of the standard, and scorm-again. */
function in12(report: AnswerReport): Elements {
  const list = interaction12(record(report));
  const { api, violations } = strictScorm12(createFakeScorm12Lms().launch());
  const other = new Scorm12API({ autocommit: false, logLevel: SILENT }) as unknown as Scorm12Api;
  for (const lms of [api, other]) {
    lms.LMSInitialize('');
    for (const [element, value] of list) {
      assert.equal(String(lms.LMSSetValue(`cmi.interactions.0.${element}`, value)), 'true', element);
    }
  }
  assert.deepEqual(violations, []);
  return Object.fromEntries(list);
}

function in2004(report: AnswerReport): Elements {
  const list = interaction2004(record(report));
  const { api, violations } = strictScorm2004(createFakeScorm2004Lms().launch());
  const other = new Scorm2004API({ autocommit: false, logLevel: SILENT }) as unknown as Scorm2004Api;
  for (const lms of [api, other]) {
    lms.Initialize('');
    for (const [element, value] of list) {
      assert.equal(String(lms.SetValue(`cmi.interactions.0.${element}`, value)), 'true', element);
    }
  }
  assert.deepEqual(violations, []);
  return Object.fromEntries(list);
}

describe('pairs in SCORM 1.2', () => {
  it('are two characters by the place of each side', () => {
    const set = in12(SORTED);
    assert.equal(set['type'], 'matching');
    assert.equal(set['student_response'], '1.a,2.c');
    assert.equal(set['correct_responses.0.pattern'], '1.a,2.c,3.b');
  });

  it('leave out a pair of which one side is not among the choices', () => {
    assert.equal(
      in12({ ...SORTED, response: ['gone.menace', 'serrure.gone'] })['student_response'],
      undefined,
    );
  });

  it('of a performance are its steps, each with what came of it', () => {
    const set = in12(ACTED);
    assert.equal(set['type'], 'performance');
    assert.equal(set['student_response'], 'ecole.suivre,colis.signaler');
    assert.equal(set['correct_responses.1.pattern'], 'ecole.verifier,colis.signaler');
  });

  it('of a long performance end with a whole pair, within 255 characters', () => {
    const response = Array.from({ length: 40 }, (_, n) => `message-${n}.verifier`);
    const given = in12({ ...ACTED, response })['student_response'] ?? '';
    assert.ok(given.length <= 255);
    assert.match(given, /^(message-\d+\.verifier,)+message-\d+\.verifier$/);
  });
});

describe('pairs in SCORM 2004', () => {
  it('are named by the ids of both sides', () => {
    const set = in2004(SORTED);
    assert.equal(set['type'], 'matching');
    assert.equal(set['learner_response'], 'mot_de_passe[.]menace[,]serrure[.]protection');
    assert.equal(
      set['correct_responses.0.pattern'],
      'mot_de_passe[.]menace[,]serrure[.]protection[,]faux_acheteur[.]attaque',
    );
  });

  it('of a performance are its steps, each with what came of it', () => {
    const set = in2004(ACTED);
    assert.equal(set['type'], 'performance');
    assert.equal(set['learner_response'], 'ecole[.]suivre[,]colis[.]signaler');
    assert.equal(set['correct_responses.1.pattern'], 'ecole[.]verifier[,]colis[.]signaler');
  });

  it('are not set where the learner does not know', () => {
    for (const type of ['matching', 'performance'] as const) {
      assert.equal(in2004({ ...SORTED, type, response: ['?'] })['learner_response'], undefined);
      assert.equal(in12({ ...SORTED, type, response: ['?'] })['student_response'], undefined);
    }
  });
});

describe('texts typed into several gaps', () => {
  it('are joined by commas in SCORM 1.2, and are whole', () => {
    const set = in12(TYPED);
    assert.equal(set['type'], 'fill-in');
    assert.equal(set['student_response'], `${'e'.repeat(24)},`.repeat(8) + '{x [,] nuage');
    assert.equal(set['correct_responses.1.pattern'], 'copie,nuage');
  });

  it('are parts in SCORM 2004, within 250 characters', () => {
    const set = in2004(TYPED);
    assert.equal(set['type'], 'fill-in');
    assert.equal(set['learner_response'], `${'é'.repeat(24)}[,]`.repeat(8) + 'x , nuage');
    assert.ok((set['learner_response'] ?? '').length <= 250);
    assert.equal(set['correct_responses.0.pattern'], 'copie[,]nuage');
  });

  it('leave out of SCORM 2004 a pattern with the same text twice, which some LMSs refuse', () => {
    assert.equal(in2004(TYPED)['correct_responses.1.pattern'], undefined);
  });
});
