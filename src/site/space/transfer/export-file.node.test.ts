import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { KeptValue } from '../../../tracking/kept.ts';
import { decode } from '../../../tracking/state-codec.ts';
import { progressNumber } from '../../../tracking/tracker-suite.ts';
import { readExport, writeExport } from './export-file.ts';

const WRITTEN = '2026-11-28T10:00:00.000Z';
const samples = new URL('samples/', import.meta.url);

const kept: readonly KeptValue[] = [
  { module: 'module.fr', name: 'state', value: progressNumber(7).state },
  { module: 'module.fr', name: 'diary', value: '{"at":1,"done":20785,"again":{"q":[20785,0]}}' },
  { module: 'display', name: 'theme', value: 'dark' },
  { module: 'level', name: 'answers', value: 'a=b&c=«\u00a0é\u00a0»' },
];
const file = writeExport(kept, WRITTEN);

function refusal(text: string): string {
  const found = readExport(text);
  return 'refusal' in found ? found.refusal : 'taken';
}

/** The file with something changed in it, as JSON. */
function changed(change: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...(JSON.parse(file) as object), ...change });
}

describe('a file of all that the device keeps', () => {
  it('gives it back as it was', () => {
    assert.deepEqual(readExport(file), { values: kept });
    assert.deepEqual(readExport(file.replaceAll('\n', '\r\n')), { values: kept });
  });

  it('is refused where it comes from elsewhere', () => {
    const others = ['', 'Bonjour', '[]', 'null', '{"values":[]}', 'x'.repeat(5_000_001)];
    for (const text of others) assert.equal(refusal(text), 'foreign', text.slice(0, 20));
  });

  it('is refused as damaged wherever it is cut or one character of its values is another one', () => {
    for (let end = 60; end < file.length - 3; end += 7)
      assert.equal(refusal(file.slice(0, end)), 'damaged', `${end}`);
    const first = file.indexOf('"module.fr"');
    for (let at = first; at < file.indexOf('"sum"') - 8; at++) {
      const text = `${file.slice(0, at)}${file[at] === 'x' ? 'y' : 'x'}${file.slice(at + 1)}`;
      assert.ok(['damaged', 'foreign'].includes(refusal(text)), `character ${at}: ${refusal(text)}`);
    }
  });

  it('is refused as damaged where its parts are not what they should be', () => {
    const changes = [
      { version: '1' },
      { version: 0 },
      { version: 0.5 },
      { sum: 0 },
      { values: {} },
      { values: [['a', 'b']] },
    ];
    for (const change of changes) assert.equal(refusal(changed(change)), 'damaged', JSON.stringify(change));
  });

  it('is refused as damaged where one value of several does not read', () => {
    const unsound = { module: 'module.fr', name: 'private', value: 'bonjour' };
    assert.equal(refusal(writeExport([...kept, unsound], WRITTEN)), 'damaged');
  });

  it('is refused where a later version wrote it', () => {
    assert.equal(refusal(changed({ version: 2, values: 'of another form' })), 'newer');
  });
});

describe('files that former versions wrote', () => {
  for (const name of readdirSync(samples)) {
    it(`${name} is taken in`, () => {
      const found = readExport(readFileSync(new URL(name, samples), 'utf8'));
      assert.ok('values' in found);
      const outline = {
        screens: ['un', 'deux', 'trois', 'fin'],
        questions: ['q1', 'q2', 'avis'].map((id) => ({ id, options: ['a', 'b'] })),
      };
      const verdicts = (module: string, place: string): readonly unknown[] => {
        const value = found.values.find((one) => one.module === module && one.name === place)?.value ?? '';
        return [...decode(value, outline).answers].map(([id, { verdict }]) => [id, verdict]);
      };
      const judged = [
        ['q1', 'right'],
        ['q2', 'unsure'],
      ];
      assert.deepEqual(verdicts('essai.fr', 'state'), judged);
      assert.deepEqual(verdicts('ancien.fr', 'state'), judged, 'states of the first form too');
      assert.deepEqual(verdicts('essai.fr', 'private'), [['avis', 'neutral']]);
      assert.ok(found.values.some(({ module, value }) => module === 'display' && value === '2'));
    });
  }
});
