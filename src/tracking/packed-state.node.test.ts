import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hash } from '../content/hash.ts';
import { unpack } from './packed-state.ts';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A body under a checksum that holds, as only a forger or chance would write it. */
function forged(body: string): string {
  const sum = hash(`2${body}`, 18);
  return `2${[sum >> 12, (sum >> 6) & 63, sum & 63].map((digit) => DIGITS.charAt(digit)).join('')}${body}`;
}

describe('packed state', () => {
  it('reads an empty body as an empty state', () => {
    const state = unpack(forged(''));
    assert.deepEqual([state?.seen.length, state?.answers.size], [0, 0]);
  });

  it('takes any bits under a right checksum without throwing or running away', () => {
    for (const digit of DIGITS) {
      for (const length of [1, 2, 3, 50, 3000]) assert.ok(unpack(forged(digit.repeat(length))));
    }
  });

  it('does not believe in a list that is longer than any text', () => {
    const oneAnswer = `0${'0'.repeat(16)}0001${'0'.repeat(16)}0000`;
    const digits = `${oneAnswer}${'1'.repeat(6000)}`.match(/.{6}/g) ?? [];
    const state = unpack(forged(digits.map((six) => DIGITS.charAt(parseInt(six, 2))).join('')));
    assert.deepEqual(state?.answers.get(0)?.picks, []);
  });

  it('refuses characters that are no digits, even under a right checksum', () => {
    for (const body of ['é'.repeat(40), '\n', 'AA AA', 'AAAA.'])
      assert.equal(unpack(forged(body)), undefined);
  });
});
