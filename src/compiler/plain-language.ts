import type { Word } from '../content/module.ts';
import { plainText } from '../content/plain-text.ts';
import type { Reporter } from '../content/problem.ts';
import { knownAcronyms } from './acronyms.fr.ts';
import type { CompiledText } from './compile-text.ts';
import type { GlossaryWord } from './glossary.ts';
import { longSentence, shameWord, unexplainedAcronym } from './messages/language.ts';
import { passage, passages, placeIn, type Passage } from './prose-walk.ts';
import { countWords, sentences } from './sentences.ts';
import { shameWords } from './shame-words.fr.ts';

const MOST_WORDS = 15;
const ACRONYM = /(?:^|[^\p{L}\p{N}])(\p{Lu}{2,}[\p{Lu}\p{N}]*)(?=$|[^\p{L}\p{N}])/gu;
/** A sentence of more than `MOST_WORDS` words is at least this long. */
const LEAST_LENGTH = 2 * MOST_WORDS;
// Longest first: « simplement » is found before « simple ».
const SHAME = new RegExp([...shameWords].sort((a, b) => b.length - a.length).join('|'), 'gi');
const LETTER = /\p{L}/u;

/** Warns of what plain French avoids: long sentences, words that shame, acronyms left unexplained. */
export function checkPlainLanguage(text: CompiledText, reporter: Reporter): void {
  if (text.text.lang !== 'fr') return;
  // A rare word that no link explains gets a warning of its own.
  const explained = new Set([...titlesOf(text.text.words), ...jargonOf([...text.glossary.values()])]);
  checkPassages([...text.passages.screens, ...text.passages.others], explained, reporter);
}

/** The same for the words that all modules share. */
export function checkGlossaryLanguage(
  glossary: readonly GlossaryWord[],
  lang: string,
  reporter: Reporter,
): void {
  if (lang !== 'fr') return;
  const read = glossary.flatMap(({ title, blocks }) => [passage(title), ...passages(blocks)]);
  checkPassages(read, new Set([...titlesOf(glossary), ...jargonOf(glossary)]), reporter);
}

function titlesOf(glossary: readonly Word[]): readonly string[] {
  return glossary.flatMap(({ title }) => words(plainText(title)));
}

function jargonOf(glossary: readonly GlossaryWord[]): readonly string[] {
  return glossary.flatMap(({ jargon }) => jargon.flatMap(words));
}

function checkPassages(read: readonly Passage[], explained: Set<string>, reporter: Reporter): void {
  for (const one of read) {
    checkSentences(one, reporter);
    checkShame(one, reporter);
    // A made-up message may shout in capitals, as real ones do.
    if (one.container !== 'message') checkAcronyms(one, explained, reporter);
  }
}

function checkSentences(one: Passage, reporter: Reporter): void {
  for (const { text, start } of sentences(one.text)) {
    if (text.length < LEAST_LENGTH) continue;
    const count = countWords(text);
    if (count > MOST_WORDS) reporter.warn(placeIn(one, start), longSentence(count, MOST_WORDS));
  }
}

function checkShame(one: Passage, reporter: Reporter): void {
  const plain = one.text.replace(/\u00a0/g, ' ');
  for (const match of plain.matchAll(SHAME)) {
    const [word] = match;
    const before = plain[match.index - 1] ?? ' ';
    const after = plain[match.index + word.length] ?? ' ';
    if (!LETTER.test(before) && !LETTER.test(after))
      reporter.warn(placeIn(one, match.index), shameWord(word));
  }
}

/** The first time an acronym is read, the text or the glossary says what it means. */
function checkAcronyms(one: Passage, explained: Set<string>, reporter: Reporter): void {
  if (!/[A-ZÀ-Þ]{2}/.test(one.text)) return;
  for (const match of one.text.matchAll(ACRONYM)) {
    const acronym = match[1] ?? '';
    if (knownAcronyms.has(acronym) || explained.has(acronym)) continue;
    explained.add(acronym);
    const at = match.index + match[0].length - acronym.length;
    const inParentheses = one.text[at - 1] === '(' || /^\s*\(/.test(one.text.slice(at + acronym.length));
    const isLinked = one.linked.some(({ start, end }) => start <= at && at < end);
    if (!inParentheses && !isLinked) reporter.warn(placeIn(one, at), unexplainedAcronym(acronym));
  }
}

function words(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}]+/u);
}
