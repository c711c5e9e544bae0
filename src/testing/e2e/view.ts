import type { Frame } from 'puppeteer-core';

/** A question as the screen shows it. */
export interface QuestionView {
  readonly id: string;
  /** Tag without `declic-`. */
  readonly type: string;
  /** Whether it is asked before the lesson, or has no right answer: then it stays on the device. */
  readonly personal: boolean;
  /** What was ticked, typed, chosen, said or reached; for an order, its steps from top to bottom. */
  readonly given: readonly string[];
  /** Heading of the feedback; empty while the question is open. */
  readonly verdict: string;
  /** All words of the feedback. */
  readonly feedback: string;
  readonly options: readonly string[];
  /** Right option ids; for an order all of them in their place, for a typed answer the first text accepted. */
  readonly right: readonly string[];
}

/** One screen of a module, as a learner has it before them. */
export interface ScreenView {
  readonly id: string;
  readonly heading: string;
  /** How far one is, in words: « Écran 2 sur 8 ». */
  readonly steps: string;
  /** What is said of saving. */
  readonly status: string;
  readonly isEnd: boolean;
  readonly questions: readonly QuestionView[];
}

/** Reads the screen shown. Only one is, or this throws. */
export function readScreen(frame: Frame): Promise<ScreenView> {
  return frame.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>('section.screen')].filter(
      (section) => section.getBoundingClientRect().height > 0,
    );
    const [screen] = shown;
    if (screen === undefined || shown.length > 1) throw new Error(`${shown.length} screens are shown.`);
    return {
      id: screen.id,
      heading: screen.querySelector('h2')?.textContent ?? '',
      steps: document.querySelector('[data-steps]')?.textContent.trim() ?? '',
      status: document.querySelector('declic-module > [data-ui] nav [role=status]')?.textContent.trim() ?? '',
      isEnd: screen.dataset['end'] !== undefined,
      questions: [...screen.querySelectorAll<HTMLElement>('[id]')]
        .filter((element) => element.localName.startsWith('declic-') && 'question' in element)
        .map((question) => {
          const steps = [...question.querySelectorAll<HTMLElement>('li[data-place]')];
          const inputs = [...question.querySelectorAll<HTMLInputElement>('fieldset input')];
          const ticked = inputs.filter((input) => input.checked).map((input) => input.value);
          const typed = inputs.filter((input) => input.type === 'text' && input.value !== '');
          const terms = [...question.querySelectorAll<HTMLElement>('.why [data-option]')];
          const right = terms.filter((term) => term.dataset['right'] !== undefined);
          const type = question.localName.replace('declic-', '');
          const chosen = [
            ...question.querySelectorAll<HTMLSelectElement>('select[data-target], select[data-gap]'),
          ];
          const said = [...question.querySelectorAll('.said > li > p:first-child')];
          const goals = [...question.querySelectorAll<HTMLElement>('[data-goal]')];
          const own = question.querySelector(':scope > [data-ui] .fb');
          return {
            id: question.id,
            type,
            personal:
              ['opinion', 'plan', 'cards'].includes(type) || question.getAttribute('mode') === 'discovery',
            given: [
              ...ticked,
              ...typed.map((input) => input.value),
              ...steps.map((step) => step.dataset['option'] ?? ''),
              ...chosen.map(({ value }) => value),
              ...said.map(({ textContent }) => textContent),
              ...goals.map(({ dataset }) => dataset['state'] ?? ''),
            ],
            verdict: own?.querySelector('h3')?.textContent.trim() ?? '',
            feedback: own?.textContent.replace(/\s+/g, ' ').trim() ?? '',
            options:
              steps.length > 0
                ? steps.map((step) => step.dataset['option'] ?? '')
                : inputs.filter((input) => input.type !== 'text').map((input) => input.value),
            right:
              steps.length > 0
                ? [...steps]
                    .sort((a, b) => Number(a.dataset['place']) - Number(b.dataset['place']))
                    .map((step) => step.dataset['option'] ?? '')
                : right.map((term) => term.dataset['accept']?.split('|')[0] ?? term.dataset['option'] ?? ''),
          };
        }),
    };
  });
}
