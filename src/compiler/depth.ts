import type { Reporter } from '../content/problem.ts';
import { tooDeep } from './messages/bytes.ts';
import type { Region } from './region.ts';

/** Lists in quotes in lists: no module for people needs more levels than these. */
const MAX_LEVELS = 12;
/** Brackets open at once in one paragraph. */
const MAX_OPEN = 60;

/** Marks of lists and quotes at the start of a line, with their indent. */
const MARKS = /^(?:[ \t]*(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s)))*[ \t]*/;

/**
 * Whether the text can be given to a recursive parser: a parser goes as deep as its input,
 * and thousands of levels overflow the stack.
 */
export function isShallow(source: Region, reporter: Reporter): boolean {
  let offset = 0;
  let open = 0;
  for (const line of source.text.split('\n')) {
    const lead = MARKS.exec(line)?.[0] ?? '';
    const marks = lead.replace(/[\d\s]/g, '').length;
    const levels = marks === 0 ? 0 : Math.max(marks, (line.length - line.trimStart().length) / 2);
    open = line.trim() === '' ? 0 : open + openings(line.slice(lead.length));
    if (levels > MAX_LEVELS || open > MAX_OPEN) {
      const most = levels > MAX_LEVELS ? MAX_LEVELS : MAX_OPEN;
      reporter.error(source.place(offset + (levels > MAX_LEVELS ? 0 : lead.length)), tooDeep(most));
      return false;
    }
    offset += line.length + 1;
  }
  return true;
}

/** The most brackets open at once in a line, or left open at its end. */
function openings(line: string): number {
  let open = 0;
  let most = 0;
  for (const char of line) {
    if (char === '[' || char === '{') most = Math.max(most, ++open);
    else if (char === ']' || char === '}') open = Math.max(0, open - 1);
  }
  return most;
}
