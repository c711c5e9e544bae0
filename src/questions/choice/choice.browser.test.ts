import { sendKeys } from '@web/test-runner-commands';
import { equal, includes, present } from '../../testing/assert.ts';
import { feedback, input, press, question, showExample, tick, ticked, words } from '../../testing/fixture.ts';
import { answer, questionSuite } from '../question-suite.ts';
import './element.ts';

const ID = 'appel-de-la-banque';

questionSuite({
  type: 'choice',
  id: ID,
  answers: [
    {
      name: 'the right option',
      give: (host) => {
        tick(host, 'raccrocher');
      },
      verdict: 'right',
      says: 'Ce numéro, c’est vous qui l’avez choisi.',
    },
    {
      name: 'another option',
      give: (host) => {
        tick(host, 'lire');
      },
      verdict: 'wrong',
      says: 'le code ouvre votre compte',
    },
  ],
  unsureSays: 'Au téléphone, tout va vite.',
});

describe('declic-choice, its own ways', () => {
  beforeEach(() => showExample('choice'));

  it('says a polite line where nothing is picked, and judges nothing', async () => {
    const host = question(ID);
    await press(host, 'Voir ma réponse');
    includes(words(host.querySelector('[role=status]')), 'Choisissez d’abord une réponse.');
    equal(feedback(host), '');
  });

  it('is answered by keyboard alone', async () => {
    const host = question(ID);
    present(input(host, 'lire'), 'input').focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    equal(words(document.activeElement), 'Voir ma réponse');
    await sendKeys({ press: 'Enter' });
    await host.updateComplete;
    includes(feedback(host), 'C’est ça.');
  });

  it('keeps the given answer when an arrow key would pick another', async () => {
    const host = question(ID);
    await answer(host, (element) => {
      tick(element, 'lire');
    });
    input(host, 'lire')?.focus();
    await sendKeys({ press: 'ArrowDown' });
    equal(ticked(host), ['lire']);
  });

  it('shows the right answer and its reason only when asked', async () => {
    const host = question(ID);
    await answer(host, (element) => {
      tick(element, 'demain');
    });
    equal(feedback(host).includes('c’est vous qui l’avez choisi'), false);
    await press(host, 'Voir la réponse');
    includes(feedback(host), 'Je raccroche, puis j’appelle le numéro de ma carte.');
    includes(feedback(host), 'Ce numéro, c’est vous qui l’avez choisi.');
  });

  it('offers no answer to see where the answer was right', async () => {
    const host = question(ID);
    await answer(host, (element) => {
      tick(element, 'raccrocher');
    });
    equal(
      [...host.querySelectorAll('.fb button')].map((button) => words(button)),
      ['Réessayer'],
    );
  });

  it('counts nothing in discovery mode, and has its own words for « Je ne sais pas »', async () => {
    const host = question('avant-la-lecon');
    equal([question(ID).question.asked.judged(), host.question.asked.judged()], [true, false]);
    await answer(host, (element) => {
      tick(element, '?');
    });
    includes(feedback(host), 'Le dire, c’est déjà avancer.');
    await press(host, 'Voir l’explication');
    includes(feedback(host), 'la lettre est bien fermée');
  });
});
