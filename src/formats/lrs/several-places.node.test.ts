import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { beginIn, createLrsWorld, type LrsWorld } from '../../testing/lrs-world.ts';
import { createFakeStorage } from '../../testing/fake-storage.ts';
import { decode, encode } from '../../tracking/state-codec.ts';
import type { Outline } from '../../tracking/state.ts';
import type { Opened, Progress } from '../../tracking/tracker.ts';
import { answerNumber } from '../../tracking/tracker-suite.ts';

const OUTLINE: Outline = { screens: ['un'], questions: ['a', 'b', 'c'].map((id) => ({ id, options: [] })) };
const MINUTE = 60_000;

/** Progress of a page whose learner typed these answers, by question. */
function typed(texts: Readonly<Record<string, string>>): Progress {
  const answers = Object.entries(texts).map(
    ([id, text]) => [id, { verdict: 'right', tries: 1, picks: [], text }] as const,
  );
  const state = encode({ screen: 'un', seen: new Set(), answers: new Map(answers) }, OUTLINE);
  return { state, screen: 'un', seen: 0, complete: false, seconds: 1 };
}

function found({ state }: Opened): Readonly<Record<string, string | undefined>> {
  const { answers } = decode(state, OUTLINE);
  return Object.fromEntries([...answers].map(([id, { text }]) => [id, text]));
}

/** What a device finds that was never used before. */
async function foundElsewhere(world: LrsWorld): Promise<Readonly<Record<string, string | undefined>>> {
  world.storage = createFakeStorage();
  return found((await beginIn(world)).opened);
}

describe('several tabs of one device', () => {
  it('keep the answers of all', async () => {
    const world = createLrsWorld('xapi');
    const one = await beginIn(world);
    const two = await beginIn(world);
    one.tracker.record(typed({ a: 'un' }));
    await world.pass(1500);
    two.tracker.record(typed({ b: 'deux' }));
    await world.pass(1500);
    one.tracker.record(typed({ a: 'un', c: 'trois' }));
    await world.pass(1500);
    assert.deepEqual(await foundElsewhere(world), { a: 'un', b: 'deux', c: 'trois' });
  });

  it('keep them on the device while the network is away, and tell each once', async () => {
    const world = createLrsWorld('xapi');
    const one = await beginIn(world);
    const two = await beginIn(world);
    world.network = 'offline';
    one.tracker.answer(answerNumber(1));
    one.tracker.record(typed({ a: 'un' }));
    two.tracker.answer(answerNumber(2));
    two.tracker.record(typed({ b: 'deux' }));
    one.tracker.answer(answerNumber(3));
    one.tracker.record(typed({ a: 'un', c: 'trois' }));
    world.kill();
    const { storage } = world;
    // Neither of the two is there any more when the network is back.
    world.storage = createFakeStorage();
    for (const [key, value] of storage.values) world.storage.values.set(key, value);
    world.network = 'up';
    const { opened } = await beginIn(world);
    assert.deepEqual(found(opened), { a: 'un', b: 'deux', c: 'trois' });
    await world.pass(1500);
    const told = world.platform.lrs.statements.map(({ object }) => /question-\d/.exec(object.id)?.[0]);
    assert.deepEqual(told.filter(Boolean).sort(), ['question-1', 'question-2', 'question-3']);
  });

  it('take back an answer that a learner began again', async () => {
    const world = createLrsWorld('xapi');
    const { tracker } = await beginIn(world);
    tracker.record(typed({ a: 'un', b: 'deux' }));
    await world.pass(1500);
    tracker.record(typed({}));
    await world.pass(1500);
    assert.deepEqual(await foundElsewhere(world), {});
  });
});

