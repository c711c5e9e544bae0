import type { OutlineQuestion } from '../tracking/state.ts';
import type { AskingElement } from './asking-elements.ts';

/**
 * What keeping an answer needs to know of its question.
 * @param codes `question/option` to the code that stands for the option, where its hash was taken.
 */
export function outlineOf(
  element: AskingElement,
  codes: readonly (readonly [string, string])[],
): OutlineQuestion {
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
