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

const CHOSEN = 'le-cadenas';
const TYPED = 'garder-ses-photos';

function field(host: HTMLElement, number: number): HTMLInputElement | HTMLSelectElement {
  const found = host.querySelector<HTMLInputElement | HTMLSelectElement>(`[data-gap="${number}"]`);
  return present(found, `gap ${number}`);
}

/** Puts a word into each gap, as choosing and typing do. */
function fill(host: HTMLElement, ...values: readonly string[]): void {
  values.forEach((value, place) => {
    const gap = field(host, place + 1);
    gap.value = value;
    gap.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

questionSuite({
  type: 'cloze',
  id: CHOSEN,
  answers: [
    {
      name: 'every gap',
      give: (host) => {
        fill(host, 'chiffree--r', 'personne--r', 'adresse--r');
      },
      verdict: 'right',
      says: 'pas de qui attend au bout',
    },
    {
      name: 'two gaps of three',
      give: (host) => {
        fill(host, 'chiffree--r', 'adresse--r', 'adresse--r');
      },
      verdict: 'partial',
      says: 'Trou 2',
    },
    {
      name: 'no gap',
      give: (host) => {
        fill(
          host,
          field(host, 1).querySelector('option:last-child')?.getAttribute('value') ?? '',
          'adresse--r',
          'personne--r',
        );
      },
      verdict: 'wrong',
      says: 'Un voleur aussi peut avoir un cadenas.',
    },
  ],
  unsureSays: 'Imaginez une lettre fermée.',
});

questionSuite({
  type: 'cloze',
  id: TYPED,
  answers: [
    {
      name: 'typed words',
      give: (host) => {
        fill(host, 'Une sauvegarde', 'le NUAGE');
      },
      verdict: 'right',
      says: 'se perd rarement',
    },
    {
      name: 'one typed word of two',
      give: (host) => {
        fill(host, 'copie', 'salon');
      },
      verdict: 'partial',
      says: 'Trou 2',
    },
    {
      name: 'no typed word',
      give: (host) => {
        fill(host, 'image', 'salon');
      },
      verdict: 'wrong',
      says: 'Ce sont des ordinateurs loin de chez vous',
    },
  ],
  unsureSays: 'Le dire, c’est déjà avancer.',
});

describe('declic-cloze, its own ways', () => {
  let chosen: QuestionElement;
  let typed: QuestionElement;
  beforeEach(async () => {
    await showExample('cloze');
    chosen = question(CHOSEN);
    typed = question(TYPED);
  });

  it('asks for every gap before it judges', async () => {
    fill(chosen, 'chiffree--r', 'personne--r');
    await press(chosen, 'Voir ma réponse');
    includes(words(chosen.querySelector('[role=status]')), 'chaque trou');
    equal(feedback(chosen), '');
    fill(typed, 'copie', '  ');
    await press(typed, 'Voir ma réponse');
    equal(feedback(typed), '');
  });

  it('names each gap by its place among the others', () => {
    equal(
      [1, 2, 3].map((number) => words(field(chosen, number).labels?.[0]?.querySelector('span') ?? null)),
      ['Trou 1 sur 3', 'Trou 2 sur 3', 'Trou 3 sur 3'],
    );
  });

  it('is filled and sent by keyboard alone', async () => {
    field(typed, 1).focus();
    await sendKeys({ type: 'copie' });
    await sendKeys({ press: 'Tab' });
    equal(document.activeElement === field(typed, 2), true);
    await sendKeys({ type: 'nuage' });
    await sendKeys({ press: 'Enter' });
    await typed.updateComplete;
    includes(feedback(typed), 'C’est ça.');
  });

  it('offers a gap its own words, and the answers of all where it has none', () => {
    const offered = (number: number): readonly string[] =>
      [...field(chosen, number).querySelectorAll('option')].map(({ textContent }) => textContent).sort();
    equal(offered(1), ['Choisir…', 'chiffrée', 'gratuite', 'honnête']);
    equal(offered(2), ['Choisir…', 'adresse', 'chiffrée', 'personne']);
    equal(offered(3), offered(2));
  });

  it('takes back « Je ne sais pas » when the learner fills a gap after all', () => {
    for (const host of [chosen, typed]) {
      tick(host, '?');
      fill(host, host === chosen ? 'chiffree--r' : 'copie');
      equal(ticked(host), []);
    }
  });

  it('takes no more letters than are kept', async () => {
    field(typed, 1).focus();
    await sendKeys({ type: 'abcdefghijklmnopqrstuvwxyz' });
    equal(field(typed, 1).value.length, 24);
  });

  it('keeps what is typed as it is until the next try', async () => {
    await answer(typed, (host) => {
      fill(host, 'image', 'salon');
    });
    field(typed, 1).focus();
    await sendKeys({ type: 'copie' });
    equal(field(typed, 1).value, 'image');
  });

  it('shows the whole text only when asked', async () => {
    await answer(chosen, (host) => {
      fill(host, 'chiffree--r', 'adresse--r', 'personne--r');
    });
    equal(feedback(chosen).includes('lit l’adresse du site'), false);
    await press(chosen, 'Voir la réponse');
    includes(feedback(chosen), 'Il ne dit rien de la personne au bout du fil.');
    includes(feedback(chosen), 'lit l’adresse du site');
  });

  it('tells which gap was missed, though it is the only one', async () => {
    await answer(typed, (host) => {
      fill(host, 'copie', 'salon');
    });
    includes(feedback(typed), 'Trou 2');
  });
});
