/** How fast a learner reads on a small screen (docs/content-format.md, « Minutes »). */
export const WORDS_A_MINUTE = 130;

/** Words as they are counted for reading: runs of characters between spaces. */
export function wordsRead(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
