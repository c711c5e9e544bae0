import { fold } from '../../content/fold.ts';

/** A search that the exercise knows. */
interface Known {
  readonly id: string;
  readonly words: string;
}

/**
 * The known search that shares the most with what was typed, long words counting more; undefined where
 * none shares a word. Accents, capitals and plurals are forgiven.
 * @param small words that say nothing of what is looked for, with spaces between.
 */
export function nearestQuery(typed: string, queries: readonly Known[], small: string): string | undefined {
  const ignored = wordsOf(small, []);
  const given = wordsOf(typed, ignored);
  let nearest: string | undefined;
  let most = 0;
  for (const { id, words } of queries) {
    const known = wordsOf(words, ignored);
    const share =
      (2 * weight(known.filter((word) => given.includes(word)))) / (weight(known) + weight(given));
    if (share > most) [nearest, most] = [id, share];
  }
  return nearest;
}

function wordsOf(text: string, ignored: readonly string[]): readonly string[] {
  const words = fold(text).match(/[a-z0-9]{3,}/g) ?? [];
  return [...new Set(words.map((word) => word.replace(/(..)[sx]$/, '$1')))].filter(
    (word) => !ignored.includes(word),
  );
}

function weight(words: readonly string[]): number {
  return words.join('').length;
}
