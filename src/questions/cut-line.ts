import type { Inline } from '../content/prose.ts';

/** A line in two at a sign. */
export interface CutLine {
  readonly left: readonly Inline[];
  /** Empty where the sign does not stand in the line. */
  readonly right: readonly Inline[];
}

/** Cuts a line where a sign first stands outside bold and the like. @param sign with the spaces around it. */
export function cutLine(line: readonly Inline[], sign: RegExp): CutLine {
  for (const [at, inline] of line.entries()) {
    if (inline.type !== 'text') continue;
    // A space beside bold or a link ends or begins a piece of text.
    const padded = ` ${inline.text} `;
    const found = sign.exec(padded);
    if (found === null) continue;
    const piece = (text: string): readonly Inline[] => (text === '' ? [] : [{ ...inline, text }]);
    return {
      left: [...line.slice(0, at), ...piece(padded.slice(1, found.index))],
      right: [...piece(padded.slice(found.index + found[0].length, -1)), ...line.slice(at + 1)],
    };
  }
  return { left: line, right: [] };
}
