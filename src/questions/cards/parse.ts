import type { ParseContext } from '../../content/element.ts';
import type { Place } from '../../content/problem.ts';
import type { Container } from '../../content/prose.ts';
import { readOptions } from '../options.ts';
import type { Cards } from './schema.ts';

/** `:::cards {#id}`: a paragraph, then unmarked lines, the fronts, each with its back as a `>` quote. */
export function parse(container: Container & { readonly place: Place }, context: ParseContext): Cards {
  return { list: readOptions(container, { marked: false, least: 2, asks: false }, context) };
}
