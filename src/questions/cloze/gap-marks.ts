import type { Inline } from '../../content/prose.ts';

/** « l’ » before a gap goes with it, and the full stop or the like after it. */
const MARK = /(\p{L}+’)?\[(\d+)\]([\u00a0\u202f]?[.,;:!?…)»]+)?/u;

/** Where a gap stands in a line. */
export interface GapMark {
  readonly type: 'gap';
  /** From 1. */
  readonly number: number;
  /** What stands right before and after it, which no line may part from it; empty where nothing does. */
  readonly before: string;
  readonly after: string;
}

/** Cuts a line where `[1]`, `[2]`… stand outside bold and the like. */
export function cutGaps(line: readonly Inline[]): readonly (Inline | GapMark)[] {
  return line.flatMap((inline): readonly (Inline | GapMark)[] => {
    if (inline.type !== 'text') return [inline];
    const [first = '', ...rest] = inline.text.split(MARK);
    const pieces: (Inline | GapMark)[] = [{ ...inline, text: first }];
    for (let at = 0; at < rest.length; at += 4) {
      // What a group did not find is undefined, whatever the type says.
      const [before, number, after, text = ''] = rest.slice(at) as (string | undefined)[];
      pieces.push({ type: 'gap', number: Number(number), before: before ?? '', after: after ?? '' });
      pieces.push({ ...inline, text });
    }
    return pieces;
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
