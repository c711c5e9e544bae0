import { last } from '../../content/last.ts';
import type { ParseContext } from '../../content/element.ts';
import type { Place } from '../../content/problem.ts';
import type { Block, Container, Heading, Inline } from '../../content/prose.ts';
import { readOptions } from '../options.ts';
import { checkWays, type PlacedMoment } from './check-ways.ts';
import {
  detourWithoutReturn,
  endWithReplies,
  momentWithoutId,
  momentWithoutReply,
  noMoment,
  replyWithoutLink,
  unknownEnd,
  unknownMomentKey,
  unknownStart,
} from './problems.ts';
import { ENDS, type Dialogue, type End } from './schema.ts';

type Placed = Container & { readonly place: Place };
type MomentHeading = Heading & { readonly place: Place };

/**
 * `:::dialogue {#id start=moment}`: a `###` heading with an id opens each moment, told in prose;
 * then come its replies, each a link to a moment, with a quote that says what comes of it.
 */
export function parse(container: Placed, context: ParseContext): Dialogue | undefined {
  const { before, groups } = cut(container.children);
  const moments = groups.map(({ heading, blocks }) => readMoment(heading, blocks, container, context));
  const [first] = moments;
  if (first === undefined) {
    context.error(container.place, noMoment());
    return undefined;
  }
  const start = container.attributes.values['start'] ?? first.id;
  const isKnown = moments.some(({ id }) => id === start);
  if (!isKnown) context.error(container.place, unknownStart(start));
  checkWays(moments, isKnown ? start : undefined, container.place, context);
  return {
    before,
    start,
    moments: moments.map(({ id, title, list, to, back, end }) => ({
      id,
      title,
      list,
      to: to.map((link) => link.id),
      back: back.map((link) => link.id),
      ...(end && { end }),
    })),
  };
}

interface Group {
  readonly heading: MomentHeading;
  readonly blocks: Block[];
}

/** Cuts blocks at their `###` headings; deeper headings belong to what a moment tells. */
function cut(blocks: readonly Block[]): {
  readonly before: readonly Block[];
  readonly groups: readonly Group[];
} {
  const before: Block[] = [];
  const groups: Group[] = [];
  for (const block of blocks) {
    if (block.type === 'heading' && block.level === 3) groups.push({ heading: block, blocks: [] });
    else (last(groups)?.blocks ?? before).push(block);
  }
  return { before, groups };
}

function readMoment(
  heading: MomentHeading,
  blocks: readonly Block[],
  container: Placed,
  context: ParseContext,
): PlacedMoment {
  const { attributes, place } = heading;
  if (attributes.id === undefined) context.error(place, momentWithoutId());
  for (const key of Object.keys(attributes.values)) {
    if (key !== 'end') context.error(place, unknownMomentKey(key));
  }
  const end = readEnd(heading, context);
  const list = readOptions({ ...container, children: blocks, place }, { marked: false, least: 0 }, context);
  const to = list.options.map((reply) => {
    const [link] = anchors(reply.label);
    if (link === undefined) context.error(reply.place, replyWithoutLink());
    return link ?? { id: '', place: reply.place };
  });
  const back = list.prompt.flatMap((block) => (block.type === 'paragraph' ? anchors(block.children) : []));
  const [reply] = list.options;
  const isOpen = reply === undefined && attributes.values['end'] === undefined;
  if (isOpen) context.error(place, momentWithoutReply());
  if (reply !== undefined && end !== undefined) context.error(reply.place, endWithReplies());
  if (end === 'detour' && back.length === 0) context.error(place, detourWithoutReturn());
  return {
    id: attributes.id ?? '',
    title: heading.children,
    list,
    to,
    back,
    place,
    isWhole: attributes.id !== undefined && !isOpen && attributes.values['end'] === end,
    ...(end && { end }),
  };
}

function readEnd({ attributes, place }: MomentHeading, context: ParseContext): End | undefined {
  const written = attributes.values['end'];
  const end = ENDS.find((name) => name === written);
  if (written !== undefined && end === undefined) context.error(place, unknownEnd(written));
  return end;
}

/** The links of a line that stay in the module; a word of the glossary is one as well. */
function anchors(inlines: readonly Inline[]): PlacedMoment['to'] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'link' && inline.href.startsWith('#')) {
      return [{ id: inline.href.slice(1), place: inline.place }];
    }
    return 'children' in inline ? anchors(inline.children) : [];
  });
}
