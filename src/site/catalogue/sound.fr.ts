/**
 * What French spells in several ways, and the one that is compared. In order: each takes what the former left.
 * No look-behind: Safari 14 has none.
 */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/ck|qu?|c(?![eiyh])/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/e?au/g, 'o'],
  [/y/g, 'i'],
  [/(^|[^c])h/g, '$1'],
  [/(.)\1+/g, '$1'],
  // What is not heard at the end: « code » and « codes », « partagé », « partager » and « partagez ».
  [/(...)(?:e[rz]|e?[sx]|e)$/, '$1'],
];

/** @returns the same letters for words that sound the same; of a folded word. */
export function sound(word: string): string {
  return SPELLINGS.reduce((heard, [spelling, letters]) => heard.replace(spelling, letters), word);
}
