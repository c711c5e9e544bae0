import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDeviceStore } from './device-store.ts';
import { forgetDevice } from './forget.ts';

function storage() {
  const values = new Map<string, string>();
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
    key: (index: number) => [...values.keys()][index] ?? null,
    get length() {
      return values.size;
    },
  };
}

test('forgets every module and every learner, and leaves what others keep', () => {
  const place = storage();
  place.setItem('declic-fan', 'x');
  place.setItem('other', 'y');
  createDeviceStore('module', '', () => place).write('state', 'a');
  createDeviceStore('module', 'rosa', () => place).write('private', 'b');
  createDeviceStore('display', '', () => place).write('theme', 'dark');
  assert.equal(place.length, 5);
  assert.equal(
    forgetDevice(() => place),
    true,
  );
  assert.deepEqual([place.key(0), place.key(1), place.length], ['declic-fan', 'other', 2]);
});

test('says so where the browser blocks its storage', () => {
  const blocked = () => {
    throw new Error('SecurityError');
  };
  assert.equal(forgetDevice(blocked), false);
});
