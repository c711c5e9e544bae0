import type { AnswerEvent } from '../controllers/answer-event.ts';
import type { DeviceStore } from '../tracking/device-store.ts';
import { afterAnswer, dayOf, NO_DIARY, readDiary, writeDiary, type Diary } from '../tracking/diary.ts';
import type { AskingElement } from './asking-elements.ts';
import './progress-events.ts';

const NAME = 'diary';

/** Keeps on this device when the learner was last in the module, when it was done, and what there is to see again. */
export function followDiary(module: HTMLElement, store: DeviceStore, now: () => number = Date.now): void {
  // Another tab may have written since: each change starts from what is kept.
  const change = (how: (diary: Diary) => Partial<Diary>): void => {
    const diary = readDiary(store.read(NAME)) ?? NO_DIARY;
    store.write(NAME, writeDiary({ ...diary, at: now(), ...how(diary) }));
  };
  module.addEventListener('declic-progress', () => {
    change(() => ({}));
  });
  module.addEventListener('declic-complete', () => {
    change(({ done }) => ({ done: done ?? dayOf(now()) }));
  });
  module.addEventListener('declic-answer', (event) => {
    const element = event.target as AskingElement;
    const isRight = outcomeOf(element, event);
    if (isRight === undefined) return;
    change(({ again }) => {
      const revision = afterAnswer(again.get(element.id), isRight, dayOf(now()));
      return revision === undefined ? {} : { again: new Map(again).set(element.id, revision) };
    });
  });
}

/** Whether what was asked is now in mind; undefined where nothing is to be seen again. */
function outcomeOf({ question }: AskingElement, { answer, verdict }: AnswerEvent): boolean | undefined {
  const { asked } = question;
  if (verdict === undefined) return undefined;
  return asked.recalled?.(answer) ?? (asked.judged() ? verdict === 'right' : undefined);
}
