import type { Outline, OutlineQuestion } from '../tracking/state.ts';
import type { AskingElement } from './asking-elements.ts';

/** What the present edition of a module holds, as far as these questions go. */
export function moduleOutline(module: HTMLElement, elements: readonly AskingElement[]): Outline {
  // The end is a place to come back to as well, though not a screen to have seen.
  const places = [...module.querySelectorAll('section.screen')];
  const codes = pairs(module.getAttribute('codes'));
  return {
    screens: places.map(({ id }) => id),
    questions: elements.map((element) => outlineOf(element, codes)),
  };
}

/**
 * What keeping an answer needs to know of its question.
 * @param codes `question/option` to the code that stands for the option, where its hash was taken.
 */
function outlineOf(element: AskingElement, codes: readonly (readonly [string, string])[]): OutlineQuestion {
  const own = codes
    .filter(([name]) => name.startsWith(`${element.id}/`))
    .map(([name, code]) => [name.slice(element.id.length + 1), Number(code)] as const);
  return {
    id: element.id,
    options: element.question.asked.options(),
    ...(own.length > 0 && { codes: Object.fromEntries(own) }),
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
