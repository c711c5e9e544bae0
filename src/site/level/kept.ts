import type { Answers } from './portrait.ts';

/** Answers as the device keeps them: `id=answer` joined by `&`. */
export function writeAnswers(answers: Answers): string {
  return new URLSearchParams([...answers]).toString();
}

/** Reads what `writeAnswers` wrote. @param ids of the steps there are: an answer to one that has gone is left out. */
export function readAnswers(text: string, ids: readonly string[]): Answers {
  return new Map([...new URLSearchParams(text)].filter(([id]) => ids.includes(id)));
}
