/**
 * Bytes that one request may carry. Browsers keep no more than 64 KiB alive after the page, all requests together:
 * a state, a batch under way and the last statements must fit.
 */
export const ROOM = 28_000;

/** Length of a text as it is sent, in UTF-8. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
