import { sendKeys } from '@web/test-runner-commands';
import { equal, includes, present } from '../../testing/assert.ts';
import { feedback, press, question, showExample, tick, ticked, words } from '../../testing/fixture.ts';
import { answer, questionSuite } from '../question-suite.ts';
import './element.ts';

const ID = 'petit-fichier';

function field(host: HTMLElement): HTMLInputElement {
  return present(host.querySelector<HTMLInputElement>('input[type=text]'), 'field');
}

/** Types as a person does, so that the page hears every letter. */
async function type(host: HTMLElement, text: string): Promise<void> {
  field(host).focus();
  field(host).select();
  await sendKeys({ type: text });
}

questionSuite({
  type: 'short',
  id: ID,
  answers: [
    {
      name: 'an accepted word',
      give: (host) => type(host, 'cookie'),
      verdict: 'right',
      says: 'En France, on dit aussi « témoin » ou « traceur ».',
    },
    {
      name: 'a foreseen near miss',
      give: (host) => type(host, 'Des virus'),
      verdict: 'wrong',
      says: 'Ce petit fichier, lui, se souvient de vous.',
    },
    {
      name: 'a word nobody foresaw',
      give: (host) => type(host, 'biscuit'),
      verdict: 'wrong',
      says: 'Le mot attendu se mange aussi.',
    },
  ],
  unsureSays: 'Le mot vient de l’anglais.',
});

describe('declic-short, its own ways', () => {
  beforeEach(() => showExample('short'));

  for (const typed of ['COOKIE', ' les cookies ', 'temoin', 'Un Témoin', 'traceur']) {
    it(`takes “${typed}” for the word`, async () => {
      const host = question(ID);
      equal((await answer(host, (element) => type(element, typed))).verdict, 'right');
    });
  }

  for (const [typed, verdict] of [
    ['8,5', 'right'],
    ['9.5', 'right'],
    ['7,4', 'wrong'],
  ] as const) {
    it(`judges the number ${typed} as ${verdict}, within a tolerance of 1 around 8,5`, async () => {
      const host = question('reste-du-forfait');
      equal((await answer(host, (element) => type(element, typed))).verdict, verdict);
    });
  }

  it('is sent by Enter', async () => {
    const host = question(ID);
    await type(host, 'cookie');
    await sendKeys({ press: 'Enter' });
    await host.updateComplete;
    includes(feedback(host), 'C’est ça.');
  });

  it('says a polite line where nothing is typed, and judges nothing', async () => {
    const host = question(ID);
    await type(host, '   ');
    await press(host, 'Voir ma réponse');
    includes(words(host.querySelector('[role=status]')), 'Choisissez d’abord une réponse.');
    equal(feedback(host), '');
  });

  it('takes back « Je ne sais pas » when the learner types after all', async () => {
    const host = question(ID);
    tick(host, '?');
    await type(host, 'cookie');
    equal(ticked(host), []);
  });

  it('keeps the typed answer as it is until the next try', async () => {
    const host = question(ID);
    await answer(host, (element) => type(element, 'virus'));
    await type(host, 'cookie');
    equal(field(host).value, 'virus');
    await press(host, 'Réessayer');
    await type(host, 'cookie');
    equal(field(host).value, 'cookie');
  });
});
