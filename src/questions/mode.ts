import type { ParseContext } from '../content/element.ts';
import type { Place } from '../content/problem.ts';
import type { Container } from '../content/prose.ts';
import { unknownMode } from './problems.ts';

/** `discovery`: asked before the lesson, judged kindly, counted nowhere and sent nowhere. */
export type Mode = 'counted' | 'discovery';

/** Reads `mode=` of a question's brace. */
export function readMode(container: Container & { readonly place: Place }, context: ParseContext): Mode {
  const mode = container.attributes.values['mode'];
  if (mode !== undefined && mode !== 'discovery') context.error(container.place, unknownMode(mode));
  return mode === 'discovery' ? 'discovery' : 'counted';
}
