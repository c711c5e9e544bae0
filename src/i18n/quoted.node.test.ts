import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quoted as quotedEn } from './quoted.en.ts';
import { quoted } from './quoted.fr.ts';

test('a title that holds quotes stands in others', () => {
  assert.equal(
    quoted('Oser dire «\u00a0je ne sais pas faire\u00a0»'),
    '«\u00a0Oser dire “je ne sais pas faire”\u00a0»',
  );
  assert.equal(quoted('Un mot'), '«\u00a0Un mot\u00a0»');
  assert.equal(quotedEn('Daring to say “I don’t know how”'), '“Daring to say ‘I don’t know how’”');
});
