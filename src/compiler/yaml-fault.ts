import type { YAMLError } from 'yaml';

/** Where the fault is; a quotation mark never closed is found at the end, and said where it opens. */
export function faultOffset(error: YAMLError, text: string): number {
  const [at] = error.pos;
  const quote = /^Missing closing (["'])quote/.exec(error.message)?.[1];
  return quote === undefined ? at : Math.max(0, text.lastIndexOf(quote, at - 1));
}
