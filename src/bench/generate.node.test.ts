import assert from 'node:assert/strict';
import { it } from 'node:test';
import { generateModules } from './generate.ts';

it('generates the same modules for the same seed, and others for another', () => {
  const texts = (seed: number): string => JSON.stringify([...generateModules(3, seed)]);
  assert.equal(texts(1), texts(1));
  assert.notEqual(texts(1), texts(2));
});

it('generates texts of an everyday size', () => {
  for (const { path, text } of generateModules(20)) {
    if (!path.endsWith('fr.md')) continue;
    assert.ok(text.length > 6000 && text.length < 10_000, `${path}: ${text.length}`);
  }
});
