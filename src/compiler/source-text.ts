import type { Place, Reporter } from '../content/problem.ts';
import { MAX_SOURCE_BYTES } from '../content/source-size.ts';
import { FILE_START } from './problem-list.ts';
import { brokenUtf8, emptyFile, fileTooLarge, nulCharacter, utf16 } from './messages/bytes.ts';

/**
 * Reads a text file: UTF-8, with or without a byte order mark, any line ends.
 * @returns the text with `\n` line ends, or undefined where a problem was reported.
 */
export function readSourceText(bytes: Uint8Array, reporter: Reporter): string | undefined {
  if (bytes.length > MAX_SOURCE_BYTES) {
    reporter.error(FILE_START, fileTooLarge(bytes.length, MAX_SOURCE_BYTES));
    return undefined;
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    reporter.error(FILE_START, utf16());
    return undefined;
  }
  const text = decode(bytes, reporter)?.replace(/\r\n?/g, '\n');
  if (text === undefined) return undefined;
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    reporter.error(placeAfter(text.slice(0, nul)), nulCharacter());
    return undefined;
  }
  if (text.trim() === '') {
    reporter.error(FILE_START, emptyFile());
    return undefined;
  }
  return text;
}

function decode(bytes: Uint8Array, reporter: Reporter): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    reporter.error(placeAfter(longestValidStart(bytes)), brokenUtf8());
    return undefined;
  }
}

/** The text before the first byte that is not UTF-8, found by halving. */
function longestValidStart(bytes: Uint8Array): string {
  let low = 0;
  let high = bytes.length;
  let text = '';
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    try {
      // In a stream, a character cut by the end is no fault.
      text = new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      low = middle;
    } catch {
      high = middle - 1;
    }
  }
  return text.replace(/\r\n?/g, '\n');
}

function placeAfter(text: string): Place {
  const lines = text.split('\n');
  return { line: lines.length, column: (lines[lines.length - 1] ?? '').length + 1 };
}
