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

const ID = 'formulaire-de-sami';
const DONE = ['comparer', 'deux-cartes', 'cookies', 'refuses', 'formulaire', 'le-vrai'];

describe('declic-browser', () => {
  let host: QuestionElement;
  let events: AnswerEvent[];
  beforeEach(async () => {
    await showExample('browser');
    host = question(ID);
    events = [];
    host.addEventListener('declic-answer', (event) => events.push(event));
  });

  function shown(): readonly (string | undefined)[] {
    return [...host.querySelectorAll<HTMLElement>('[data-page]')]
      .filter((page) => page.checkVisibility())
      .map(({ dataset }) => dataset['page']);
  }

  function said(): string {
    return words(host.querySelector('.tools [role=status]'));
  }

  function told(): string {
    return words(host.querySelector(':scope > [data-ui]'));
  }

  function inShown(selector: string): HTMLElement {
    return present(host.querySelector<HTMLElement>(`section:not([hidden]) ${selector}`), selector);
  }

  function seen(): readonly string[] {
    return [...host.querySelectorAll<HTMLElement>('section:not([hidden]) .cookies button')]
      .filter((button) => button.checkVisibility())
      .map(words);
  }

  async function follow(...pages: readonly string[]): Promise<void> {
    for (const page of pages) {
      inShown(`a[data-to="${page}"]`).click();
      await host.updateComplete;
    }
  }

  async function click(selector: string): Promise<void> {
    inShown(selector).click();
    await host.updateComplete;
  }

  /** Clicks the button of the banner's step shown. */
  async function answerBanner(label: string): Promise<void> {
    const buttons = [...host.querySelectorAll<HTMLElement>('section:not([hidden]) .cookies button')];
    const found = buttons.find((button) => button.checkVisibility() && words(button) === label);
    present(found, label).click();
    await host.updateComplete;
  }

  async function look(): Promise<void> {
    const card = inShown('details.site-card');
    const opened = new Promise((done) => {
      card.addEventListener('toggle', done, { once: true });
    });
    present(card.querySelector('summary'), 'summary').click();
    await opened;
    await host.updateComplete;
  }

  function tabs(): readonly string[] {
    return [...host.querySelectorAll('.tabs li button:first-child')].map(words);
  }

  it('shows one page at a time, leads on and back, and puts the focus on the heading', async () => {
    equal(shown(), ['recherche']);
    await follow('copie');
    equal(shown(), ['copie']);
    equal(document.activeElement === inShown('h3'), true);
    await press(host, 'Retour');
    equal(shown(), ['recherche']);
    equal(words(document.activeElement), 'Résultats de recherche');
    equal(present(host.querySelector<HTMLButtonElement>('.tools .tool'), 'back').disabled, true);
  });

  it('lists the pages seen, the last one first, and leads to each', async () => {
    await follow('prefecture', 'formulaires');
    const history = [...host.querySelectorAll('.tools details:first-of-type li')].map(words);
    equal(history, [
      'Formulaires prefecture-valbrune.example',
      'Préfecture de Valbrune prefecture-valbrune.example',
      'Résultats de recherche cherche.example',
    ]);
    host.querySelector<HTMLElement>('.tools details:first-of-type li:last-child button')?.click();
    await host.updateComplete;
    equal(shown(), ['recherche']);
  });

  it('opens a tab and closes it; the last one closed gives the first page again', async () => {
    await follow('prefecture', 'formulaires');
    equal(tabs(), ['Préfecture de Valbrune', 'Formulaires']);
    equal(said(), 'Un nouvel onglet s’est ouvert.');
    await press(host, 'Fermer l’onglet : Formulaires');
    equal([shown(), said()], [['prefecture'], 'L’onglet est fermé.']);
    await press(host, 'Fermer l’onglet : Préfecture de Valbrune');
    equal([shown(), tabs()], [['recherche'], ['Résultats de recherche']]);
  });

  it('shows what the address says, and tells once both sites were looked at', async () => {
    await follow('copie');
    equal(words(inShown('.address b')), 'demarches-vite.example');
    await look();
    includes(words(inShown('.site-card ul')), 'Le cadenas ne dit pas qui tient le site.');
    equal(events.length, 0);
    await press(host, 'Retour');
    await follow('prefecture');
    await look();
    includes(told(), 'Les deux ont un cadenas.');
    equal(events.at(-1)?.answer.picks, ['comparer', 'deux-cartes']);
  });

  it('counts the page whose card was opened, however fast the learner goes on', async () => {
    for (const page of ['copie', 'prefecture']) {
      await follow(page);
      const card = inShown('details.site-card');
      const opened = new Promise((done) => {
        card.addEventListener('toggle', done, { once: true });
      });
      present(card.querySelector('summary'), 'summary').click();
      await press(host, 'Retour');
      await opened;
    }
    await host.updateComplete;
    equal(events.at(-1)?.answer.picks, ['comparer', 'deux-cartes']);
  });

  it('lets refuse as fast as accept, and come back on it', async () => {
    await follow('prefecture');
    equal(seen(), ['Tout accepter', 'Tout refuser', 'Choisir']);
    await answerBanner('Tout accepter');
    equal([seen(), said()], [[], 'Cookies acceptés.']);
    equal(document.activeElement === inShown('h3'), true);
    includes(told(), 'On revient sur ce choix quand on veut.');
    await press(host, 'Cookies acceptés : revoir');
    await answerBanner('Tout refuser');
    equal(events.at(-1)?.answer.picks, ['cookies', 'refuses']);
  });

  it('takes what was ticked', async () => {
    await follow('prefecture');
    await answerBanner('Choisir');
    equal(document.activeElement === inShown('fieldset'), true);
    await click('.cookies input');
    await answerBanner('Enregistrer mes choix');
    equal(said(), 'Cookies choisis.');
    equal(events.at(-1)?.answer.picks, ['cookies', 'choisis']);
  });

  it('makes refusing long where the author says so', async () => {
    await follow('copie');
    equal(seen(), ['Tout accepter', 'Gérer mes choix']);
    await answerBanner('Gérer mes choix');
    for (const box of host.querySelectorAll<HTMLElement>('section:not([hidden]) .cookies input')) box.click();
    await answerBanner('Enregistrer mes choix');
    equal(seen(), ['Tout accepter', 'Garder mes choix']);
    await answerBanner('Garder mes choix');
    equal(said(), 'Cookies refusés.');
    equal(events.length, 0);
  });

  it('asks once for a whole site', async () => {
    await follow('prefecture', 'formulaires');
    equal(seen().length, 3);
    await answerBanner('Tout refuser');
    await press(host, 'Fermer l’onglet : Formulaires');
    equal(shown(), ['prefecture']);
    equal(seen(), []);
  });

  it('brings a file with its real name and weight', async () => {
    await follow('copie');
    equal(inShown('.paper').checkVisibility(), false);
    await click('[data-file]');
    equal(said(), 'Dans vos téléchargements : formulaire.pdf.exe, 3,4 Mo.');
    includes(words(host.querySelector('.tools')), 'Téléchargements : 1');
    includes(
      words(host.querySelector('.tools details:last-of-type li')),
      'formulaire.pdf.exe, 3,4 Mo demarches-vite.example',
    );
    includes(told(), 'C’est un programme');
    await press(host, 'Retour');
    await follow('prefecture', 'formulaires');
    await click('[data-file]');
    equal(events.at(-1)?.answer.picks, ['formulaire', 'le-vrai']);
  });

  it('answers a button with what the page says', async () => {
    await follow('copie');
    equal(inShown('[data-says]').hidden, true);
    await click('[data-press]');
    equal(inShown('[data-says]').hidden, false);
    includes(told(), 'Rien ne presse');
  });

  it('comes back as it was left, and starts again when asked', async () => {
    host.question.restore({ verdict: 'right', tries: 1, answer: { picks: DONE } });
    await host.updateComplete;
    includes(words(host.querySelector('.tools')), 'changement-adresse.pdf, 240 ko');
    await follow('prefecture');
    equal(seen(), []);
    includes(words(host.querySelector('.tools')), 'Cookies refusés : revoir');
    includes(words(host.querySelector('.fb')), 'C’est ça.');
    await press(host, 'Tout recommencer');
    equal([shown(), host.querySelector('.fb')], [['recherche'], null]);
    includes(words(host.querySelector('.tools')), 'Téléchargements : 0');
    await follow('prefecture');
    equal(seen().length, 3);
  });

  it('comes back to the page and the tabs that the ways taken left', async () => {
    host.dataset['tabs'] = 'recherche prefecture';
    const ways = host.querySelectorAll<HTMLElement>('[data-option=le-faux], [data-option=deux-cartes]');
    ways.forEach(({ dataset }, index) => {
      dataset['when'] = ['tab closed recherche', 'opened copie,at formulaires'][index];
    });
    const picks = ['comparer', 'deux-cartes', 'formulaire', 'le-faux'];
    host.question.restore({ verdict: undefined, tries: 0, answer: { picks } });
    await host.updateComplete;
    equal([shown(), tabs()], [['formulaires'], ['Formulaires']]);
    await press(host, 'Retour');
    equal(shown(), ['prefecture']);
    equal(host.querySelectorAll('.tools details:first-of-type li').length, 4);
  });

  it('is used by keyboard alone', async () => {
    inShown('a[data-to="copie"]').focus();
    await sendKeys({ press: 'Enter' });
    await host.updateComplete;
    equal(shown(), ['copie']);
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    await sendKeys({ press: 'Enter' });
    equal(inShown('details.site-card').hasAttribute('open'), true);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await host.updateComplete;
    equal(words(document.activeElement).startsWith('Vos choix'), true);
  });

  it('has no accessibility finding on a page, its card and what it says', async () => {
    await follow('copie');
    await look();
    await click('[data-press]');
    await expectAccessible();
  });

  it('has none in the steps of a banner', async () => {
    await follow('copie');
    await answerBanner('Gérer mes choix');
    await expectAccessible();
    await click('.cookies input');
    await answerBanner('Enregistrer mes choix');
    await expectAccessible();
  });

  it('has none once it is done, all lists open', async () => {
    host.question.restore({ verdict: 'right', tries: 1, answer: { picks: DONE } });
    await host.updateComplete;
    for (const details of host.querySelectorAll<HTMLDetailsElement>('.tools details')) details.open = true;
    await expectAccessible();
  });
});
