import type { AnswerController, SavedAnswer } from '../controllers/answer-controller.ts';
import type { AnswerState } from '../tracking/state.ts';

/** An element that asks something: its controller keeps the answer. */
export type AskingElement = HTMLElement & { readonly question: AnswerController };

/** The questions of a module, in the order of the page. Elements not yet defined are left out. */
export function askingElements(root: HTMLElement): readonly AskingElement[] {
  return [...root.querySelectorAll<HTMLElement>('section.screen [id]')].filter(
    (element): element is AskingElement => 'question' in element,
  );
}

/** An answer whose options have changed since keeps its verdict alone. */
export function toSaved(state: AnswerState | undefined): SavedAnswer | undefined {
  if (state === undefined) return undefined;
  const { verdict, tries, picks, text } = state;
  const known = picks.length > 0 || text !== undefined;
  return { verdict, tries, ...(known && { answer: { picks, ...(text !== undefined && { text }) } }) };
}
