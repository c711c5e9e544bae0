import type { ParseContext } from '../../content/element.ts';
import type { Place } from '../../content/problem.ts';
import type { Container } from '../../content/prose.ts';
import { readMode } from '../mode.ts';
import { readOptions } from '../options.ts';
import { noRightAnswer, severalRightAnswers } from '../problems.ts';
import type { Choice } from './schema.ts';

/** `:::choice {#id mode=discovery}`: a question, options `[x]` or `[ ]`, each with its reason. */
export function parse(container: Container & { readonly place: Place }, context: ParseContext): Choice {
  const list = readOptions(container, { marked: true, least: 2 }, context);
  const right = list.options.filter((option) => option.right);
  if (right.length === 0) context.error(container.place, noRightAnswer());
  const second = right[1];
  if (second !== undefined) context.error(second.place, severalRightAnswers());
  return { list, mode: readMode(container, context) };
}
