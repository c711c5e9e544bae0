import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import { countWords, sentences } from '../../compiler/sentences.ts';
import { shameWords } from '../../compiler/shame-words.fr.ts';
import { labels } from '../digcomp-labels.fr.ts';
import { area, competence, outcome, outcomeIds } from '../digcomp.ts';
import { pixOf } from '../pix.ts';
import { outcomeWords } from './outcome-words.ts';

const all = [...outcomeWords];
const modules = fileURLToPath(new URL('../../../modules', import.meta.url));

/** Those a text must not hold, as whole words. */
function found(words: readonly string[], text: string): readonly string[] {
  return words.filter((word) => new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'iu').test(text));
}

describe('outcomes in plain French', () => {
  it('has words for every outcome at Basic, and for none that DigComp lacks', () => {
    const basic = [...outcomeIds].filter((id) => outcome(id)?.level === 'Basic');
    assert.deepEqual(
      basic.filter((id) => !outcomeWords.has(id)),
      [],
    );
    assert.deepEqual(
      all.filter(([id]) => !outcomeIds.has(id)),
      [],
    );
  });

  it('has words for every outcome that a module of the library practises', () => {
    const files = readdirSync(modules, { recursive: true, encoding: 'utf8' });
    const yaml = files.filter((file) => file.endsWith('module.yaml'));
    assert.notEqual(yaml.length, 0);
    const ids = yaml.flatMap(
      (file) => readFileSync(join(modules, file), 'utf8').match(/LO\d\.\d\.\d\d/g) ?? [],
    );
    assert.deepEqual(
      ids.filter((id) => !outcomeWords.has(id)),
      [],
    );
  });

  it('says each in one short sentence of a person who speaks', () => {
    for (const [id, text] of all) {
      assert.match(text, /^(?:Je |J’).+[^ ]\.$/, id);
      assert.equal(sentences(text).length, 1, id);
      assert.ok(countWords(text) >= 7 && countWords(text) <= 16, `${id}, ${countWords(text)} words: ${text}`);
      assert.doesNotMatch(text, /['"]/, id);
    }
  });

  it('says an attitude as something the person holds to, dares or takes the time for', () => {
    for (const [id, text] of all) {
      if (outcome(id)?.type !== 'Attitude') continue;
      assert.match(text, /^(?:Je tiens à|J’ose|Je prends le temps|J’accepte) /, id);
    }
  });

  it('never says the same twice', () => {
    const texts = all.map(([, text]) => text);
    assert.deepEqual(
      texts.filter((text, index) => texts.indexOf(text) !== index),
      [],
    );
  });

  it('holds no word that shames, and none of the jargon', () => {
    const jargon = ['technologies? numériques?', 'environnements? numériques?', 'synchrone'];
    for (const [id, text] of all) assert.deepEqual(found([...shameWords, ...jargon], text), [], id);
    assert.deepEqual(found(shameWords, 'C’est une Erreur.'), ['erreur']);
  });
});

describe('labels and Pix', () => {
  it('gives each area and competence a short label of its own', () => {
    const competences = new Set([...outcomeIds].map((id) => outcome(id)?.competence.id ?? ''));
    const expected = [...new Set([...competences].map((id) => id.slice(0, 1))), ...competences];
    assert.deepEqual(Object.keys(labels).sort(), expected.sort());
    assert.equal(new Set(Object.values(labels)).size, 26);
    for (const [id, label] of Object.entries(labels)) {
      assert.ok(label.length <= 36, label);
      assert.notEqual(label, (area(id) ?? competence(id))?.name.fr);
    }
  });

  it('meets every competence of Pix, and leaves 5.3 without', () => {
    const competences = Object.keys(labels).filter((id) => competence(id) !== undefined);
    assert.equal(new Set(competences.flatMap(pixOf)).size, 16);
    assert.deepEqual(
      competences.filter((id) => pixOf(id).length === 0),
      ['5.3'],
    );
    assert.deepEqual(pixOf('2.5'), ['2.1', '2.4']);
  });
});
