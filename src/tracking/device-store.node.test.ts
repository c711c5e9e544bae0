import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createFakeStorage } from '../testing/fake-storage.ts';
import { createDeviceStore } from './device-store.ts';

describe('device store', () => {
  it('keeps a value from visit to visit, by module and learner', () => {
    const storage = createFakeStorage();
    createDeviceStore('m', 'rosa', storage.open).write('state', 'abc');
    assert.equal(createDeviceStore('m', 'rosa', storage.open).read('state'), 'abc');
    assert.equal(createDeviceStore('m', 'ali', storage.open).read('state'), '');
    assert.equal(createDeviceStore('n', 'rosa', storage.open).read('state'), '');
    assert.equal(createDeviceStore('m', 'rosa', storage.open).read('other'), '');
  });

  it('lets no name reach another learner’s values', () => {
    const storage = createFakeStorage();
    createDeviceStore('m', 'a:b', storage.open).write('c', 'secret');
    assert.equal(createDeviceStore('m', 'a', storage.open).read('b:c'), '');
    assert.equal(createDeviceStore('m:a', 'b', storage.open).read('c'), '');
  });

  it('removes what is emptied', () => {
    const storage = createFakeStorage();
    const store = createDeviceStore('m', '', storage.open);
    store.write('state', 'abc');
    store.write('state', '');
    assert.equal(storage.values.size, 0);
    assert.equal(store.status, 'ok');
  });

  it('says the storage is full, reads the newest value all the same, and leaves the older one in place', () => {
    const storage = createFakeStorage();
    const store = createDeviceStore('m', '', storage.open);
    store.write('state', 'old');
    storage.fault = 'full';
    store.write('state', 'new');
    assert.equal(store.status, 'full');
    assert.equal(store.read('state'), 'new');
    assert.equal(createDeviceStore('m', '', storage.open).read('state'), 'old');
  });

  it('says the storage is blocked, and remembers while the page lasts', () => {
    const storage = createFakeStorage();
    storage.fault = 'blocked';
    const store = createDeviceStore('m', '', storage.open);
    assert.equal(store.read('state'), '');
    assert.equal(store.status, 'blocked');
    store.write('state', 'abc');
    assert.equal(store.read('state'), 'abc');
    assert.equal(store.status, 'blocked');
  });

  it('is well again once the storage is', () => {
    const storage = createFakeStorage();
    const store = createDeviceStore('m', '', storage.open);
    storage.fault = 'full';
    store.write('state', 'abc');
    storage.fault = 'none';
    store.write('state', 'abcd');
    assert.equal(store.status, 'ok');
    assert.equal(createDeviceStore('m', '', storage.open).read('state'), 'abcd');
  });
});
