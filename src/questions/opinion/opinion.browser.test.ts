import { equal, includes } from '../../testing/assert.ts';
import { feedback, press, question, showExample, tick, words } from '../../testing/fixture.ts';
import { answer, questionSuite } from '../question-suite.ts';
import './element.ts';

const ID = 'mes-mises-a-jour';

questionSuite({
  type: 'opinion',
  id: ID,
  answers: [
    {
      name: 'a habit',
      give: (host) => {
        tick(host, 'soir');
      },
      verdict: 'neutral',
      says: 'l’appareil travaille pendant que vous dormez',
    },
    {
      name: 'another habit',
      give: (host) => {
        tick(host, 'attendre');
      },
      verdict: 'neutral',
      says: 'Beaucoup font ainsi.',
    },
  ],
  unsureSays: 'Rien ne presse.',
});

describe('declic-opinion, its own ways', () => {
  beforeEach(() => showExample('opinion'));

  it('is never judged and has no answer to show', async () => {
    const host = question(ID);
    equal(host.question.asked.judged(), false);
    for (const value of ['soir', '?']) {
      await answer(host, (element) => {
        tick(element, value);
      });
      equal(host.querySelectorAll('.fb button').length, 1);
      host.question.restore(undefined);
      await host.updateComplete;
    }
  });

  it('says a polite line where nothing is picked', async () => {
    const host = question(ID);
    await press(host, 'Voir ma réponse');
    includes(words(host.querySelector('[role=status]')), 'Choisissez d’abord une réponse.');
    equal(feedback(host), '');
  });
});
