import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { progressNumber } from '../../tracking/tracker-suite.ts';
import { readProgressFile, writeProgressFile } from './progress-file.ts';

describe('a file of progress', () => {
  const { state } = progressNumber(7);
  const file = writeProgressFile(['Repérer une arnaque', '- Que faire ? C’est ça'], 'reperer.fr', state);

  it('is read by people first, and taken back by its module', () => {
    assert.match(file, /^Repérer une arnaque\r\n/);
    assert.deepEqual(readProgressFile(file, 'reperer.fr'), { state });
    assert.deepEqual(readProgressFile(file.replaceAll('\r\n', '\n'), 'reperer.fr'), { state });
  });

  it('is refused with its reason where it is foreign, of another module or damaged', () => {
    assert.deepEqual(readProgressFile('Bonjour', 'reperer.fr'), { refusal: 'foreign' });
    assert.deepEqual(readProgressFile(file, 'autre.fr'), { refusal: 'other module' });
    const changed = file.replace(state, state.slice(0, -3) + (state.endsWith('aaa') ? 'bbb' : 'aaa'));
    assert.deepEqual(readProgressFile(changed, 'reperer.fr'), { refusal: 'damaged' });
  });
});
