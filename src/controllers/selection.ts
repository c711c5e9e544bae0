import type { Answer } from '../content/question.ts';
import { rightReasons } from './reasons.ts';
import { UNSURE } from '../content/question.ts';

/** Native radios and checkboxes of a question, read late: they stay the author's. */
function inputs(host: HTMLElement): readonly HTMLInputElement[] {
  return [...host.querySelectorAll<HTMLInputElement>('fieldset input:not([type=text])')];
}

/** Option ids in the order written, and the right ones. */
export function readKey(host: HTMLElement): {
  readonly options: readonly string[];
  readonly right: readonly string[];
} {
  return {
    options: inputs(host)
      .map((input) => input.value)
      .filter((value) => value !== UNSURE),
    right: rightReasons(host).map((reason) => reason.dataset['option'] ?? ''),
  };
}

/** What is ticked; undefined where nothing is. */
export function readSelection(host: HTMLElement): Answer | undefined {
  const picks = inputs(host)
    .filter((input) => input.checked)
    .map((input) => input.value);
  return picks.length > 0 ? { picks } : undefined;
}

export function writeSelection(host: HTMLElement, answer: Answer | undefined): void {
  for (const input of inputs(host)) input.checked = answer?.picks.includes(input.value) === true;
}
