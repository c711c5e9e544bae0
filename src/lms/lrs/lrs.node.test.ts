import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { randomUuid } from '../../formats/lrs/uuid.ts';
import type { Exchange, Reply } from './exchange.ts';
import { createMemoryLrs } from './lrs.ts';

type Ask = Partial<Omit<Exchange, 'query'>> & { readonly query?: Record<string, string> };

const ALL = { activityId: 'https://a.example/1', agent: '{"mbox":"mailto:a@b.example"}' };
const STATE = { ...ALL, stateId: 'declic' };

function open(): (ask: Ask) => Reply {
  const lrs = createMemoryLrs({ authorize: () => undefined, admit: () => undefined });
  return ({ method = 'GET', path = 'activities/state', query = {}, headers = {}, body = '' }) =>
    lrs.respond({
      method,
      path,
      query: new URLSearchParams(query),
      headers: { 'x-experience-api-version': '1.0.3', ...headers },
      body,
    });
}

function said(id: string, verb = 'answered', registration = 'r'): string {
  return JSON.stringify({ id, verb: { id: verb }, object: { id: 'x' }, context: { registration } });
}

describe('statements of the LRS in memory', () => {
  const path = 'statements';

  it('are found by id and by registration', () => {
    const ask = open();
    const [one, two] = [randomUuid(), randomUuid()];
    assert.equal(
      ask({ method: 'POST', path, body: `[${said(one)},${said(two, 'passed', 's')}]` }).status,
      200,
    );
    assert.match(ask({ path, query: { statementId: one } }).body ?? '', /answered/);
    assert.equal(ask({ path, query: { statementId: randomUuid() } }).status, 404);
    const { statements } = JSON.parse(ask({ path, query: { registration: 's' } }).body ?? '') as {
      readonly statements: readonly { readonly id: string }[];
    };
    assert.deepEqual(
      statements.map(({ id }) => id),
      [two],
    );
  });

  it('are kept once; another content under the same id is refused, with all that came along', () => {
    const ask = open();
    const [one, two] = [randomUuid(), randomUuid()];
    assert.equal(ask({ method: 'POST', path, body: said(one) }).status, 200);
    assert.equal(ask({ method: 'POST', path, body: said(one) }).status, 200);
    assert.equal(ask({ method: 'POST', path, body: `[${said(one, 'passed')},${said(two)}]` }).status, 409);
    assert.equal(ask({ path, query: { statementId: two } }).status, 404);
  });

  it('may be put one by one, under their id', () => {
    const ask = open();
    const id = randomUuid();
    const put = (statementId: string): number =>
      ask({ method: 'PUT', path, query: { statementId }, body: said(id) }).status;
    assert.equal(put(randomUuid()), 400);
    assert.equal(put(id), 204);
  });

  it('need a UUID, JSON and a version', () => {
    const ask = open();
    assert.equal(ask({ method: 'POST', path, body: said('1') }).status, 400);
    assert.equal(ask({ method: 'POST', path, body: '{' }).status, 400);
    const headers = { 'x-experience-api-version': undefined };
    assert.equal(ask({ method: 'POST', path, headers, body: said(randomUuid()) }).status, 400);
    assert.match(ask({ path: 'about', headers }).body ?? '', /1\.0\.3/);
  });
});

describe('states of the LRS in memory', () => {
  it('are kept by activity, agent, registration and id', () => {
    const ask = open();
    assert.equal(ask({ query: STATE }).status, 404);
    assert.equal(ask({ method: 'PUT', query: STATE, body: '{"a":1}' }).status, 204);
    assert.equal(ask({ query: STATE }).body, '{"a":1}');
    assert.equal(ask({ query: { ...STATE, registration: 'r' } }).status, 404);
    assert.equal(ask({ query: { stateId: 'declic' } }).status, 400);
  });

  it('are not replaced by who has not seen the newest', () => {
    const ask = open();
    const put = (headers: Record<string, string>): number =>
      ask({ method: 'PUT', query: STATE, headers, body: '{}' }).status;
    assert.equal(put({ 'if-none-match': '*' }), 204);
    assert.equal(put({ 'if-none-match': '*' }), 412);
    const etag = ask({ query: STATE }).headers?.['etag'] ?? '';
    assert.equal(put({ 'if-match': etag }), 204);
    assert.equal(put({ 'if-match': etag }), 412);
  });

  it('are joined by POST, listed and deleted', () => {
    const ask = open();
    ask({ method: 'PUT', query: STATE, body: '{"a":1,"b":1}' });
    ask({ method: 'PUT', query: { ...STATE, stateId: 'other', registration: 'r' }, body: '{}' });
    assert.equal(ask({ method: 'POST', query: STATE, body: '{"b":2}' }).status, 204);
    assert.equal(ask({ method: 'POST', query: STATE, body: '[]' }).status, 400);
    assert.equal(ask({ query: STATE }).body, '{"a":1,"b":2}');
    assert.equal(ask({ query: ALL }).body, '["declic","other"]');
    assert.equal(ask({ query: { ...ALL, registration: 'r' } }).body, '["other"]');
    assert.equal(ask({ method: 'DELETE', query: STATE }).status, 204);
    assert.equal(ask({ query: ALL }).body, '["other"]');
    assert.equal(ask({ method: 'DELETE', query: ALL }).status, 204);
    assert.equal(ask({ query: ALL }).body, '[]');
  });

  it('stand beside profiles of agents and activities', () => {
    const ask = open();
    const { activityId, agent } = STATE;
    const profiles: readonly Ask[] = [
      { path: 'agents/profile', query: { agent, profileId: 'p' } },
      { path: 'activities/profile', query: { activityId, profileId: 'p' } },
    ];
    for (const profile of profiles) {
      assert.equal(ask(profile).status, 404);
      ask({ ...profile, method: 'PUT', body: '{"p":1}' });
      assert.equal(ask(profile).body, '{"p":1}');
    }
  });
});
