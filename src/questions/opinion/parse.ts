import type { ParseContext } from '../../content/element.ts';
import type { Place } from '../../content/problem.ts';
import type { Container } from '../../content/prose.ts';
import { readOptions } from '../options.ts';
import type { Opinion } from './schema.ts';

/** `:::opinion {#id}`: a question and unmarked options, each with a word in return. */
export function parse(container: Container & { readonly place: Place }, context: ParseContext): Opinion {
  return { list: readOptions(container, { marked: false, least: 2 }, context) };
}
