import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDeviceStore } from '../../tracking/device-store.ts';
import { createFakeStorage } from '../../testing/fake-storage.ts';
import type { LrsClient, Outcome } from './client.ts';
import { createQueue, type Queue } from './queue.ts';
import type { Statement } from './statement.ts';
import type { Happening } from './statements.ts';

const LAST = { id: 'last' } as Statement;

const happening = (id: string): Happening => ({ verb: 'completed', id, at: 0, seconds: 1 });

/** A platform that answers as it is told, and what it was sent: the ids of each request. */
function platform(...answers: readonly (Outcome | Promise<Outcome>)[]) {
  const sent: string[][] = [];
  const client = {
    send(statements: readonly Statement[]) {
      sent.push(statements.map(({ id }) => id));
      return Promise.resolve(answers[sent.length - 1] ?? 'stored');
    },
  } as LrsClient;
  return { client, sent };
}

function queueOn(storage: ReturnType<typeof createFakeStorage>): Queue {
  const store = createDeviceStore('reperer.fr', '', storage.open);
  return createQueue(store, ({ id }) => ({ id }) as Statement);
}

test('the last word goes with what this sitting added, and apart from what a former one left', async () => {
  const storage = createFakeStorage();
  queueOn(storage).add(happening('left'));
  const queue = queueOn(storage);
  queue.add(happening('own'));
  const { client, sent } = platform();
  await queue.sendLast(client, [], LAST, true);
  assert.deepEqual(sent, [['own', 'last']]);
  assert.ok(queue.busy, 'what was left is for the next sitting');
  await queue.send(client);
  assert.deepEqual(sent.at(-1), ['left']);
});

test('nor does it go with what the platform has just refused, while that is sent one by one', async () => {
  const queue = queueOn(createFakeStorage());
  for (const id of ['one', 'two']) queue.add(happening(id));
  const never = new Promise<Outcome>(() => undefined);
  const { client, sent } = platform('known', never);
  void queue.send(client);
  await Promise.resolve();
  await new Promise((passed) => setTimeout(passed));
  await queue.sendLast(client, [], LAST, true);
  assert.deepEqual(sent, [['one', 'two'], ['one'], ['last']]);
});
