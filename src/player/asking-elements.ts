import type { AnswerController } from '../controllers/answer-controller.ts';

/** An element that asks something: its controller keeps the answer. */
export type AskingElement = HTMLElement & { readonly question: AnswerController };

/** The questions of a module, in the order of the page. Elements not yet defined are left out. */
export function askingElements(root: HTMLElement): readonly AskingElement[] {
  return [...root.querySelectorAll<HTMLElement>('section.screen [id]')].filter(
    (element): element is AskingElement => 'question' in element,
  );
}
