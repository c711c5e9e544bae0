import type { ParseContext } from '../../content/element.ts';
import type { Place } from '../../content/problem.ts';
import type { Container } from '../../content/prose.ts';
import { readOptions } from '../options.ts';
import { badSwap, sharedSwap } from './problems.ts';
import type { Order } from './schema.ts';

/** `:::order {#id swap="1-2"}`: a question and a numbered list in the right order, each line with its reason. */
export function parse(container: Container & { readonly place: Place }, context: ParseContext): Order {
  const list = readOptions(container, { marked: false, least: 3 }, context);
  const swaps: (readonly [number, number])[] = [];
  for (const pair of (container.attributes.values['swap'] ?? '').split(/\s+/).filter(Boolean)) {
    const [first, second, ...rest] = pair.split('-').map(Number);
    const fits = (place: number | undefined): place is number =>
      place !== undefined && Number.isInteger(place) && place >= 1 && place <= list.options.length;
    if (!fits(first) || !fits(second) || first === second || rest.length > 0) {
      context.error(container.place, badSwap(pair, list.options.length));
      continue;
    }
    // Swaps that share a line would make orders that none of them names.
    const shared = [first, second].find((place) => swaps.flat().includes(place - 1));
    if (shared === undefined) swaps.push([first - 1, second - 1]);
    else context.error(container.place, sharedSwap(shared));
  }
  return { list, swaps };
}
