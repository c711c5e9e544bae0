import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import type { VerbName } from '../../formats/lrs/iris.ts';
import { statement, type Happening } from '../../formats/lrs/statements.ts';
import type { Context } from '../../formats/lrs/statement.ts';
import { randomUuid } from '../../formats/lrs/uuid.ts';
import { createPlatform, type PlatformLaunch } from './platform.ts';
import type { Reply } from './exchange.ts';

const requirements = createRequire(import.meta.url)('@cmi5/requirements') as Readonly<
  Record<string, unknown>
>;
const MODULE = 'https://declic.example/modules/reperer';
const PREFERENCES = 'cmi5LearnerPreferences';
const LAUNCH_DATA = 'LMS.LaunchData';

/** A platform, and an assignable unit that says what it is told to. */
function createStage(): {
  readonly violations: readonly string[];
  launch(options?: PlatformLaunch): Unit;
} {
  const base = 'https://platform.example';
  const platform = createPlatform({ format: 'cmi5', base, publisherId: MODULE });
  return {
    violations: platform.violations,
    launch(options) {
      const parameters = new URLSearchParams(platform.launch(options));
      const given = (name: string): string => parameters.get(name) ?? '';
      const { pathname, searchParams } = new URL(given('fetch'));
      const fetched = (): Reply =>
        platform.respond({ method: 'POST', path: pathname, query: searchParams, headers: {}, body: '' });
      const { 'auth-token': token = '' } = JSON.parse(fetched().body ?? '') as Record<string, string>;
      const ask: Unit['ask'] = (method, path, query = {}, body = '') =>
        platform.respond({
          method,
          path: `/lrs/${path}`,
          query: new URLSearchParams(query),
          headers: { 'x-experience-api-version': '1.0.3', authorization: `Basic ${token}` },
          body,
        });
      const agent = given('actor');
      const own = { activityId: given('activityId'), agent, registration: given('registration') };
      const launchData = { ...own, stateId: LAUNCH_DATA };
      return {
        token,
        fetched,
        ask,
        own,
        prepare() {
          ask('GET', 'agents/profile', { agent, profileId: PREFERENCES });
          return JSON.parse(ask('GET', 'activities/state', launchData).body ?? '') as Record<string, unknown>;
        },
        say(verb) {
          const data = JSON.parse(
            platform.lrs.state(own.activityId, own.registration, agent, LAUNCH_DATA) ?? '',
          ) as { readonly contextTemplate: Context };
          const happening = { verb, id: randomUuid(), at: Date.UTC(2027, 0, 15), seconds: 1 } as Happening;
          const told = statement(happening, {
            ...own,
            actor: JSON.parse(agent) as Record<string, unknown>,
            module: MODULE,
            base: 'https://declic.example',
            lang: 'fr',
            title: 'Repérer',
            cmi5: true,
            template: data.contextTemplate,
          });
          return ask('POST', 'statements', {}, JSON.stringify(told)).status;
        },
      };
    },
  };
}

interface Unit {
  readonly token: string;
  readonly own: { readonly activityId: string; readonly agent: string; readonly registration: string };
  fetched(): Reply;
  ask(method: string, path: string, query?: Record<string, string>, body?: string): Reply;
  /** Asks for what must be asked first. @returns the launch data. */
  prepare(): Readonly<Record<string, unknown>>;
  /** @returns the status of the answer. */
  say(verb: VerbName): number;
}

describe('a platform of cmi5 in memory', () => {
  it('gives its token once', () => {
    const unit = createStage().launch();
    assert.ok(unit.token);
    assert.match(unit.fetched().body ?? '', /"error-code":"1"/);
  });

  it('tells how the unit was launched', () => {
    const unit = createStage().launch({
      mode: 'Review',
      masteryScore: 0.8,
      returnUrl: 'https://platform.example/back',
    });
    const { launchMode, masteryScore, returnURL, moveOn } = unit.prepare();
    assert.deepEqual(
      [launchMode, masteryScore, returnURL, moveOn],
      ['Review', 0.8, 'https://platform.example/back', 'CompletedOrPassed'],
    );
  });

  it('takes what a good unit says, until it ends', () => {
    const stage = createStage();
    const unit = stage.launch();
    unit.prepare();
    assert.deepEqual(
      [unit.say('initialized'), unit.say('completed'), unit.say('terminated')],
      [200, 200, 200],
    );
    assert.equal(unit.say('terminated'), 401);
    assert.deepEqual(stage.violations, []);
  });

  it('takes nothing without its token', () => {
    const stage = createStage();
    const { ask, own } = stage.launch();
    const platformOf = { ...own, stateId: LAUNCH_DATA };
    assert.equal(ask('GET', 'activities/state', platformOf).status, 200);
    stage.launch();
    assert.equal(ask('GET', 'activities/state', platformOf).status, 401, 'abandoned by the next launch');
  });

  it('keeps nothing of a request that holds a statement against the rules', () => {
    const stage = createStage();
    const unit = stage.launch();
    unit.prepare();
    assert.equal(unit.say('completed'), 403);
    assert.equal(unit.say('initialized'), 200, 'is still the first');
  });

  const BREAKING: Readonly<Record<string, (unit: Unit) => number>> = {
    '10.2.1.0-4': (unit) => {
      unit.ask('GET', 'agents/profile', { agent: unit.own.agent, profileId: PREFERENCES });
      return unit.say('initialized');
    },
    '11.0.0.0-3': (unit) => {
      unit.ask('GET', 'activities/state', { ...unit.own, stateId: LAUNCH_DATA });
      return unit.say('initialized');
    },
    '10.2.1.0-5': ({ ask, own }) =>
      ask('PUT', 'activities/state', { ...own, stateId: LAUNCH_DATA }, '{}').status,
    '8.1.3.0-3': ({ ask, own }) =>
      ask('GET', 'activities/state', { ...own, agent: '{"mbox":"mailto:x@y.example"}', stateId: 'declic' })
        .status,
    '8.1.4.0-3': ({ ask, own }) =>
      ask('GET', 'activities/state', { ...own, registration: randomUuid(), stateId: 'declic' }).status,
  };
  for (const [rule, act] of Object.entries(BREAKING)) {
    it(`names rule ${rule} where it is broken`, () => {
      assert.ok(rule in requirements, `${rule} is a requirement of cmi5`);
      const stage = createStage();
      assert.equal(act(stage.launch()), 403);
      assert.deepEqual(
        stage.violations.map((violation) => violation.split(':')[0]),
        [rule],
      );
    });
  }
});
