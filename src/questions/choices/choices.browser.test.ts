import { equal, includes } from '../../testing/assert.ts';
import { feedback, press, question, showExample, tick, ticked, words } from '../../testing/fixture.ts';
import { answer, questionSuite } from '../question-suite.ts';
import './element.ts';

const ID = 'mot-de-passe-solide';

questionSuite({
  type: 'choices',
  id: ID,
  answers: [
    {
      name: 'all the right options',
      give: (host) => {
        tick(host, 'long', 'seul');
      },
      verdict: 'right',
      says: 'Si un site le perd, vos autres portes restent fermées.',
    },
    {
      name: 'some of the right options',
      give: (host) => {
        tick(host, 'long');
      },
      verdict: 'partial',
      says: 'Chaque lettre de plus demande du temps à qui le devine.',
    },
    {
      name: 'the right options and another',
      give: (host) => {
        tick(host, 'long', 'seul', 'prenom');
      },
      verdict: 'partial',
      says: 'Mais un prénom se devine',
    },
    {
      name: 'other options alone',
      give: (host) => {
        tick(host, 'prenom', 'semaine');
      },
      verdict: 'wrong',
      says: 'à force de changer, on choisit plus court',
    },
  ],
  unsureSays: 'Personne ne naît avec cette réponse.',
});

describe('declic-choices, its own ways', () => {
  beforeEach(() => showExample('choices'));

  it('unticks the other answers when « Je ne sais pas » is ticked, and the other way round', () => {
    const host = question(ID);
    tick(host, 'long', 'prenom', '?');
    equal(ticked(host), ['?']);
    tick(host, 'seul');
    equal(ticked(host), ['seul']);
  });

  it('says a polite line where nothing is ticked, and judges nothing', async () => {
    const host = question(ID);
    await press(host, 'Voir ma réponse');
    includes(words(host.querySelector('[role=status]')), 'Choisissez d’abord une réponse.');
    equal(feedback(host), '');
  });

  it('names each option before its reason', async () => {
    const host = question(ID);
    await answer(host, (element) => {
      tick(element, 'long', 'prenom');
    });
    includes(feedback(host), 'Il est long : plusieurs mots à la suite.');
    includes(feedback(host), 'Il contient le prénom d’un proche.');
    equal(feedback(host).includes('Il ne sert que pour un seul compte.'), false);
  });
});
