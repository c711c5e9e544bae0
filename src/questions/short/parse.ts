import type { ParseContext } from '../../content/element.ts';
import type { Place } from '../../content/problem.ts';
import type { Container } from '../../content/prose.ts';
import { readMode } from '../mode.ts';
import { readOptions } from '../options.ts';
import { noRightAnswer } from '../problems.ts';
import type { Short } from './schema.ts';

/** `:::short {#id}`: a question, accepted answers `[x] a | b`, foreseen others `[ ]`, and `[_]` the field. */
export function parse(container: Container & { readonly place: Place }, context: ParseContext): Short {
  const list = readOptions(container, { marked: true, field: true, least: 1 }, context);
  if (!list.options.some((option) => option.right)) context.error(container.place, noRightAnswer());
  return { list, mode: readMode(container, context), ...(list.field && { field: list.field.label }) };
}
