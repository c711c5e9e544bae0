import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { checkCmi5, type Cmi5Launch } from '../../lms/lrs/cmi5-checks.ts';
import type { AnswerReport } from '../../content/question.ts';
import { OWN, PROGRESS } from './iris.ts';
import { statement, type Happening, type StatementFacts } from './statements.ts';
import type { Statement } from './statement.ts';
import { namedUuid, randomUuid } from './uuid.ts';

const require = createRequire(import.meta.url);
const { default: validateStatement } = require('@learninglocker/xapi-validation') as {
  default(statement: unknown): readonly unknown[];
};
const requirements = require('@cmi5/requirements') as Readonly<Record<string, unknown>>;

const BASE = 'https://declic.example';
const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const ACTOR = { objectType: 'Agent', account: { homePage: 'https://platform.example', name: 'ana' } };
const REGISTRATION = '3d2f7a10-6c5e-4a6b-9b1a-0f0e0d0c0b0a';
const TEMPLATE = {
  contextActivities: { grouping: [{ id: `${BASE}/modules/reperer` }] },
  extensions: { [SESSION]: 'session-1' },
};
const FACTS: StatementFacts = {
  actor: ACTOR,
  registration: REGISTRATION,
  activityId: 'https://platform.example/activities/1',
  module: `${BASE}/modules/reperer`,
  base: BASE,
  lang: 'fr',
  title: 'Repérer une arnaque',
  cmi5: true,
  template: TEMPLATE,
  masteryScore: 0.8,
};
const LAUNCH: Cmi5Launch = { ...FACTS, mode: 'Normal' };
const AT = Date.UTC(2027, 0, 15, 8);

const REPORTS: Readonly<Record<string, AnswerReport>> = {
  choice: { type: 'choice', response: ['oui'], correct: [['oui']], choices: ['oui', 'non'] },
  choices: { type: 'choice', response: ['oui', 'non'], correct: [['oui']], choices: ['oui', 'non'] },
  sequencing: {
    type: 'sequencing',
    response: ['b', 'a'],
    correct: [
      ['a', 'b'],
      ['b', 'a'],
    ],
    choices: ['a', 'b'],
  },
  typed: { type: 'fill-in', response: ['un cookie'], correct: [['cookie'], ['témoin']], choices: [] },
  'typed twice': {
    type: 'fill-in',
    response: ['copie', 'un [,] nuage'],
    correct: [
      ['copie', 'nuage'],
      ['copie', 'cloud'],
    ],
    choices: [],
  },
  number: { type: 'numeric', response: ['8,2'], correct: [['8,5 ± 1']], choices: [] },
  'words for a number': { type: 'numeric', response: ['huit'], correct: [['8,5 ± 1']], choices: [] },
  matching: {
    type: 'matching',
    response: ['a.x', 'b.y'],
    correct: [['a.x', 'b.y']],
    choices: ['a', 'b'],
    targets: ['x', 'y'],
  },
  performance: { type: 'performance', response: ['a.x'], correct: [['a.x']], choices: ['a'] },
  unsure: { type: 'choice', response: ['?'], correct: [['oui']], choices: ['oui', 'non'] },
};

function answered(report: AnswerReport, verdict: 'right' | 'unsure' | 'partial' = 'right'): Happening {
  const answer = { question: 'geste', report, verdict, outcome: 'LO1.2.01', seconds: 3.456, at: AT };
  const wording = { prompt: 'Que faire ?', options: { oui: 'Oui', non: 'Non', a: 'Un' } };
  return { verb: 'answered', id: randomUuid(), at: AT, answer, wording };
}

const HAPPENINGS: readonly Happening[] = [
  { verb: 'initialized', id: randomUuid(), at: AT },
  ...Object.values(REPORTS).map((report) => answered(report)),
  { verb: 'experienced', id: randomUuid(), at: AT, screen: 'un', title: 'Un', seconds: 12.345 },
  { verb: 'progressed', id: randomUuid(), at: AT, percent: 42, score: 0.5 },
  { verb: 'completed', id: namedUuid('completed'), at: AT, seconds: 60 },
  { verb: 'passed', id: namedUuid('passed'), at: AT, seconds: 60, score: 0.8 },
  { verb: 'terminated', id: randomUuid(), at: AT, seconds: 61 },
];

