import { fold } from '../content/fold.ts';
import type { PlacedText } from '../content/data-fields.ts';
import type { Reporter } from '../content/problem.ts';
import { keywordTooLong, keywordTwice, tooManyKeywords } from './messages/keywords.ts';
import type { YamlFields } from './yaml-fields.ts';

export const KEYWORDS = 'keywords';

/** Every page of a catalogue carries them all: a thousand modules must stay light. */
const MOST = 15;
const LONGEST = 30;

/** Reads the words that people may look for, and that the text does not say. */
export function readKeywords(fields: YamlFields, reporter: Reporter): readonly string[] {
  const keywords = fields.texts(KEYWORDS).filter(({ text }) => text !== '');
  const [over] = keywords.slice(MOST);
  if (over !== undefined) reporter.error(over.place, tooManyKeywords(MOST));
  keywords.forEach((keyword, index) => {
    checkKeyword(keyword, keywords.slice(0, index), reporter);
  });
  return keywords.map(({ text }) => text);
}

function checkKeyword({ text, place }: PlacedText, before: readonly PlacedText[], reporter: Reporter): void {
  if (text.length > LONGEST) reporter.error(place, keywordTooLong(text, LONGEST));
  const same = before.find((other) => fold(other.text) === fold(text));
  if (same !== undefined) reporter.error(place, keywordTwice(text, same.place.line));
}
