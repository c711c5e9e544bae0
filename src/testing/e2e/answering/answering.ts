import type { Frame, Page } from 'puppeteer-core';
import type { Keyboard } from '../keyboard.ts';
import type { QuestionView } from '../view.ts';

export type Way = 'right' | 'wrong' | 'unsure';

/** What someone answers with: keys alone, and patience. */
export interface Hands {
  readonly page: Page;
  readonly frame: Frame;
  readonly keys: Keyboard;
  until(test: (value: string) => boolean, value: string): Promise<void>;
}

/**
 * Goes about one question in a given way, until it counts as answered.
 * « wrong » is what does not suit; where nothing can be wrong, it is an answer like any other.
 */
export type Answering = (hands: Hands, question: QuestionView, way: Way) => Promise<void>;

export const UNSURE = '?';

/** « Voir ma réponse ». */
export async function submit({ keys }: Hands, id: string): Promise<void> {
  await keys.activate(`#${id} [data-ui] .act button`);
}

/** Opens a disclosure, and waits until the page has heard of it: its event comes after the key, later on a busy machine. */
export async function disclose(hands: Hands, summary: string): Promise<void> {
  await hands.frame.evaluate((selector) => {
    const details = document.querySelector(selector)?.parentElement;
    if (!(details instanceof HTMLDetailsElement)) throw new TypeError(`${selector} opens nothing.`);
    delete details.dataset['heard'];
    details.addEventListener('toggle', () => (details.dataset['heard'] = ''), { once: true });
  }, summary);
  await hands.keys.activate(summary);
  await hands.until(
    (selector) => document.querySelector(selector)?.parentElement?.dataset['heard'] === '',
    summary,
  );
}

export async function tick({ keys }: Hands, selector: string): Promise<void> {
  await keys.tabTo(selector);
  await keys.press(' ');
}

/** Among the radios of a group that are shown, from wherever the focus comes in, to the one wanted. */
export async function pressRadio(hands: Hands, group: string, wanted: string): Promise<void> {
  const { frame, keys } = hands;
  // Tab stops at the one that is checked, where there is one.
  const checked = `${group} input[type=radio]:checked`;
  await keys.tabTo((await frame.$(checked)) === null ? `${group} input[type=radio]` : checked);
  const steps = await frame.evaluate(
    (selector, value) => {
      const radios = [...document.querySelectorAll<HTMLInputElement>(`${selector} input[type=radio]`)].filter(
        (radio) => radio.checkVisibility(),
      );
      const at = radios.findIndex((radio) => radio === document.activeElement);
      return radios.findIndex((radio) => radio.value === value) - at;
    },
    group,
    wanted,
  );
  if (steps === 0) await keys.press(' ');
  else await keys.press(steps > 0 ? 'ArrowDown' : 'ArrowUp', Math.abs(steps));
  await hands.until(
    (selector) => document.querySelector(selector) !== null,
    `${group} input[value="${wanted}"]:checked`,
  );
}
