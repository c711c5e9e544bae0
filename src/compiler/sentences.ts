/** A sentence and the offset it starts at in its passage. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** Ends of sentences: a full stop and the like, the closing quotation mark after it, then a space; or a line's end. */
const END = /[.!?…]+[\s\u00a0\u202f]*[»”]|[.!?…]+(?=\s)|\n/g;

/** The sentences of a passage; a line's end ends a sentence too. */
export function sentences(passage: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  const add = (to: number) => {
    const text = passage.slice(from, to);
    const lead = text.length - text.trimStart().length;
    if (text.trim() !== '') found.push({ text: text.trim(), start: from + lead });
    from = to;
  };
  for (const match of passage.matchAll(END)) add(match.index + match[0].length);
  add(passage.length);
  return found;
}

/** A word, a word with its apostrophe (« l’étape » counts two), or a euro sign. */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}_@.-]*[\p{L}\p{N}_])?[’']?|€/gu;

export function countWords(sentence: string): number {
  return sentence.match(WORD)?.length ?? 0;
}
