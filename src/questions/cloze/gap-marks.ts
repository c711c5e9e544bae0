import type { Inline } from '../../content/prose.ts';

const MARK = /\[(\d+)\]/;

/** A piece of a line: text, or the number of a gap. */
export type Piece = Inline | number;

/** Cuts a line where `[1]`, `[2]`… stand outside bold and the like. */
export function cutGaps(line: readonly Inline[]): readonly Piece[] {
  return line.flatMap((inline): readonly Piece[] => {
    if (inline.type !== 'text') return [inline];
    const { column, line: row } = inline.place;
    let at = column;
    return inline.text.split(MARK).flatMap((part, index): readonly Piece[] => {
      if (index % 2 === 1) {
        at += part.length + 2;
        return [Number(part)];
      }
      const place = { line: row, column: at };
      at += part.length;
      return part === '' ? [] : [{ ...inline, text: part, place }];
    });
  });
}

/** Whether a gap stands in bold, a link and the like, where it cannot be filled. */
export function hidesGap(line: readonly Inline[]): boolean {
  return line.some((inline) => 'children' in inline && inline.children.some(holdsGap));
}

function holdsGap(inline: Inline): boolean {
  if ('children' in inline) return inline.children.some(holdsGap);
  return inline.type === 'text' && MARK.test(inline.text);
}
