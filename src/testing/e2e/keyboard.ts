import type { Frame, KeyInput, Page } from 'puppeteer-core';

/** Tab never comes to what a learner needs. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
}

const PATIENCE = 300;

/** Keys only: no pointer, no call of `focus()`. */
export class Keyboard {
  readonly page: Page;
  readonly frame: Frame;

  constructor(page: Page, frame: Frame) {
    this.page = page;
    this.frame = frame;
  }

  async press(key: KeyInput, times = 1): Promise<void> {
    for (let time = 0; time < times; time++) await this.page.keyboard.press(key);
  }

  /**
   * Presses Tab, or Shift and Tab, until the focus is on an element that fits.
   * @param saying its words, where the selector alone does not tell it from others.
   * @throws {UnreachableError}
   */
  async tabTo(selector: string, saying = ''): Promise<void> {
    for (let presses = 0; presses < PATIENCE; presses++) {
      const way = await this.wayTo(selector, saying);
      if (way === 'here') return;
      if (way === 'back') await this.page.keyboard.down('Shift');
      await this.page.keyboard.press('Tab');
      if (way === 'back') await this.page.keyboard.up('Shift');
    }
    throw new UnreachableError(`${selector} ${saying} cannot be reached with Tab in ${this.frame.url()}`);
  }

  /** Goes to a button, a link or a disclosure, and presses Enter. */
  async activate(selector: string, saying = ''): Promise<void> {
    await this.tabTo(selector, saying);
    await this.press('Enter');
  }

  private wayTo(selector: string, saying: string): Promise<'here' | 'on' | 'back'> {
    return this.frame.evaluate(
      (wanted, words) => {
        const { activeElement: active } = document;
        const targets = [...document.querySelectorAll(wanted)].filter(
          (target) => target.textContent.includes(words) && target.checkVisibility(),
        );
        if (active !== null && targets.includes(active) && document.hasFocus()) return 'here';
        const behind =
          active !== null &&
          active !== document.body &&
          targets.length > 0 &&
          targets.every(
            (target) => (active.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
          );
        return behind ? 'back' : 'on';
      },
      selector,
      saying,
    );
  }
}
