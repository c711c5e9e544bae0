import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { packagers } from '../../formats/packagers.ts';
import { PLATFORMS } from './platforms.ts';

test('docs/which-file.md says the same as the index', () => {
  const page = readFileSync(new URL('../../../docs/which-file.md', import.meta.url), 'utf8');
  const rows = [...page.matchAll(/^\| ([^|]+?) \| (?:`(\w+)`|none yet) \|$/gm)];
  assert.deepEqual(
    rows.map(([, name, format]) => [name, format]),
    PLATFORMS.map(({ name, format }) => [name, format]),
  );
});

test('each platform is sent to a format that exists', () => {
  const formats = packagers.map(({ format }) => format);
  for (const { name, format } of PLATFORMS) assert.ok(!format || formats.includes(format), name);
});
