import type { Place, Reporter } from '../content/problem.ts';
import type { Attributes, Block, Heading, Inline } from '../content/prose.ts';
import { emptyHeading, headingOrder } from './messages/prose.ts';
import { textBeforeParts } from './messages/parts.ts';
import { unknownAttribute } from './messages/attributes.ts';
import { nearest } from './nearest.ts';

type PartKind = 'screen' | 'glossary' | 'session';

/** What a `#` heading opens, down to the next one. */
export interface Part {
  readonly kind: PartKind;
  readonly attributes: Attributes;
  readonly title: readonly Inline[];
  readonly blocks: readonly Block[];
  readonly place: Place;
}

const KEYS: Readonly<Record<PartKind, readonly string[]>> = {
  screen: ['arc'],
  glossary: ['glossary'],
  session: ['session', 'minutes', 'group'],
};

/** Cuts blocks at their `#` headings. */
export function readParts(blocks: readonly Block[], reporter: Reporter): readonly Part[] {
  const parts: Part[] = [];
  let open: { heading: Heading & { place: Place }; blocks: Block[] } | undefined;
  let lost = false;
  const close = () => {
    if (open === undefined) return;
    parts.push(readPart(open.heading, open.blocks, reporter));
  };
  for (const block of blocks) {
    if (block.type === 'heading' && block.level === 1) {
      close();
      open = { heading: block, blocks: [] };
    } else if (open !== undefined) {
      open.blocks.push(block);
    } else if (!lost) {
      lost = true;
      reporter.error(block.place, textBeforeParts());
    }
  }
  close();
  return parts;
}

function readPart(
  { attributes, children, place }: Heading & { readonly place: Place },
  blocks: readonly Block[],
  reporter: Reporter,
): Part {
  const kind = (['glossary', 'session'] as const).find((name) => name in attributes.values) ?? 'screen';
  checkKeys(attributes, KEYS[kind], place, reporter);
  if (children.length === 0) reporter.error(place, emptyHeading());
  return { kind, attributes, title: children, blocks, place };
}

/** Reports the keys of a brace that nobody reads. */
export function checkKeys(
  attributes: Attributes,
  known: readonly string[],
  place: Place,
  reporter: Reporter,
): void {
  for (const key of Object.keys(attributes.values)) {
    if (!known.includes(key)) reporter.error(place, unknownAttribute(key, nearest(key, known), known));
  }
}

/**
 * Reports headings out of order.
 * @param first the level that comes under this part's title.
 * @param deeper whether a heading may be one level under the one before.
 */
export function checkHeadings(
  blocks: readonly Block[],
  first: number,
  deeper: boolean,
  reporter: Reporter,
): void {
  let level = first - 1;
  for (const block of blocks) {
    if (block.type === 'container') checkHeadings(block.children, first, deeper, reporter);
    if (block.type === 'quote') refuseHeadings(block.children, first, reporter);
    if (block.type === 'list') {
      for (const item of block.items) refuseHeadings(item.children, first, reporter);
    }
    if (block.type !== 'heading') continue;
    const most = deeper ? level + 1 : first;
    const expected = Math.min(Math.max(block.level, first), most);
    if (block.level !== expected) reporter.error(block.place, headingOrder(block.level, expected));
    if (block.children.length === 0) reporter.error(block.place, emptyHeading());
    level = expected;
  }
}

function refuseHeadings(blocks: readonly Block[], first: number, reporter: Reporter): void {
  for (const block of blocks) {
    if (block.type === 'heading') reporter.error(block.place, headingOrder(block.level, first));
    if (block.type === 'quote') refuseHeadings(block.children, first, reporter);
    if (block.type === 'list') {
      for (const item of block.items) refuseHeadings(item.children, first, reporter);
    }
  }
}

/** Reports braces on lines of lists, which mean something in containers only. */
export function checkItemBraces(blocks: readonly Block[], reporter: Reporter): void {
  for (const block of blocks) {
    if (block.type === 'quote') checkItemBraces(block.children, reporter);
    if (block.type !== 'list') continue;
    for (const { attributes, children, place } of block.items) {
      checkKeys(attributes, [], place, reporter);
      if (attributes.id !== undefined)
        reporter.error(place, unknownAttribute(`#${attributes.id}`, undefined, []));
      checkItemBraces(children, reporter);
    }
  }
}
