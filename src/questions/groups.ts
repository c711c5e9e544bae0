import { last } from '../content/last.ts';
import type { Place } from '../content/problem.ts';
import type { Block, Container, List } from '../content/prose.ts';
import type { Option } from './options.ts';

/** A title of some kind, and the places of the lines below it, down to the next title. */
export interface Group<Title extends Block> {
  readonly title: Title;
  readonly items: readonly Place[];
}

/** A container without the titles among its lists: `readOptions` reads the rest. */
export interface Grouped<Title extends Block> {
  readonly rest: Container & { readonly place: Place };
  readonly groups: readonly Group<Title>[];
}

/**
 * Takes the titles out of a container.
 * @param isTitle whether a block is a title; it is given the block after, as a title has a list below it.
 */
export function takeGroups<Title extends Block>(
  container: Container & { readonly place: Place },
  isTitle: (block: Block, next: Block | undefined) => block is Title,
): Grouped<Title> {
  const children: Block[] = [];
  const groups: { title: Title; items: Place[] }[] = [];
  container.children.forEach((block, index) => {
    if (isTitle(block, container.children[index + 1])) {
      groups.push({ title: block, items: [] });
      return;
    }
    if (block.type === 'list') last(groups)?.items.push(...placesOf(block));
    children.push(block);
  });
  return { rest: { ...container, children }, groups };
}

/** The options of a group, in the order written. */
export function optionsOf(group: Group<Block>, options: readonly Option[]): readonly Option[] {
  return options.filter(({ place }) => group.items.includes(place));
}

function placesOf(list: List): readonly Place[] {
  return list.items.map(({ place }) => place);
}
