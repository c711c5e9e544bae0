import type { ParseContext } from '../../content/element.ts';
import { plainText } from '../../content/plain-text.ts';
import type { Place } from '../../content/problem.ts';
import type { Container } from '../../content/prose.ts';
import { cutLine } from '../cut-line.ts';
import { readOptions } from '../options.ts';
import { lineWithoutPair, oneTarget, sameLeft } from './problems.ts';
import type { Match, Sides } from './schema.ts';

const EQUALS = /\s+=\s+/;

/** `:::match {#id}`: a question and unmarked lines `left = right`, each with its reason. */
export function parse(container: Container & { readonly place: Place }, context: ParseContext): Match {
  const list = readOptions(container, { marked: false, least: 2 }, context);
  const targets = new Map<string, string>();
  const lefts = new Set<string>();
  const sides = list.options.map(({ id, label, place }): Sides => {
    const { left, right } = cutLine(label, EQUALS);
    const [leftWords, rightWords] = [plainText(left).trim(), plainText(right).trim()];
    if (leftWords === '' || rightWords === '') {
      if (label.length > 0) context.error(place, lineWithoutPair());
    } else if (lefts.has(leftWords)) context.error(place, sameLeft(leftWords));
    lefts.add(leftWords);
    // No id that an author writes has two hyphens in a row.
    const target = targets.get(rightWords) ?? `${id}--r`;
    targets.set(rightWords, target);
    return { left, right, target };
  });
  if (list.options.length > 1 && targets.size === 1 && !targets.has('')) {
    context.error(container.place, oneTarget());
  }
  return { list, sides };
}
