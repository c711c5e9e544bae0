import type { Place } from '../content/problem.ts';
import type { Block, Inline, Mark } from '../content/prose.ts';

/** One run of text that a person reads: a paragraph, a title, a cell. */
export interface Passage {
  readonly text: string;
  /** Where each character of the text comes from, by the offset it starts at. */
  readonly places: readonly { readonly start: number; readonly place: Place }[];
  /** The parts of it that link to a word of the glossary. */
  readonly linked: readonly { readonly start: number; readonly end: number }[];
  /** Whether it stands in a quote under a line of a list: a reason, read only after an answer. */
  readonly inReason: boolean;
  readonly mark?: Mark;
  readonly isTitle?: true;
  /** Name of the container it stands in. */
  readonly container?: string;
}

type Standing = Omit<Passage, 'text' | 'places' | 'linked'>;

/** The passages of some blocks, in reading order; code is not prose. */
export function passages(
  blocks: readonly Block[],
  standing: Standing = { inReason: false },
): readonly Passage[] {
  return blocks.flatMap((block): readonly Passage[] => {
    switch (block.type) {
      case 'paragraph':
        return [passage(block.children, standing)];
      case 'heading':
        return [passage(block.children, { ...standing, isTitle: true })];
      case 'quote':
        return passages(block.children, { ...standing, inReason: true });
      case 'list':
        return block.items.flatMap(({ children, mark }) =>
          passages(children, mark === undefined ? standing : { ...standing, mark }),
        );
      case 'table':
        return [block.header, ...block.rows].flat().map((cell) => passage(cell, standing));
      case 'container':
        return passages(block.children, { ...standing, container: block.name });
      default:
        return [];
    }
  });
}

/** The text of some inlines with the place of each piece; a break ends a line. */
export function passage(inlines: readonly Inline[], standing: Standing = { inReason: false }): Passage {
  const places: { start: number; place: Place }[] = [];
  const linked: { start: number; end: number }[] = [];
  let text = '';
  const add = (piece: string, place: Place) => {
    places.push({ start: text.length, place });
    text += piece;
  };
  const read = (inline: Inline) => {
    const start = text.length;
    if ('children' in inline) inline.children.forEach(read);
    else if (inline.type === 'text') add(inline.text, inline.place);
    else if (inline.type === 'break') add('\n', inline.place);
    else if (inline.type === 'image')
      add(inline.alt, { line: inline.place.line, column: inline.place.column + 2 });
    else add(inline.text, inline.place);
    if (inline.type === 'link' && inline.href.startsWith('#mot-')) linked.push({ start, end: text.length });
  };
  inlines.forEach(read);
  return { text, places, linked, ...standing };
}

/** The place of a character of a passage, by its offset. */
export function placeIn({ places }: Passage, offset: number): Place {
  const piece = [...places].reverse().find(({ start }) => start <= offset);
  if (piece === undefined) return { line: 1, column: 1 };
  return { line: piece.place.line, column: piece.place.column + offset - piece.start };
}
