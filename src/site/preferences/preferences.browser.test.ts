import { html } from '../../content/html.ts';
import { equal, present } from '../../testing/assert.ts';
import { expectAccessible, showMarkup } from '../../testing/fixture.ts';
import './element.ts';
import type { DeclicPreferences } from './element.ts';

const root = document.documentElement;
let element: DeclicPreferences;

async function open(): Promise<void> {
  await showMarkup(html`<h1>Déclic</h1><declic-preferences></declic-preferences>`.text);
  element = present(document.querySelector('declic-preferences'), 'declic-preferences');
}

function opener(): HTMLElement {
  return present(element.querySelector<HTMLElement>('[aria-expanded]'), 'opener');
}

async function press(what: HTMLElement): Promise<void> {
  what.click();
  await element.updateComplete;
}

/** The box or the round box of these words. */
function choice(words: string): HTMLInputElement {
  const labels = [...element.querySelectorAll('label')];
  const label = labels.find(({ textContent }) => textContent.trim() === words);
  return present(label?.querySelector('input'), words);
}

/** What the page shows of the choices. */
function shown(): readonly unknown[] {
  const { size, theme } = root.dataset;
  return [size, theme, root.hasAttribute('data-contrast'), root.hasAttribute('data-calm')];
}

describe('declic-preferences', () => {
  function forget(): void {
    localStorage.clear();
    for (const name of ['data-size', 'data-theme', 'data-contrast', 'data-calm']) root.removeAttribute(name);
  }
  beforeEach(async () => {
    forget();
    await open();
  });
  afterEach(forget);

  it('opens its box below the button, closes it with Escape, and the focus is back on the button', async () => {
    equal(element.querySelector('fieldset'), null);
    await press(opener());
    equal(opener().getAttribute('aria-expanded'), 'true');
    await expectAccessible();
    const box = choice('Contraste renforcé');
    box.focus();
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await element.updateComplete;
    equal(element.querySelector('fieldset'), null);
    equal(document.activeElement, opener());
  });

  it('what is chosen is applied at once, and found again on the next page', async () => {
    await press(opener());
    await press(choice('Très grande'));
    await press(choice('Contraste renforcé'));
    await press(choice('Sans animation'));
    await press(present(element.querySelector<HTMLElement>('[aria-pressed]'), 'night'));
    const chosen = shown();
    equal(chosen, ['3', 'dark', true, true]);
    for (const name of ['data-size', 'data-theme', 'data-contrast', 'data-calm']) root.removeAttribute(name);
    await open();
    equal(shown(), chosen);
    await press(opener());
    equal(choice('Très grande').checked, true);
    equal(choice('Contraste renforcé').checked, true);
    await press(choice('Contraste renforcé'));
    await press(choice('Habituelle'));
    equal(shown(), ['1', 'dark', false, true]);
  });
});
