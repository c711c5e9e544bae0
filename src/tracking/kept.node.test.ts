import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDeviceStore } from './device-store.ts';
import { readKept, writeKept } from './kept.ts';

/** A localStorage with room for so many characters. */
function storage(room = Infinity) {
  const values = new Map<string, string>();
  const size = (): number => [...values].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  return {
    values,
    getItem: (key: string) => values.get(key) ?? null,
    setItem(key: string, value: string) {
      const former = values.get(key);
      values.set(key, value);
      if (size() <= room) return;
      if (former === undefined) values.delete(key);
      else values.set(key, former);
      throw new DOMException('No room left.', 'QuotaExceededError');
    },
    removeItem: (key: string) => void values.delete(key),
    key: (index: number) => [...values.keys()][index] ?? null,
    get length() {
      return values.size;
    },
  };
}

test('reads all that is nobody’s, and neither a platform’s learners nor what others keep', () => {
  const place = storage();
  place.setItem('autre', 'x');
  createDeviceStore('un module.fr', '', () => place).write('state', 'a');
  createDeviceStore('module.fr', 'rosa', () => place).write('state', 'b');
  createDeviceStore('display', '', () => place).write('theme', 'dark');
  assert.deepEqual(
    readKept(() => place),
    [
      { module: 'display', name: 'theme', value: 'dark' },
      { module: 'un module.fr', name: 'state', value: 'a' },
    ],
  );
});

test('writes what the stores read', () => {
  const place = storage();
  assert.equal(
    writeKept([{ module: 'un module.fr', name: 'state', value: 'a' }], () => place),
    'ok',
  );
  assert.equal(createDeviceStore('un module.fr', '', () => place).read('state'), 'a');
});

test('where there is no room for all, leaves the device as it was', () => {
  const place = storage(80);
  writeKept([{ module: 'a', name: 'state', value: 'ici' }], () => place);
  const before = new Map(place.values);
  const values = [
    { module: 'a', name: 'state', value: 'ailleurs' },
    { module: 'b', name: 'state', value: 'x'.repeat(20) },
    { module: 'c', name: 'state', value: 'x'.repeat(60) },
  ];
  assert.equal(
    writeKept(values, () => place),
    'full',
  );
  assert.deepEqual(place.values, before);
});

test('says so where the browser blocks its storage', () => {
  const blocked = () => {
    throw new Error('SecurityError');
  };
  assert.equal(readKept(blocked), undefined);
  assert.equal(writeKept([], blocked), 'blocked');
});
