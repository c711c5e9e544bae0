import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countWords, sentences } from '../../compiler/sentences.ts';
import { shameWords } from '../../compiler/shame-words.fr.ts';
import { labels } from '../../content/digcomp-labels.fr.ts';
import { competence } from '../../content/digcomp.ts';
import { checks } from './checks.fr.ts';
import { messages } from './messages.fr.ts';
import { pageWords } from './page-words.fr.ts';
import { replyWords } from './replies.fr.ts';
import { situations } from './situations.fr.ts';

const competences = Object.keys(labels).filter((id) => competence(id) !== undefined);
const ids = [...situations, ...checks].map(({ id }) => id);

/** Every text that a person reads there. */
const texts: readonly string[] = [
  ...situations.flatMap(({ scene, gesture }) => [scene, gesture]),
  ...checks.flatMap(({ question, options }) => [
    question,
    ...options.flatMap(({ text, reason }) => [text, reason]),
  ]),
  ...Object.values(messages).filter((message) => typeof message === 'string'),
  ...Object.values(pageWords).flat(),
  ...Object.values(replyWords),
];

describe('the situations', () => {
  it('meet each of the 21 competences once, in DigComp’s order', () => {
    assert.equal(competences.length, 21);
    assert.deepEqual(
      situations.map(({ competence }) => competence),
      competences,
    );
  });

  it('come with one or two small questions an area, each after a situation', () => {
    const areas = checks.map(({ competence }) => competence.charAt(0));
    assert.deepEqual([...new Set(areas)], ['1', '2', '3', '4', '5']);
    for (const area of areas) assert.ok(areas.filter((other) => other === area).length <= 2, area);
    for (const { id, competence } of checks) assert.ok(competences.includes(competence), id);
  });

  it('have small questions with one right answer, and a reason for each', () => {
    for (const { id, options } of checks) {
      assert.equal(options.filter(({ right }) => right === true).length, 1, id);
      assert.equal(new Set(options.map((option) => option.id)).size, options.length, id);
      for (const { reason } of options) assert.ok(countWords(reason) > 5, `${id}: ${reason}`);
    }
  });

  it('have ids of their own, that an address could hold', () => {
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.match(id, /^[a-z]+(?:-[a-z]+)*$/);
  });
});

describe('all that « Faire le point » says', () => {
  it('keeps to fifteen words a sentence, and twelve as a rule', () => {
    const counts = texts.flatMap((text) => sentences(text).map((sentence) => countWords(sentence.text)));
    for (const text of texts)
      for (const sentence of sentences(text)) assert.ok(countWords(sentence.text) <= 15, sentence.text);
    assert.ok(counts.filter((count) => count <= 12).length > 0.85 * counts.length);
  });

  it('holds no word that shames', () => {
    const shame = new RegExp(`(?<![\\p{L}\\p{N}])(?:${shameWords.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
    for (const text of texts) assert.doesNotMatch(text, shame);
  });

  it('has curly apostrophes', () => {
    for (const text of texts) assert.doesNotMatch(text, /\p{L}'\p{L}/u);
  });
});
