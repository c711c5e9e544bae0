import type { Frame } from 'puppeteer-core';
import type { Random } from '../random.ts';

/** A question that may be asked at any time, as the page holds it. */
export interface SoakQuestion {
  readonly id: string;
  readonly kind: 'one' | 'several' | 'typed' | 'sorted';
  readonly options: readonly string[];
  /** Kept on the device alone. */
  readonly personal: boolean;
}

const UNSURE = '?';
const WORDS = ['nuage', 'brouillard', '12', 'à côté', 'je crois'] as const;

export function readQuestions(frame: Frame): Promise<readonly SoakQuestion[]> {
  return frame.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('section.screen [id]')]
      .filter((element) => element.querySelector(':scope > fieldset') !== null)
      .map((element): SoakQuestion => {
        const steps = [...element.querySelectorAll<HTMLElement>('li[data-place]')];
        const inputs = [...element.querySelectorAll<HTMLInputElement>('fieldset input:not([type=text])')];
        const typed = element.querySelector('fieldset input[type=text]') !== null;
        const one = inputs.some((input) => input.type === 'radio');
        return {
          id: element.id,
          kind: steps.length > 0 ? 'sorted' : typed ? 'typed' : one ? 'one' : 'several',
          options:
            steps.length > 0
              ? steps.map((step) => step.dataset['option'] ?? '')
              : inputs.map((input) => input.value),
          personal: element.localName === 'declic-opinion' || element.getAttribute('mode') === 'discovery',
        };
      }),
  );
}

/** An answer at random, « Je ne sais pas » now and then; the same form as `readAnswers` gives back. */
export function pickAnswer(question: SoakQuestion, random: Random): readonly string[] {
  const options = question.options.filter((option) => option !== UNSURE);
  if (random.below(6) === 0) return [UNSURE];
  if (question.kind === 'typed') return [random.pick(WORDS)];
  if (question.kind === 'one') return [options[random.below(options.length)] ?? UNSURE];
  if (question.kind === 'sorted') {
    const order = [...options];
    for (let last = order.length - 1; last > 0; last--) {
      const other = random.below(last + 1);
      [order[last], order[other]] = [order[other] ?? '', order[last] ?? ''];
    }
    return order;
  }
  const picks = options.filter(() => random.below(2) === 0);
  return picks.length > 0 ? picks : options.slice(0, 1);
}

/** Gives an answer, after « Réessayer » where the question was answered before. */
export async function giveAnswer(
  frame: Frame,
  { id }: SoakQuestion,
  answer: readonly string[],
): Promise<void> {
  await frame.evaluate(
    (target) => document.querySelector<HTMLElement>(`#${target} .fb .row button`)?.click(),
    id,
  );
  await frame.waitForSelector(`#${id} [data-ui] .act button`, { timeout: 5000 });
  await frame.evaluate(
    (target, picks) => {
      const question = document.getElementById(target);
      for (const input of question?.querySelectorAll<HTMLInputElement>('fieldset input') ?? []) {
        if (input.type === 'text') input.value = picks[0] === '?' ? '' : (picks[0] ?? '');
        else input.checked = picks.includes(input.value);
      }
      const steps = [...(question?.querySelectorAll<HTMLElement>('li[data-place]') ?? [])];
      for (const pick of picks) {
        const step = steps.find((item) => item.dataset['option'] === pick);
        step?.parentElement?.append(step);
      }
      question?.querySelector<HTMLElement>('[data-ui] .act button')?.click();
    },
    id,
    [...answer],
  );
}

/** What the page shows as answered, by question id. */
export async function readAnswers(frame: Frame): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = await frame.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-answered]')].map((question): [string, string[]] => {
      const ticked = [...question.querySelectorAll<HTMLInputElement>('fieldset input:checked')];
      const typed = [...question.querySelectorAll<HTMLInputElement>('fieldset input[type=text]')];
      const steps = [...question.querySelectorAll<HTMLElement>('li[data-place]')];
      const picks = ticked.map((input) => input.value);
      if (picks.includes('?')) return [question.id, ['?']];
      return [
        question.id,
        steps.length > 0
          ? steps.map((step) => step.dataset['option'] ?? '')
          : [...picks, ...typed.map((input) => input.value)],
      ];
    }),
  );
  return new Map(found);
}
