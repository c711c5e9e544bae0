import type { Frame, Page } from 'puppeteer-core';
import type { Hands, Way } from './answering/answering.ts';
import { answeringOf } from './answering/by-type.ts';
import { Keyboard } from './keyboard.ts';
import { readScreen, type QuestionView, type ScreenView } from './view.ts';

const PATIENCE = 12_000;
const POLLING = 20;
const NAV = 'declic-module > [data-ui] nav';

/** Someone who goes through a module by keyboard and reads what it says. */
export class Learner implements Hands {
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

  /** Answers by keyboard, as the type asks it, until it counts. */
  async answer(id: string, way: Way): Promise<QuestionView> {
    const question = await this.question(id);
    await answeringOf(question.type)(this, question, way);
    const isPlan = question.type === 'plan' && way === 'unsure';
    if (!isPlan) await this.until(isAnswered, id);
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
    await this.until(
      (selector) => document.querySelector(selector)?.checkVisibility() === true,
      `#${id} .fb .hint`,
    );
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

  async until(test: (value: string) => boolean, value: string): Promise<void> {
    await this.frame.waitForFunction(test, { polling: POLLING }, value);
  }
}

/** Runs in the page. */
function isAnswered(id: string): boolean {
  const element: (HTMLElement & { question?: { answered: boolean } }) | null = document.getElementById(id);
  return element?.question?.answered === true;
}