describe('statements', () => {
  for (const [name, facts] of Object.entries({
    cmi5: FACTS,
    xapi: { ...FACTS, cmi5: false, template: {} },
  })) {
    it(`are valid by xAPI 1.0.3, each of them (${name})`, () => {
      for (const happening of HAPPENINGS)
        assert.deepEqual(validateStatement(statement(happening, facts)), [], happening.verb);
    });
  }

  it('write each kind of answer as its interaction type wants', () => {
    const told = Object.entries(REPORTS).map(([name, report]) => {
      const { object, result } = statement(answered(report), FACTS);
      const { interactionType, correctResponsesPattern } = object.definition ?? {};
      return [name, interactionType, result?.response, ...(correctResponsesPattern ?? [])];
    });
    assert.deepEqual(told, [
      ['choice', 'choice', 'oui', 'oui'],
      ['choices', 'choice', 'oui[,]non', 'oui'],
      ['sequencing', 'sequencing', 'b[,]a', 'a[,]b', 'b[,]a'],
      ['typed', 'fill-in', 'un cookie', 'cookie', 'témoin'],
      ['typed twice', 'fill-in', 'copie[,]un , nuage', 'copie[,]nuage', 'copie[,]cloud'],
      ['number', 'numeric', '8.2', '7.5[:]9.5'],
      ['words for a number', 'fill-in', 'huit', '8,5 ± 1'],
      ['matching', 'matching', 'a[.]x[,]b[.]y', 'a[.]x[,]b[.]y'],
      ['performance', 'performance', 'a[.]x', 'a[.]x'],
      ['unsure', 'choice', undefined, 'oui'],
    ]);
  });

  it('tell what was typed as words, never as what xAPI reads as a delimiter, nor with half a character', () => {
    const typed = (response: string, type: 'fill-in' | 'long-fill-in' = 'fill-in') => {
      const report = { type, response: [response], correct: [['[,]']], choices: [] };
      return statement(answered(report), FACTS);
    };
    assert.equal(typed('{case_matters=true}un[,]deux').result?.response, 'case_matters=true}un,deux');
    assert.deepEqual(typed('x').object.definition?.correctResponsesPattern, [',']);
    assert.equal(typed(`${'x'.repeat(3999)}😀`, 'long-fill-in').result?.response, 'x'.repeat(3999));
    const happening = answered(REPORTS['choice']!);
    const wording = { prompt: `${'x'.repeat(299)}😀`, options: {} };
    const { object } = statement({ ...happening, wording } as Happening, FACTS);
    assert.equal(object.definition?.description?.['fr'], 'x'.repeat(299));
  });

  it('show a score just below the passing one as below', () => {
    const failed: Happening = { verb: 'failed', id: randomUuid(), at: AT, seconds: 1, score: 0.796 };
    const { score } = statement(failed, FACTS).result ?? {};
    assert.deepEqual([score?.scaled, score?.raw], [0.796, 79.6]);
  });

  it('never tell « Je ne sais pas » as a failure', () => {
    const { result } = statement(answered(REPORTS['unsure']!, 'unsure'), FACTS);
    assert.equal(result?.success, undefined);
    assert.equal(result?.extensions?.[BASE + OWN.verdict], 'unsure');
  });

  it('name the DigComp outcome that an answer practises', () => {
    const { context } = statement(answered(REPORTS['choice']!), FACTS);
    assert.equal(context.contextActivities?.other?.[0]?.id, `${BASE}/digcomp/3.0/LO1.2.01`);
  });

  it('tell progress in whole hundredths', () => {
    const { result } = statement({ verb: 'progressed', id: randomUuid(), at: AT, percent: 42 }, FACTS);
    assert.equal(result?.extensions?.[PROGRESS], 42);
  });

  it('have ids that are UUIDs, the same for the same name', () => {
    for (let turn = 0; turn < 100; turn++)
      assert.match(randomUuid(), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    assert.equal(namedUuid('completed'), namedUuid('completed'));
    assert.notEqual(namedUuid('completed'), namedUuid('passed'));
  });
});

/** Rules of cmi5 for what an assignable unit says, each with a statement that breaks it and nothing else. */
const BREAKING: Readonly<
  Record<string, (good: (verb: string) => Statement) => readonly [Statement, object?]>
> = {
  '9.3.0.0-4': (good) => [good('completed'), { session: [] }],
  '9.3.0.0-5': (good) => [good('answered'), { session: [good('initialized'), good('terminated')] }],
  '9.3.0.0-2': (good) => [good('initialized'), { session: [good('initialized')] }],
  '9.3.0.0-3': (good) => [failing(good), { session: [good('initialized'), good('passed')] }],
  '9.3.0.0-6': (good) => [good('completed'), { registration: [good('completed')] }],
  '9.3.0.0-7': (good) => [good('passed'), { registration: [good('passed')] }],
  '9.3.0.0-8': (good) => [failing(good), { registration: [good('passed')] }],
  '7.1.3.0-1': (good) => [{ ...good('answered'), timestamp: new Date(AT - 1).toISOString() }],
  '8.1.3.0-3': (good) => [{ ...good('answered'), actor: { ...ACTOR, name: 'Bob' } }],
  '8.1.4.0-3': (good) => [
    { ...good('answered'), context: { ...good('answered').context, registration: 'x' } },
  ],
  '9.4.0.0-2': (good) => [{ ...good('completed'), object: { id: `${BASE}/modules/reperer` } }],
  '9.5.1.0-2': (good) => [withResult(good('completed'), { score: good('passed').result?.score })],
  '9.5.1.0-3': (good) => [withResult(good('passed'), { score: { scaled: 0.9, raw: 90 } })],
  '9.5.2.0-1': (good) => [withResult(good('passed'), { success: false })],
  '9.5.3.0-1': (good) => [withResult(good('completed'), { completion: false })],
  '9.5.4.1-1': (good) => [withResult(good('terminated'), { duration: undefined })],
  '9.6.2.2-1': (good) => [withoutCategory(good('completed'), 'moveon')],
  '9.6.2.2-2': (good) => [withCategory(good('answered'), good('completed'))],
  '9.6.3.1-4': (good) => [{ ...good('answered'), context: { ...good('answered').context, extensions: {} } }],
  '9.6.3.2-2': (good) => [
    { ...good('passed'), context: { ...good('passed').context, extensions: TEMPLATE.extensions } },
  ],
  '9.3.4.0-2': (good) => [withResult(good('passed'), { score: { scaled: 0.7, raw: 70, min: 0, max: 100 } })],
  '9.3.5.0-2': (good) => [withResult(failing(good), { score: { scaled: 0.9, raw: 90, min: 0, max: 100 } })],
  '9.7.0.0-1': (good) => [{ ...good('answered'), timestamp: '2027-01-15T10:00:00+02:00' }],
  '10.2.1.0-7': (good) => [
    { ...good('answered'), context: { ...good('answered').context, contextActivities: {} } },
  ],
};

function failing(good: (verb: string) => Statement): Statement {
  const score = { scaled: 0.5, raw: 50, min: 0, max: 100 };
  const failed = statement({ verb: 'failed', id: randomUuid(), at: AT, seconds: 1, score: 0.5 }, FACTS);
  return withResult({ ...good('passed'), ...failed }, { score, success: false });
}

function withResult(good: Statement, changed: object): Statement {
  return { ...good, result: { ...good.result, ...changed } };
}

function withoutCategory(good: Statement, part: string): Statement {
  const { category = [] } = good.context.contextActivities ?? {};
  const left = category.filter(({ id }) => !id.includes(part));
  return {
    ...good,
    context: { ...good.context, contextActivities: { ...good.context.contextActivities, category: left } },
  };
}

function withCategory(good: Statement, other: Statement): Statement {
  const category = (other.context.contextActivities?.category ?? []).filter(({ id }) =>
    id.includes('moveon'),
  );
  return {
    ...good,
    context: { ...good.context, contextActivities: { ...good.context.contextActivities, category } },
  };
}

describe('rules of cmi5 that our statements keep', () => {
  const good = (verb: string): Statement =>
    statement(
      HAPPENINGS.find((happening) => happening.verb === verb)!,
      FACTS,
    );
  const begun = { registration: [], session: [good('initialized')] };

  it('each of our statements breaks none', () => {
    for (const { verb } of HAPPENINGS) {
      const former = verb === 'initialized' ? { registration: [], session: [] } : begun;
      assert.deepEqual(checkCmi5(good(verb), LAUNCH, former), [], verb);
    }
    assert.deepEqual(checkCmi5(failing(good), LAUNCH, begun), []);
  });

  for (const [rule, breaking] of Object.entries(BREAKING)) {
    it(`${rule}: a statement that breaks it is found`, () => {
      assert.ok(rule in requirements, `${rule} is no requirement of cmi5`);
      const [bad, former = {}] = breaking(good);
      const faults = checkCmi5(bad, LAUNCH, { ...begun, ...former });
      assert.ok(
        faults.some((fault) => fault.startsWith(`${rule}:`)),
        faults.join('\n') || 'nothing was found',
      );
    });
  }

  for (const [rule, mode] of [
    ['10.2.2.0-9', 'Browse'],
    ['10.2.2.0-11', 'Review'],
  ] as const) {
    it(`${rule}: nothing but beginning and end in mode ${mode}`, () => {
      assert.ok(rule in requirements);
      const faults = checkCmi5(good('completed'), { ...LAUNCH, mode }, begun);
      assert.ok(faults.some((fault) => fault.startsWith(`${rule}:`)));
      assert.deepEqual(checkCmi5(good('terminated'), { ...LAUNCH, mode }, begun), []);
    });
  }
});