describe('several devices', () => {
  it('lose nothing where one was left open while another went on', async () => {
    const world = createLrsWorld('xapi');
    const school = await beginIn(world);
    school.tracker.record(typed({ a: 'un' }));
    await world.pass(1500);
    world.storage = createFakeStorage();
    const home = await beginIn(world);
    home.tracker.record(typed({ a: 'un', b: 'deux' }));
    await world.pass(2 * MINUTE);
    school.tracker.record(typed({ a: 'un', c: 'trois' }));
    await world.pass(1500);
    assert.deepEqual(await foundElsewhere(world), { a: 'un', b: 'deux', c: 'trois' });
  });

  it('lose nothing where both begin within a moment', async () => {
    const world = createLrsWorld('xapi');
    const school = await beginIn(world);
    world.storage = createFakeStorage();
    const home = await beginIn(world);
    home.tracker.record(typed({ b: 'deux' }));
    await world.pass(1500);
    school.tracker.record(typed({ a: 'un' }));
    await world.pass(1500);
    assert.deepEqual(await foundElsewhere(world), { a: 'un', b: 'deux' });
  });

  it('lose nothing where both write within a moment', async () => {
    const world = createLrsWorld('xapi');
    const first = await beginIn(world);
    first.tracker.record(typed({ a: 'un' }));
    await world.pass(1500);
    await first.tracker.close();
    const school = await beginIn(world);
    world.storage = createFakeStorage();
    const home = await beginIn(world);
    home.tracker.record(typed({ a: 'un', b: 'deux' }));
    await world.pass(1500);
    school.tracker.record(typed({ a: 'un', c: 'trois' }));
    await world.pass(1500);
    assert.deepEqual(await foundElsewhere(world), { a: 'un', b: 'deux', c: 'trois' });
  });

  it('save though something on the way changes the tags of what is read', async () => {
    const world = createLrsWorld('xapi');
    const { respond } = world.platform;
    world.platform.respond = (exchange) => {
      const reply = respond(exchange);
      const changes = reply.headers?.['etag'] !== undefined;
      return changes ? { ...reply, headers: { ...reply.headers, etag: '"of the proxy"' } } : reply;
    };
    const first = await beginIn(world);
    first.tracker.record(typed({ a: 'un' }));
    await world.pass(1500);
    await first.tracker.close();
    const { tracker, heard } = await beginIn(world);
    tracker.record(typed({ a: 'un', b: 'deux' }));
    await world.pass(5000);
    assert.equal(heard.at(-1), 'saved');
    assert.deepEqual(await foundElsewhere(world), { a: 'un', b: 'deux' });
  });

  it('bring together what one could not send and what another sent since', async () => {
    const world = createLrsWorld('xapi');
    const phone = world.storage;
    const { tracker } = await beginIn(world);
    world.network = 'offline';
    tracker.record(typed({ a: 'un', b: 'deux' }));
    world.kill();
    world.network = 'up';
    await world.pass(MINUTE);
    world.storage = createFakeStorage();
    const home = await beginIn(world);
    home.tracker.record(typed({ b: 'mieux', c: 'trois' }));
    await world.pass(1500);
    await home.tracker.close();
    world.storage = phone;
    const again = await beginIn(world);
    assert.deepEqual(found(again.opened), { a: 'un', b: 'mieux', c: 'trois' });
    await world.pass(1500);
    assert.deepEqual(await foundElsewhere(world), { a: 'un', b: 'mieux', c: 'trois' });
  });
});

for (const format of ['cmi5', 'xapi'] as const) {
  it(`${format}: a platform that forbids to read does not make the device forget`, async () => {
    const world = createLrsWorld(format);
    const first = await beginIn(world);
    first.tracker.record(typed({ a: 'un' }));
    await world.pass(1500);
    await first.tracker.close();
    const { respond } = world.platform;
    world.platform.respond = (exchange) =>
      exchange.path.endsWith('/state') ? { status: 403 } : respond(exchange);
    const { opened, tracker, heard } = await beginIn(world);
    await world.pass(5000);
    assert.deepEqual(found(opened), { a: 'un' });
    tracker.record(typed({ a: 'un', b: 'deux' }));
    await world.pass(5000);
    assert.equal(heard.at(-1), 'unsaved');
    world.platform.respond = respond;
    await world.pass(40_000);
    assert.equal(heard.at(-1), 'saved');
    assert.deepEqual(await foundElsewhere(world), { a: 'un', b: 'deux' });
  });

  it(`${format}: a state that a platform emptied on purpose does not come back`, async () => {
    const world = createLrsWorld(format);
    const first = await beginIn(world);
    first.tracker.record(typed({ a: 'un' }));
    await world.pass(1500);
    await first.tracker.close();
    const { respond } = world.platform;
    let emptied = true;
    world.platform.respond = (exchange) => {
      const isOurs = exchange.query.get('stateId') === 'declic' && exchange.method === 'GET';
      return isOurs && emptied ? { status: 404 } : respond(exchange);
    };
    const { opened } = await beginIn(world);
    emptied = false;
    assert.deepEqual(found(opened), {});
  });
}
