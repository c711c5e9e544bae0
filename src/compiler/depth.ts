import type { Reporter } from '../content/problem.ts';
import { lineTooLong, tooDeep } from './messages/bytes.ts';
import type { Region } from './region.ts';

/** Lists in quotes in lists: no module for people needs more levels than these. */
const MAX_LEVELS = 12;
/** Brackets open at once in one paragraph. */
const MAX_OPEN = 60;
/** Runs of emphasis marks in one paragraph: each pair may hold the next. */
const MAX_EMPHASIS = 1000;
/** Characters of one line: some of marked's patterns take the square of it. */
const MAX_LINE = 5000;

/** Marks of lists and quotes at the start of a line, with their indent. */
const MARKS = /^(?:[ \t]*(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s)))*[ \t]*/;

/**
 * Whether the text can be given to a recursive parser: a parser goes as deep as its input,
 * and thousands of levels overflow the stack.
 */
export function isShallow(source: Region, reporter: Reporter): boolean {
  let offset = 0;
  let open = 0;
  let emphasis = 0;
  for (const line of source.text.split('\n')) {
    if (line.trim() === '') {
      open = 0;
      emphasis = 0;
    }
    const brackets = openBrackets(line, open);
    open = brackets.atEnd;
    emphasis += /[*_~]/.test(line) ? (line.match(/[*_~]+/g)?.length ?? 0) : 0;
    if (line.length > MAX_LINE) {
      reporter.error(source.place(offset), lineTooLong(MAX_LINE));
      return false;
    }
    if (levels(line) > MAX_LEVELS || brackets.most > MAX_OPEN || emphasis > MAX_EMPHASIS) {
      reporter.error(source.place(offset), tooDeep());
      return false;
    }
    offset += line.length + 1;
  }
  return true;
}

/** Levels of lists and quotes that a line's marks and indent may stand for. */
function levels(line: string): number {
  if (!/^[ \t>+*\d-]/.test(line)) return 0;
  const marks = (MARKS.exec(line)?.[0] ?? '').replace(/[\d\s]/g, '').length;
  return marks === 0 ? 0 : Math.max(marks, (line.length - line.trimStart().length) / 2);
}

/** The most brackets open at once in a line, and those open at its end. */
function openBrackets(line: string, before: number): { readonly most: number; readonly atEnd: number } {
  let open = before;
  let most = before;
  for (const [bracket] of line.matchAll(/[[\]{}]/g)) {
    open = Math.max(0, open + (bracket === '[' || bracket === '{' ? 1 : -1));
    most = Math.max(most, open);
  }
  return { most, atEnd: open };
}
