import type { ParseContext } from '../../content/element.ts';
import { plainText } from '../../content/plain-text.ts';
import type { Place } from '../../content/problem.ts';
import type { Block, Container, Heading } from '../../content/prose.ts';
import { cutLine } from '../cut-line.ts';
import { optionsOf, takeGroups, type Group } from '../groups.ts';
import { readOptions, type Option } from '../options.ts';
import { emptyGroup, groupCount, itemWithoutGroup, sameGroup, unknownGroupKey } from './problems.ts';
import type { Sort, SortGroup } from './schema.ts';

const [FEWEST, MOST] = [2, 4];
const COLON = /\s*:\s+/;

type Title = Heading & { readonly place: Place };

/** `:::sort {#id}`: a question, then a `###` heading a group with unmarked lines below, each with its reason. */
export function parse(container: Container & { readonly place: Place }, context: ParseContext): Sort {
  const isTitle = (block: Block): block is Title => block.type === 'heading' && block.level === 3;
  const { rest, groups } = takeGroups(container, isTitle);
  const list = readOptions(rest, { marked: false, least: FEWEST }, context);
  if (groups.length < FEWEST || groups.length > MOST) {
    context.error(container.place, groupCount(groups.length));
  }
  const grouped = new Set(groups.flatMap(({ items }) => items));
  for (const { place } of list.options) if (!grouped.has(place)) context.error(place, itemWithoutGroup());
  const titles = container.children.filter(isTitle);
  for (const title of titles) {
    const below = container.children[container.children.indexOf(title) + 1];
    if (below?.type !== 'list') context.error(title.place, emptyGroup());
  }
  return { list, groups: readGroups(groups, list.options, context) };
}

function readGroups(
  groups: readonly Group<Title>[],
  options: readonly Option[],
  context: ParseContext,
): readonly SortGroup[] {
  const names = new Set<string>();
  return groups.map((group) => {
    const { attributes, children, place } = group.title;
    const { left: name, right: gloss } = cutLine(children, COLON);
    const words = plainText(name).trim();
    if (names.has(words)) context.error(place, sameGroup(words));
    names.add(words);
    for (const key of Object.keys(attributes.values)) context.error(place, unknownGroupKey(key));
    const items = optionsOf(group, options).map(({ id }) => id);
    // No id that an author writes has two hyphens in a row.
    return { id: attributes.id ?? `${items[0] ?? ''}--g`, name, gloss, items };
  });
}
