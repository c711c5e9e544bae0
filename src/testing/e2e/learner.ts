import type { Frame, Page } from 'puppeteer-core';
import { Keyboard } from './keyboard.ts';
import { readScreen, type QuestionView, type ScreenView } from './view.ts';

export type Way = 'right' | 'wrong' | 'unsure';

const UNSURE = '?';
const PATIENCE = 12_000;
const POLLING = 20;
const NAV = 'declic-module > [data-ui] nav';

/** Someone who goes through a module by keyboard and reads what it says. */
export class Learner {
  readonly page: Page;
  readonly frame: Frame;
  readonly keys: Keyboard;

  private constructor(page: Page, frame: Frame) {
    this.page = page;
    this.frame = frame;
    this.keys = new Keyboard(page, frame);
  }

  /** Waits until the module has found what it kept of this learner. */
  static async at(page: Page, frame: Frame = page.mainFrame()): Promise<Learner> {
    page.setDefaultTimeout(PATIENCE);
    const learner = new Learner(page, frame);
    await learner.until(
      (nav) => (document.querySelector(nav)?.textContent.trim() ?? '') !== '',
      `${NAV} [role=status]`,
    );
    await page.bringToFront();
    return learner;
  }

  look(): Promise<ScreenView> {
    return readScreen(this.frame);
  }

  /** The question as it now stands on the screen shown. */
  async question(id: string): Promise<QuestionView> {
    const found = (await this.look()).questions.find((question) => question.id === id);
    if (found === undefined) throw new Error(`${id} is not on this screen.`);
    return found;
  }

  next(): Promise<ScreenView> {
    return this.turn(`${NAV} .pair .btn:not(.back)`);
  }

  back(): Promise<ScreenView> {
    return this.turn(`${NAV} .pair .btn.back`);
  }

  /** Goes on to a screen by « Suivant ». */
  async goTo(id: string): Promise<ScreenView> {
    let view = await this.look();
    while (view.id !== id && !view.isEnd) view = await this.next();
    return view;
  }

  /** Picks, types or sorts, then asks to see the answer. */
  async answer(id: string, way: Way): Promise<QuestionView> {
    await this.prepare(await this.question(id), way);
    await this.keys.activate(`#${id} [data-ui] .act button`);
    await this.until((selector) => document.querySelector(selector) !== null, `#${id} .fb`);
    return this.question(id);
  }

  /** « Réessayer ». */
  async retry(id: string): Promise<void> {
    await this.keys.activate(`#${id} .fb .row button:first-child`);
    await this.until((selector) => document.querySelector(selector) === null, `#${id} .fb`);
  }

  /** « Voir la réponse », where it is offered: says whether it was. */
  async reveal(id: string): Promise<boolean> {
    const button = `#${id} .fb .row button + button`;
    if ((await this.frame.$(button)) === null) return false;
    await this.keys.activate(button);
    await this.until((selector) => document.querySelector(selector) !== null, `#${id} .fb .hint`);
    return true;
  }

  /** Waits until what is said of saving is this. */
  async untilSaid(status: string): Promise<void> {
    await this.frame.waitForFunction(
      (selector, wanted) => document.querySelector(selector)?.textContent.trim() === wanted,
      {},
      `${NAV} [role=status]`,
      status,
    );
  }

  /** Waits until the focus is on what has these words, as a heading is after its screen was turned to. */
  untilFocused(words: string): Promise<void> {
    return this.until((wanted) => document.activeElement?.textContent === wanted, words);
  }

  private async turn(button: string): Promise<ScreenView> {
    const { id } = await this.look();
    await this.keys.activate(button);
    await this.until((former) => {
      const heading = document.activeElement;
      return heading?.localName === 'h2' && heading.closest('section.screen')?.id !== former;
    }, id);
    return this.look();
  }

  private async prepare({ id, type, options, right }: QuestionView, way: Way): Promise<void> {
    const unsure = `#${id} input[value="${UNSURE}"]`;
    const wrong = options.filter((option) => option !== UNSURE && !right.includes(option));
    if (type === 'order') {
      if (way === 'unsure') return this.tick(unsure);
      return this.sort(id, way === 'right' ? right : [...right].reverse());
    }
    if (type === 'short') {
      if (way === 'unsure') return this.tick(unsure);
      await this.keys.tabTo(`#${id} input[type=text]`);
      await this.page.keyboard.type(way === 'right' ? (right[0] ?? '') : 'brouillard');
      return;
    }
    const [first = ''] = wrong;
    const picks = way === 'unsure' ? [UNSURE] : way === 'right' && right.length > 0 ? right : [first];
    if (type === 'choices') {
      for (const pick of picks) await this.tick(`#${id} input[value="${pick}"]`);
      return;
    }
    await this.keys.tabTo(`#${id} input[type=radio]`);
    await this.press(id, picks[0] ?? '', options);
  }

  private async tick(selector: string): Promise<void> {
    await this.keys.tabTo(selector);
    await this.keys.press('Space');
  }

  /** From wherever the focus is in a group of radios, to the one wanted. */
  private async press(id: string, wanted: string, options: readonly string[]): Promise<void> {
    const at = await this.frame.evaluate(() =>
      document.activeElement instanceof HTMLInputElement ? document.activeElement.value : '',
    );
    const steps = options.indexOf(wanted) - options.indexOf(at);
    if (steps === 0) await this.keys.press('Space');
    else await this.keys.press(steps > 0 ? 'ArrowDown' : 'ArrowUp', Math.abs(steps));
    await this.until(
      (selector) => document.querySelector(selector) !== null,
      `#${id} input[value="${wanted}"]:checked`,
    );
  }

  /** « Monter » until each step is at its place. */
  private async sort(id: string, wanted: readonly string[]): Promise<void> {
    for (const [place, step] of wanted.entries()) {
      const { given } = await this.question(id);
      const moves = given.filter((item) => item !== UNSURE).indexOf(step) - place;
      if (moves <= 0) continue;
      await this.keys.tabTo(`#${id} li[data-place][data-option="${step}"] .moves button:first-child`);
      await this.keys.press('Enter', moves);
    }
  }

  private async until(test: (value: string) => boolean, value: string): Promise<void> {
    await this.frame.waitForFunction(test, { polling: POLLING }, value);
  }
}
