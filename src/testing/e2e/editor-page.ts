import type { Frame, Page } from 'puppeteer-core';
import type { SiteSetting } from './setting.ts';
import { withToolPage, type Take } from './trainers-page.ts';
import { waitFor } from './wait-for.ts';

/** Path of the editor in the site. */
export const EDITOR = 'fr/changer-un-module/index.html';

/** The module that tests change. */
export const SLUG = 'reperer-une-arnaque';

/** Where it is open, in the site. */
export const OPEN = `${EDITOR}#${SLUG}`;

/** Where the device keeps its draft. */
export const KEY = `declic:changer-un-module::${SLUG}`;

/** The editor's text field. */
export const FIELD = '#field-text';

/** Waits until a module is open. */
export async function opened(page: Page): Promise<void> {
  await page.waitForSelector(FIELD);
  await waitFor(async () => (await textOf(page)) !== '', 'the text stands in its field');
}

export function textOf(page: Page): Promise<string> {
  return page.$eval(FIELD, (field) => (field as HTMLTextAreaElement).value);
}

/** Marks words of the text, as a pointer does, and types others over them. */
export async function typeOver(page: Page, words: string, others: string): Promise<void> {
  await page.$eval(
    FIELD,
    (field, wanted) => {
      const { value } = field as HTMLTextAreaElement;
      const start = value.indexOf(wanted);
      if (start < 0) throw new Error(`${wanted} is not in the text.`);
      (field as HTMLTextAreaElement).focus();
      (field as HTMLTextAreaElement).setSelectionRange(start, start + wanted.length);
    },
    words,
  );
  if (others === '') await page.keyboard.press('Backspace');
  else await page.keyboard.type(others);
}

/** Line and column of the caret, in the field that has the focus. */
export function caret(
  page: Page,
): Promise<{ readonly field: string; readonly line: number; readonly column: number }> {
  return page.evaluate(() => {
    const field = document.activeElement as HTMLTextAreaElement;
    const before = field.value.slice(0, field.selectionStart).split('\n');
    return { field: field.id, line: before.length, column: (before[before.length - 1] ?? '').length + 1 };
  });
}

/** What a selector shows. */
export function shown(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, ({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
}

/** The preview's document, once it plays the screen with these words. */
export async function preview(page: Page, words: string): Promise<Frame> {
  let found: Frame | undefined;
  await waitFor(async () => {
    for (const frame of page.frames()) {
      if (!frame.url().startsWith('blob:')) continue;
      // A frame that gives way to the next one may be gone by now.
      const text = await frame.evaluate(visibleScreen).catch(() => '');
      if (text.includes(words)) found = frame;
    }
    return found !== undefined;
  }, `the preview shows « ${words} »`);
  return found ?? page.mainFrame();
}

/** Runs in the frame: the words of the screen that the player shows; nothing until it plays. */
function visibleScreen(): string {
  if (document.querySelector('declic-module:defined > [data-ui] nav button') === null) return '';
  const screens = [...document.querySelectorAll<HTMLElement>('section.screen')];
  return screens
    .filter(({ hidden }) => !hidden)
    .map(({ textContent }) => textContent)
    .join('\n');
}

/**
 * The editor with the module open, watched as `withToolPage` does.
 * @param expected errors of the console that the test brings about.
 */
export function withEditor(
  setting: SiteSetting,
  act: (page: Page, take: Take) => Promise<void>,
  expected?: RegExp,
): Promise<void> {
  return withToolPage(
    setting,
    OPEN,
    async (page, take) => {
      await opened(page);
      await act(page, take);
    },
    expected,
  );
}
