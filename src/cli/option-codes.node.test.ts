import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hash } from '../content/hash.ts';
import { freeCodes, optionAt, recordCode } from './option-codes.ts';

const name = { question: 'q', option: 'b' };

describe('recordCode', () => {
  it('adds the key at the end where there is none', () => {
    assert.equal(recordCode('slug: x\n', name, 7), 'slug: x\ncodes:\n  q:\n    b: 7\n');
    assert.equal(recordCode('slug: x', name, 7), 'slug: x\ncodes:\n  q:\n    b: 7\n');
    assert.equal(recordCode('slug: x\r\n', name, 7), 'slug: x\r\ncodes:\r\n  q:\r\n    b: 7\r\n');
  });

  it('adds a line to the question, or a question to the key, and keeps all else', () => {
    const yaml = '# À moi\ncodes: # gardés\n    q:\n        a: 1 # un\nlicence: CC\n';
    assert.equal(
      recordCode(yaml, name, 7),
      '# À moi\ncodes: # gardés\n    q:\n        b: 7\n        a: 1 # un\nlicence: CC\n',
    );
    assert.equal(
      recordCode(yaml, { question: 'r', option: 'b' }, 7),
      '# À moi\ncodes: # gardés\n    r:\n      b: 7\n    q:\n        a: 1 # un\nlicence: CC\n',
    );
  });

  it('gives up on a key written on one line', () => {
    assert.equal(recordCode('codes: { q: { a: 1 } }\n', name, 7), undefined);
  });
});

describe('optionAt', () => {
  const text =
    ':::choice {#un}\n- [x] A {#a}\n:::\n\n:::choice {mode=discovery #deux}\n- [ ] B {#b}\n- [ ] C\n';

  it('finds the option of a line and the question above it', () => {
    assert.deepEqual(optionAt(text, 2), { question: 'un', option: 'a' });
    assert.deepEqual(optionAt(text, 6), { question: 'deux', option: 'b' });
  });

  it('finds nothing on a line without a name', () => {
    assert.equal(optionAt(text, 7), undefined);
  });
});

describe('freeCodes', () => {
  it('offers every other code once', () => {
    const codes = [...freeCodes('relire')];
    assert.equal(new Set(codes).size, 4095);
    assert.ok(!codes.includes(hash('relire', 12)));
    assert.ok(codes.every((code) => code >= 0 && code < 4096));
  });
});
