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

const ID = 'ou-va-le-geste';
const THINGS = ['enregistrer', 'imprimer', 'envoyer', 'publier'];

function radio(host: HTMLElement, thing: string, box: string): HTMLInputElement {
  const found = host.querySelector<HTMLInputElement>(`[data-option="${thing}"] input[value="${box}"]`);
  return present(found, `box ${box} for ${thing}`);
}

/** Puts each thing into the box of its place. */
function put(host: HTMLElement, ...boxes: readonly string[]): void {
  boxes.forEach((box, index) => {
    radio(host, THINGS[index] ?? '', box).click();
  });
}

questionSuite({
  type: 'sort',
  id: ID,
  answers: [
    {
      name: 'every thing in its box',
      give: (host) => {
        put(host, 'garder', 'garder', 'partager', 'partager');
      },
      verdict: 'right',
      says: 'Une feuille au mur reste à la maison.',
    },
    {
      name: 'three things of four',
      give: (host) => {
        put(host, 'garder', 'garder', 'garder', 'partager');
      },
      verdict: 'partial',
      says: 'Votre voisine en a maintenant une copie.',
    },
    {
      name: 'nothing in its box',
      give: (host) => {
        put(host, 'partager', 'partager', 'garder', 'garder');
      },
      verdict: 'wrong',
      says: 'Beaucoup de gens peuvent la copier.',
    },
  ],
  unsureSays: 'Demandez-vous qui aura la photo',
});

describe('declic-sort, its own ways', () => {
  let host: QuestionElement;
  beforeEach(async () => {
    await showExample('sort');
    host = question(ID);
  });

  it('asks for a box for each thing before it judges, and leads to the first that has none', async () => {
    put(host, 'garder', 'garder', 'partager');
    await press(host, 'Voir ma réponse');
    includes(words(host.querySelector('[role=status]')), 'une boîte pour chaque ligne');
    equal(document.activeElement?.closest('[data-option]')?.getAttribute('data-option'), 'publier');
    equal(feedback(host), '');
  });

  it('is answered by keyboard alone', async () => {
    const shown = [...host.querySelectorAll<HTMLElement>('[data-target]')];
    present(shown[0]?.querySelector('input'), 'first button').focus();
    for (const thing of shown) {
      equal(thing.contains(document.activeElement), true);
      await sendKeys({ press: thing.dataset['target'] === 'garder' ? 'Space' : 'ArrowDown' });
      await sendKeys({ press: 'Tab' });
    }
    await press(host, 'Voir ma réponse');
    includes(feedback(host), 'Une feuille au mur reste à la maison.');
  });

  it('takes back « Je ne sais pas » when the learner sorts after all', () => {
    tick(host, '?');
    put(host, 'garder');
    equal(ticked(host), ['garder']);
  });

  it('explains only what is in another box', async () => {
    await answer(host, (element) => {
      put(element, 'garder', 'garder', 'garder', 'partager');
    });
    includes(feedback(host), 'Je l’envoie à ma voisine.');
    equal(feedback(host).includes('Je la publie'), false);
  });

  it('shows the boxes only when asked', async () => {
    await answer(host, (element) => {
      put(element, 'partager', 'partager', 'garder', 'garder');
    });
    equal(feedback(host).includes('Je garde'), false);
    await press(host, 'Voir la réponse');
    includes(feedback(host), 'Je l’imprime pour mon mur. Je garde');
  });
});
