import type { QuestionController } from '../controllers/question-controller.ts';
import type { OutlineQuestion } from '../tracking/state.ts';

/** An element that asks something: it shares the question controller. */
export type AskingElement = HTMLElement & { readonly question: QuestionController };

/** The questions of a module, in the order of the page. Elements not yet defined are left out. */
export function askingElements(root: HTMLElement): readonly AskingElement[] {
  return [...root.querySelectorAll<HTMLElement>('section.screen [id]')].filter(
    (element): element is AskingElement => 'question' in element,
  );
}

/** What keeping an answer needs to know of its question. */
export function outlineOf(element: AskingElement): OutlineQuestion {
  const codes = new Map(
    pairs(element.dataset['codes']).map(([option, code]) => [option, Number(code)] as const),
  );
  return {
    id: element.id,
    options: element.question.asked.options(),
    ...(codes.size > 0 && { codes: Object.fromEntries(codes) }),
  };
}

/** Reads `a:1 b:2`, as attributes of the page hold it. */
export function pairs(text: string | null | undefined): readonly (readonly [string, string])[] {
  return (text ?? '')
    .split(' ')
    .filter(Boolean)
    .map((pair) => {
      const [name = '', value = ''] = pair.split(':');
      return [name, value] as const;
    });
}
