import { sendKeys } from '@web/test-runner-commands';
import { equal, present } from '../testing/assert.ts';
import { expectAccessible, words } from '../testing/fixture.ts';
import { followWords } from './words.ts';

/** An element with attributes and what stands in it. */
function make(tag: string, attributes: Record<string, string>, ...inside: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...inside);
  return element;
}

const link = (id: string, text: string): HTMLElement => make('a', { href: `#${id}` }, text);

function term(id: string, title: string, ...meaning: (Node | string)[]): readonly HTMLElement[] {
  const back = make('p', { 'data-back': '' }, link('module', 'Revenir au texte'));
  return [make('dt', { id }, title), make('dd', {}, make('p', {}, ...meaning), back)];
}

describe('followWords', () => {
  let module: HTMLElement;
  let list: HTMLDetailsElement;

  const show = (): void => {
    const main = present(document.querySelector('main'), 'main');
    const text = make('p', {}, 'Le ', link('mot-nuage', 'nuage'), ' est un bâtiment. ', link('fin', 'Suite'));
    module = make('section', { id: 'module' }, make('h2', {}, 'Le nuage'), text);
    list = make(
      'details',
      { id: 'les-mots', open: '' },
      make('summary', {}, 'Les mots'),
      make('dl', {}, ...term('mot-nuage', 'Nuage', 'Des ', link('mot-serveur', 'serveurs'), '.')),
    ) as HTMLDetailsElement;
    list.querySelector('dl')?.append(...term('mot-serveur', 'Serveur', 'Un ordinateur.'));
    main.replaceChildren(make('h1', {}, 'Exemple'), module, list);
    followWords(module);
  };

  const asked = (text: string): HTMLElement =>
    present([...module.querySelectorAll('a')].find((each) => each.textContent === text) ?? null, text);
  const focused = (): string => words(document.activeElement);
  const box = (): HTMLElement => present(module.querySelector<HTMLElement>('.word'), 'box');
  const isShown = (): boolean => box().matches(':popover-open');

  describe('with a popover', () => {
    beforeEach(async () => {
      show();
      asked('nuage').focus();
      await sendKeys({ press: 'Enter' });
    });

    it('closes the list, and shows a definition under its link without leaving the page where it is', async () => {
      equal(list.open, false);
      equal(location.hash, '');
      equal(words(box()), 'NuageDes serveurs.Fermer');
      equal(document.activeElement, box());
      equal([box().role, box().ariaLabel], ['dialog', 'Nuage']);
      const from = asked('nuage').getBoundingClientRect();
      const { left, right, top } = box().getBoundingClientRect();
      equal([top >= from.bottom, top < from.bottom + 20], [true, true], 'stands under its link');
      equal([left >= 0, right <= document.documentElement.clientWidth], [true, true], 'fits the window');
      await expectAccessible();
    });

    it('gives the focus back on Escape and on « Fermer »', async () => {
      await sendKeys({ press: 'Escape' });
      equal([isShown(), focused()], [false, 'nuage']);
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Tab' });
      equal(focused(), 'Fermer');
      await sendKeys({ press: 'Enter' });
      equal([isShown(), focused()], [false, 'nuage']);
    });

    it('is left by Tab as if it stood after its link', async () => {
      await sendKeys({ press: 'Tab' });
      equal(focused(), 'serveurs');
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Tab' });
      equal([isShown(), focused()], [false, 'Suite']);
      asked('nuage').click();
      await sendKeys({ down: 'Shift' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ up: 'Shift' });
      equal([isShown(), focused()], [false, 'nuage']);
    });

    it('goes from word to word, and back to the first link', async () => {
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      equal(words(box()), 'ServeurUn ordinateur.Fermer');
      equal([document.activeElement, box().ariaLabel], [box(), 'Serveur']);
      await sendKeys({ press: 'Escape' });
      equal([isShown(), focused()], [false, 'nuage']);
    });

    it('closes where the focus is moved elsewhere, as a new screen does', () => {
      asked('Suite').focus();
      equal([isShown(), focused()], [false, 'Suite']);
    });

    it('says to a screen reader that a link opens a box', () => {
      equal(asked('nuage').ariaHasPopup, 'dialog');
    });

    it('opens the list for print, then closes it again', () => {
      dispatchEvent(new Event('beforeprint'));
      equal(list.open, true);
      dispatchEvent(new Event('afterprint'));
      equal(list.open, false);
    });
  });

  describe('without a popover', () => {
    const own = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'popover') ?? {};
    beforeEach(() => {
      Reflect.deleteProperty(HTMLElement.prototype, 'popover');
      show();
    });
    afterEach(() => {
      Object.defineProperty(HTMLElement.prototype, 'popover', own);
    });

    it('opens the list at the word, which leads back to the link', async () => {
      asked('nuage').focus();
      await sendKeys({ press: 'Enter' });
      equal([list.open, focused(), location.hash], [true, 'Nuage', '']);
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      equal([focused(), location.hash], ['nuage', '']);
    });
  });
});
