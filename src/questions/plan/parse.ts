import type { ParseContext } from '../../content/element.ts';
import type { Place } from '../../content/problem.ts';
import type { Block, Container, Inline } from '../../content/prose.ts';
import { optionsOf, takeGroups } from '../groups.ts';
import { readOptions } from '../options.ts';
import type { Plan } from './schema.ts';

type Paragraph = Extract<Block, { type: 'paragraph' }>;

/**
 * `:::plan {#id}`: a paragraph, then unmarked lines under bold lines; a `>` quote is welcome, never needed.
 * `[_]` is a gesture of one's own.
 */
export function parse(container: Container & { readonly place: Place }, context: ParseContext): Plan {
  const { rest, groups } = takeGroups(container, isBoldLine);
  const grammar = { marked: false, least: 1, field: true, asks: false, reasons: false };
  const list = readOptions(rest, grammar, context);
  const parts = groups.map((group) => ({
    title: boldText(group.title),
    gestures: optionsOf(group, list.options),
  }));
  const titled = parts.flatMap((part) => part.gestures);
  const untitled = list.options.filter((option) => !titled.includes(option));
  return { list, parts: untitled.length > 0 ? [{ gestures: untitled }, ...parts] : parts };
}

/** A paragraph that is bold from end to end, with a list right below. */
function isBoldLine(block: Block, next: Block | undefined): block is Paragraph & Block {
  if (block.type !== 'paragraph' || next?.type !== 'list') return false;
  return block.children.length === 1 && block.children[0]?.type === 'strong';
}

function boldText({ children: [bold] }: Paragraph): readonly Inline[] {
  return bold?.type === 'strong' ? bold.children : [];
}
