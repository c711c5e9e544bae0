import { sendKeys } from '@web/test-runner-commands';
import type { AnswerEvent } from '../../controllers/answer-event.ts';
import { equal, includes, present } from '../../testing/assert.ts';
import {
  expectAccessible,
  press,
  question,
  showExample,
  words,
  type QuestionElement,
} from '../../testing/fixture.ts';
import './element.ts';

const ID = 'carte-de-nadia';
const PRECISE = 'carte identité site officiel de l’État';

describe('declic-search', () => {
  let host: QuestionElement;
  let events: AnswerEvent[];
  beforeEach(async () => {
    await showExample('search');
    host = question(ID);
    await host.updateComplete;
    events = [];
    host.addEventListener('declic-answer', (event) => events.push(event));
  });

  function shown(): readonly (string | undefined)[] {
    return [...host.querySelectorAll<HTMLElement>('.found')]
      .filter((section) => section.checkVisibility())
      .map(({ dataset }) => dataset['query'] ?? dataset['page']);
  }

  function field(): HTMLInputElement {
    return present(host.querySelector<HTMLInputElement>('input[type=search]'), 'field');
  }

  async function type(text: string): Promise<void> {
    field().value = text;
    present(field().form, 'form').requestSubmit();
    await host.updateComplete;
  }

  async function open(page: string): Promise<void> {
    present(host.querySelector<HTMLElement>(`section:not([hidden]) a[data-open="${page}"]`), page).click();
    await host.updateComplete;
  }

  async function choose(what: string): Promise<void> {
    present(host.querySelector<HTMLElement>(`[data-choose="${what}"] button`), what).click();
    await host.updateComplete;
  }

  it('shows one list of results, opens a page, and comes back to the link', async () => {
    equal(shown(), ['large']);
    equal(field().value, 'carte identité rapide');
    await open('express');
    equal(shown(), ['express']);
    includes(words(document.activeElement), 'Carte d’identité express');
    await press(host, 'Retour aux résultats');
    equal(shown(), ['large']);
    equal(document.activeElement?.getAttribute('data-open'), 'express');
  });

  it('takes the search nearest to what is typed, and says so', async () => {
    await type('IDENTITE site OFFICIEL');
    equal(shown(), ['precise']);
    equal(words(document.activeElement), `Résultats pour « ${PRECISE} »`);
    equal(field().value, PRECISE);
    includes(words(host.querySelector('.sim [role=status]')), 'la plus proche de vos mots');
  });

  it('says kindly that it knows no such search, and keeps what was typed', async () => {
    await type('recette de gâteau');
    equal(shown(), ['large']);
    equal(field().value, 'recette de gâteau');
    includes(words(host.querySelector('.sim [role=status]')), 'ne connaît que les recherches prêtes');
  });

  it('offers the searches as buttons', async () => {
    await press(host, PRECISE);
    equal(shown(), ['precise']);
    equal(words(host.querySelector('[aria-pressed=true]')), PRECISE);
  });

  it('tells what comes of the answer chosen, moves the focus there, and takes another', async () => {
    await open('copie');
    await choose('copie');
    includes(words(document.activeElement), 'Le nom ressemble.');
    equal(
      events.map(({ verdict, answer }) => [verdict, answer.picks]),
      [[undefined, ['trouver', 'site-copie']]],
    );
    await press(host, 'Retour aux résultats');
    await open('officiel');
    await choose('officiel');
    equal(words(host.querySelector('[data-choose=copie] b')), '');
    equal(words(host.querySelector('[data-choose=officiel] b')), 'Votre réponse');
    equal(events.at(-1)?.verdict, 'right');
    equal(events.at(-1)?.answer.picks, ['trouver', 'bon-site', 'verifier', 'autre-page']);
  });

  it('takes the sources of a summary, read, as a way', async () => {
    const sources = present(host.querySelector<HTMLDetailsElement>('[data-sources]'), 'sources');
    const opened = new Promise((told) => {
      sources.addEventListener('toggle', told, { once: true });
    });
    sources.open = true;
    await opened;
    await open('forum');
    equal(events.at(-1)?.answer.picks, ['verifier', 'sources-lues']);
    includes(words(host.querySelector(':scope > [data-ui]')), 'un message de 2019');
  });

  it('says that an answer is noted where no goal changes', async () => {
    await open('officiel');
    await choose('officiel');
    await choose('officiel');
    includes(words(host.querySelector('[data-choose=officiel]')), 'Vos buts n’ont pas changé.');
  });

  it('comes back as it was left, and starts again when asked', async () => {
    host.question.restore({
      verdict: 'partial',
      tries: 1,
      answer: { picks: ['trouver', 'site-payant', 'verifier', 'sources-lues'] },
    });
    await host.updateComplete;
    equal(words(host.querySelector('[data-choose=express] b')), 'Votre réponse');
    includes(words(host.querySelector('.fb')), 'Vous y êtes presque.');
    await press(host, 'Tout recommencer');
    equal(words(host.querySelector('[data-choose=express] b')), '');
    equal(host.querySelector('.fb'), null);
  });

  it('takes « Je ne sais pas », and shows how when asked', async () => {
    await press(host, 'Je ne sais pas');
    equal(events.at(-1)?.answer.picks, ['?']);
    includes(words(host.querySelector('.fb')), 'Lisez la fin de chaque adresse');
    await press(host, 'Voir comment faire');
    includes(words(host.querySelector('.fb')), 'C’est le site de l’État.');
  });

  it('is used by keyboard alone', async () => {
    field().focus();
    field().select();
    await sendKeys({ type: 'site officiel' });
    await sendKeys({ press: 'Enter' });
    await host.updateComplete;
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await host.updateComplete;
    equal(shown(), ['officiel']);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await host.updateComplete;
    equal(document.activeElement === host.querySelector('.fb'), true);
    equal(events.at(-1)?.verdict, 'right');
  });

  it('has no accessibility finding among the results', async () => {
    present(host.querySelector<HTMLDetailsElement>('[data-sources]'), 'sources').open = true;
    await expectAccessible();
  });

  it('has no accessibility finding on a page, nor once it is done', async () => {
    await open('copie');
    await choose('copie');
    await expectAccessible();
    await press(host, 'Retour aux résultats');
    await open('officiel');
    await choose('officiel');
    await expectAccessible();
  });
});
