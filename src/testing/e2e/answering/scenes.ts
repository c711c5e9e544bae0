import { UNSURE, type Answering, type Hands } from './answering.ts';
import { follow, homeOf, pathTo } from './paths.ts';

/** A goal and the facts that its ways call for. */
interface GoalWays {
  readonly goal: string;
  readonly ways: readonly { readonly right: boolean; readonly facts: readonly string[] }[];
}

/** Does in a scene what makes a fact hold. */
export type Act = (hands: Hands, id: string, fact: string) => Promise<void>;

/** Reaches each goal in a way of the kind asked for, then looks at the whole; unsure: « Voir où j’en suis » at once. */
export function inScene(act: Act): Answering {
  return async (hands, { id }, way) => {
    if (way !== 'unsure') {
      for (const { ways } of await goalsOf(hands, id)) {
        const fit = ways.find(({ right }) => right === (way === 'right')) ?? ways[0];
        for (const fact of fit?.facts ?? []) await act(hands, id, fact);
      }
    }
    const giveUp = `#${id} > [data-ui] > .row button`;
    if ((await hands.frame.$(giveUp)) !== null) await hands.keys.activate(giveUp);
  };
}

/** Goes from page to page by the lines that lead there, and sets what is to be set. */
export const set: Act = async (hands, id, fact) => {
  const [name = '', value = ''] = fact.split(' ');
  const home = name === 'at' ? value : await homeOf(hands, id, `[data-setting="${name}"]`, 'page');
  const back = `#${id} section[data-page]:not([hidden]) > p.row button.tool`;
  while ((await hands.frame.$(back)) !== null) await hands.keys.activate(back);
  const path = await pathTo(hands, id, home, { name: 'page', from: 'first' });
  await follow(hands, id, path ?? [], 'page');
  if (name === 'at') return;
  const control = `#${id} [data-setting="${name}"]`;
  await hands.keys.tabTo(control);
  const presses = await hands.frame.$eval(
    control,
    (element, wanted) => {
      if (element instanceof HTMLInputElement) return element.checked === (wanted === 'on') ? 0 : 1;
      return element instanceof HTMLSelectElement
        ? [...element.options].findIndex((option) => option.value === wanted)
        : 0;
    },
    value,
  );
  if (value === 'on' || value === 'off') return hands.keys.press(' ', presses);
  await hands.keys.press('Home');
  await hands.keys.press('ArrowDown', presses);
};

function goalsOf({ frame }: Hands, id: string): Promise<readonly GoalWays[]> {
  return frame.$$eval(
    `#${id} li[data-goal]`,
    (homes, unsure) =>
      homes.map((home) => ({
        goal: home.dataset['goal'] ?? '',
        ways: [...home.querySelectorAll<HTMLElement>('.why [data-option]')].flatMap(({ dataset }) =>
          dataset['option'] === unsure
            ? []
            : [{ right: dataset['right'] !== undefined, facts: dataset['when']?.split(',') ?? [] }],
        ),
      })),
    UNSURE,
  );
}
