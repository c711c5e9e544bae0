import type { Way } from './answering/answering.ts';
import type { Learner } from './learner.ts';
import type { ScreenView } from './view.ts';

/** The ways of answering, in the order that they are tried. */
export const WAYS: readonly Way[] = ['right', 'wrong', 'unsure'];

/**
 * Answers in turn: right, wrong, « Je ne sais pas ».
 * @param start which of them comes first, from 0.
 */
export function inTurn(start = 0): () => Way {
  let turn = start;
  return () => WAYS[turn++ % WAYS.length] ?? 'right';
}

/**
 * Goes through a module from the screen shown to the end.
 * @param way how to answer the question of this id; undefined passes it by.
 * @param leaving hears of each screen before it is left.
 */
export async function playThrough(
  learner: Learner,
  way: (id: string, personal: boolean) => Way | undefined,
  leaving: (view: ScreenView) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  let view = await learner.look();
  for (;;) {
    for (const { id, personal } of view.questions) {
      const chosen = way(id, personal);
      if (chosen !== undefined) await learner.answer(id, chosen);
    }
    await leaving(view);
    if (view.isEnd) return;
    view = await learner.next();
  }
}

/** What must be the same when a learner comes back: all of it, but what is said of saving. */
export function comparable({ status: _, ...view }: ScreenView): Omit<ScreenView, 'status'> {
  return view;
}
