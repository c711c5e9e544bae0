import type { ParseContext } from '../../content/element.ts';
import type { Place } from '../../content/problem.ts';
import type { Container } from '../../content/prose.ts';
import { readMode } from '../mode.ts';
import { readOptions } from '../options.ts';
import { noRightAnswer } from '../problems.ts';
import type { Choices } from './schema.ts';

/** `:::choices {#id}`: a question, options `[x]` or `[ ]`, any number of them right. */
export function parse(container: Container & { readonly place: Place }, context: ParseContext): Choices {
  const list = readOptions(container, { marked: true, least: 2 }, context);
  if (!list.options.some((option) => option.right)) context.error(container.place, noRightAnswer());
  return { list, mode: readMode(container, context) };
}
