import { UNSURE, type Answer, type AnswerReport, type Verdict } from '../content/question.ts';
import type { Asked } from './question-controller.ts';
import { rightReasons } from './reasons.ts';

/** What judging a selection needs: option ids in the order written, and those that are right. */
interface Key {
  readonly options: readonly string[];
  readonly right: readonly string[];
}

/** How a type judges and reports what was ticked. */
interface Judge {
  readonly judge: (key: Key, answer: Answer) => Verdict;
  readonly report: (key: Key, answer: Answer) => AnswerReport;
}

/**
 * What a question of native radios or checkboxes tells its controller; its reasons are those of what is ticked.
 * The inputs are read late: they stay the author's.
 */
export function askedSelection(host: HTMLElement, { judge, report }: Judge): Asked {
  const inputs = (): readonly HTMLInputElement[] => [
    ...host.querySelectorAll<HTMLInputElement>('fieldset input:not([type=text])'),
  ];
  const key = (): Key => ({
    options: inputs().flatMap(({ value }) => (value === UNSURE ? [] : value)),
    right: rightReasons(host).map((reason) => reason.dataset['option'] ?? ''),
  });
  return {
    options: () => key().options,
    judged: () => host.getAttribute('mode') !== 'discovery',
    read: () => {
      const picks = inputs().flatMap((input) => (input.checked ? input.value : []));
      return picks.length > 0 ? { picks } : undefined;
    },
    write: (answer) => {
      for (const input of inputs()) input.checked = answer?.picks.includes(input.value) === true;
    },
    judge: (answer) => judge(key(), answer),
    report: (answer) => report(key(), answer),
    reasonsFor: (answer) => answer.picks,
  };
}
