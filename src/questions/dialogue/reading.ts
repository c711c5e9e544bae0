import { plainText } from '../../content/plain-text.ts';
import type { Block } from '../../content/prose.ts';
import { WORDS_A_MINUTE, wordsRead } from '../../content/reading.ts';
import { wayTo, type Moments } from '../moments.ts';
import type { Dialogue, Moment } from './schema.ts';

/** Seconds to weigh the replies of two ways through. */
const WEIGHING = 60;

/**
 * Seconds that a dialogue takes beyond the reading of all its moments, which the text counts: less than none where
 * many moments are never come to. A learner walks the way to the good end that has most to read, and one detour as long.
 */
export function secondsOf(dialogue: Dialogue, moments: Moments): number {
  const all = sum(dialogue.moments.map(wordsOf));
  const walked = dialogue.moments
    .filter(({ end }) => end === 'good')
    .map(({ id }) => walkedTo(id, dialogue, moments));
  const unread = Math.max(0, all - 2 * Math.max(0, ...walked));
  return WEIGHING - (unread / WORDS_A_MINUTE) * 60;
}

/** Words of the moments on the shortest way to one, with it. */
function walkedTo(end: string, dialogue: Dialogue, moments: Moments): number {
  const way = new Set(wayTo(moments, end));
  const passed = new Set(moments.steps.filter(({ id }) => way.has(id)).map(({ from }) => from));
  return sum(dialogue.moments.filter(({ id }) => id === end || passed.has(id)).map(wordsOf));
}

function wordsOf({ title, list }: Moment): number {
  const replies = list.options.map(({ label }) => plainText(label));
  return sum([plainText(title), ...list.prompt.flatMap(textsOf), ...replies].map(wordsRead));
}

function textsOf(block: Block): readonly string[] {
  if (block.type === 'paragraph' || block.type === 'heading') return [plainText(block.children)];
  if (block.type === 'quote') return block.children.flatMap(textsOf);
  if (block.type === 'list') return block.items.flatMap(({ children }) => children.flatMap(textsOf));
  return [];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
