import type { OutlineQuestion } from '../tracking/state.ts';
import type { AskingElement } from './asking-elements.ts';

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
