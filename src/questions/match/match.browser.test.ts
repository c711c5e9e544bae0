import { sendKeys } from '@web/test-runner-commands';
import { equal, includes, present } from '../../testing/assert.ts';
import {
  feedback,
  press,
  question,
  showExample,
  tick,
  ticked,
  words,
  type QuestionElement,
} from '../../testing/fixture.ts';
import { answer, questionSuite } from '../question-suite.ts';
import './element.ts';

const ID = 'signes-du-navigateur';
const LINES = ['cadenas', 'etoile', 'fleche'];

function select(host: HTMLElement, line: string): HTMLSelectElement {
  return present(host.querySelector<HTMLSelectElement>(`[data-option="${line}"] select`), `list of ${line}`);
}

/** Chooses for each line the right side of another one, in their order. */
function choose(host: HTMLElement, ...rights: readonly string[]): void {
  rights.forEach((right, index) => {
    const list = select(host, LINES[index] ?? '');
    list.value = `${right}--r`;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

questionSuite({
  type: 'match',
  id: ID,
  answers: [
    {
      name: 'every pair',
      give: (host) => {
        choose(host, 'cadenas', 'etoile', 'fleche');
      },
      verdict: 'right',
      says: 'Le cadenas parle du chemin',
    },
    {
      name: 'two pairs of three',
      give: (host) => {
        choose(host, 'cadenas', 'etoile', 'etoile');
      },
      verdict: 'partial',
      says: 'Utile quand une image',
    },
    {
      name: 'no pair',
      give: (host) => {
        choose(host, 'etoile', 'fleche', 'cadenas');
      },
      verdict: 'wrong',
      says: 'On la retrouve dans les favoris.',
    },
  ],
  unsureSays: 'Touchez ces signes un par un',
});

describe('declic-match, its own ways', () => {
  let host: QuestionElement;
  beforeEach(async () => {
    await showExample('match');
    host = question(ID);
  });

  it('asks for every line before it judges', async () => {
    choose(host, 'cadenas', 'etoile');
    await press(host, 'Voir ma réponse');
    includes(words(host.querySelector('[role=status]')), 'pour chaque ligne');
    equal(feedback(host), '');
  });

  it('is answered by keyboard alone', async () => {
    select(host, 'cadenas').focus();
    for (const line of LINES) {
      equal(document.activeElement === select(host, line), true);
      await sendKeys({ type: 'l' });
      await sendKeys({ press: 'Tab' });
    }
    equal(select(host, 'fleche').value === '', false);
  });

  it('takes back « Je ne sais pas » when the learner chooses after all', () => {
    tick(host, '?');
    choose(host, 'cadenas');
    equal(ticked(host), []);
  });

  it('shows the pairs only when asked', async () => {
    await answer(host, (element) => {
      choose(element, 'etoile', 'fleche', 'cadenas');
    });
    equal(feedback(host).includes('la liaison est chiffrée'), false);
    await press(host, 'Voir la réponse');
    includes(feedback(host), 'Un cadenas = la liaison est chiffrée');
  });
});
