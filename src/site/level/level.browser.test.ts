import { sampleModule } from '../../testing/sample-module.ts';
import { equal, includes, present } from '../../testing/assert.ts';
import { expectAccessible, press, showMarkup, tick, words } from '../../testing/fixture.ts';
import '../../questions/choice/element.ts';
import '../forget/element.ts';
import type { ModuleEntry, Site } from '../site-page.ts';
import type { DeclicLevel } from './element.ts';
import './element.ts';
import { levelPage } from './page.ts';
import { situations } from './situations.fr.ts';

/** A module about 1.2, as the site knows it. */
const facts: ModuleEntry = {
  module: {
    meta: { ...sampleModule.meta, theme: 'esprit-critique', activities: { a: 'LO1.2.01', b: 'LO1.2.07' } },
    text: { ...sampleModule.text, title: 'Vrai ou faux' },
  },
  page: 'fr/modules/vrai-ou-faux/index.html',
  trail: { screens: [] },
  bytes: 40_000,
  dataBytes: 0,
  downloads: [],
};
const site: Site = {
  library: sampleModule.library,
  lang: 'fr',
  entries: [facts],
  courses: [],
  glossary: [],
  packing: { script: '', pieces: '', bytes: 0, piecesBytes: 0 },
  editing: { script: '', shared: '', bytes: 0, preview: { sheet: '', core: [], elements: {}, start: [] } },
};

describe('declic-level', () => {
  let level: DeclicLevel;

  async function show(): Promise<void> {
    const markup = levelPage.render(site, (path) => `/${path}`)?.main.text ?? '';
    await showMarkup(`${markup}<declic-forget></declic-forget>`);
    level = present(document.querySelector('declic-level'), 'level');
    await level.updateComplete;
  }

  beforeEach(async () => {
    localStorage.clear();
    await show();
  });

  const shown = (): readonly string[] =>
    [...level.querySelectorAll<HTMLElement>('[data-step]')].flatMap((step) =>
      step.matches('[data-off], [data-off] *') ? [] : (step.dataset['step'] ?? ''),
    );

  const now = (): HTMLElement =>
    present(level.querySelector<HTMLElement>(`[data-step=${shown()[0] ?? ''}]`), 'step');

  const said = (): string => words(level.querySelector(':scope > [data-ui]'));

  /** Goes through all steps: a reply to each situation, « Je ne sais pas » to each small question. */
  async function answerAll(reply: string): Promise<void> {
    await press(level, 'Commencer');
    while (shown().length > 0) {
      const question = now().querySelector('declic-choice');
      tick(now(), question === null ? reply : '?');
      if (question !== null) await press(question, 'Voir ma réponse');
      await level.updateComplete;
      await press(level, said().includes('Voir mon bilan') ? 'Voir mon bilan' : 'Suivant');
    }
  }

  it('shows one step at a time, and moves the focus to what is asked', async () => {
    equal(shown(), []);
    await press(level, 'Commencer');
    equal(shown(), ['horaires-mairie']);
    equal(document.activeElement === now().querySelector('fieldset'), true);
    includes(said(), 'Étape 1 sur 28');
  });

  it('lets pass without an answer, and go back', async () => {
    await press(level, 'Commencer');
    await press(level, 'Passer');
    tick(now(), 'helped');
    await level.updateComplete;
    await press(level, 'Suivant');
    equal(shown(), ['doute']);
    await press(level, 'Précédent');
    await press(level, 'Précédent');
    equal(shown(), ['horaires-mairie']);
    await press(level, 'Précédent');
    equal(shown(), []);
    includes(said(), 'Vous avez déjà commencé');
  });

  it('finds answers and place again after leaving', async () => {
    await press(level, 'Commencer');
    tick(now(), 'teach');
    await level.updateComplete;
    await press(level, 'Suivant');
    await press(level, 'Passer');
    tick(now(), 'ailleurs');
    await press(present(now().querySelector('declic-choice'), 'question'), 'Voir ma réponse');
    await press(level, 'M’arrêter là');
    await show();
    includes(said(), 'Vous en étiez à l’étape 3 sur 28.');
    await press(level, 'Continuer');
    equal(shown(), ['doute']);
    includes(words(now()), 'C’est ça.');
    await press(level, 'Précédent');
    await press(level, 'Précédent');
    equal(now().querySelector<HTMLInputElement>('input:checked')?.value, 'teach');
  });

  it('ends with parts in words, a path with its reasons, and no mark', async () => {
    await answerAll('helped');
    const text = said();
    includes(text, 'Voici où vous en êtes');
    includes(text, 'S’informer 3 avec de l’aide');
    includes(text, 'Vrai ou faux');
    includes(text, '« Un proche me transmet une nouvelle qui fait peur. » : Avec de l’aide');
    includes(text, 'petite question à revoir');
    includes(text, 'Préserver son bien-être');
    equal(/\d\s*(?:\/|sur)\s*\d|%/.test(text), false, 'a mark');
    equal(level.querySelector('.path a')?.getAttribute('href')?.endsWith(facts.page), true);
    equal(document.activeElement === level.querySelector(':scope > [data-ui] h2'), true);
  });

  it('tells who needs no help what they do already', async () => {
    await answerAll('alone');
    includes(said(), `Vous faites déjà ${situations.length} choses sans aide.`);
  });

  it('starts again once one is sure', async () => {
    await press(level, 'Commencer');
    tick(now(), 'alone');
    await press(level, 'M’arrêter là');
    await press(level, 'Tout recommencer');
    await press(level, 'Oui, recommencer');
    includes(said(), 'Commencer');
    equal([level.querySelectorAll('input:checked').length, localStorage.length], [0, 0]);
  });

  it('is emptied by « Effacer mes données », on the page too', async () => {
    await press(level, 'Commencer');
    tick(now(), 'alone');
    const forget = present(document.querySelector('declic-forget'), 'forget');
    await press(forget, 'Effacer mes données');
    const emptied = new Promise((done) =>
      document.addEventListener('declic-forgotten', done, { once: true }),
    );
    await press(forget, 'Oui, tout effacer');
    await emptied;
    await level.updateComplete;
    equal([shown().length, level.querySelectorAll('input:checked').length, localStorage.length], [0, 0, 0]);
    includes(said(), 'Commencer');
  });

  it('prints the result once there is one, else the whole sheet', async () => {
    const printed: string[] = [];
    const { print } = window;
    window.print = () => printed.push(level.dataset['view'] ?? '');
    await press(level, 'Imprimer la fiche');
    await answerAll('helped');
    await press(level, 'Imprimer mon bilan');
    window.print = print;
    equal(printed, ['rest', 'result']);
  });

  it('passes axe at rest and at a step', async () => {
    await expectAccessible();
    await press(level, 'Commencer');
    await expectAccessible();
  });

  it('passes axe in the middle and at the end', async () => {
    await press(level, 'Commencer');
    await press(level, 'Passer');
    tick(now(), 'unsure');
    await press(level, 'M’arrêter là');
    await press(level, 'Tout recommencer');
    await expectAccessible();
    await press(level, 'Voir mon bilan');
    includes(said(), 'Vous avez passé 27 étapes.');
    await expectAccessible();
  });
});
