import { html } from '../../content/html.ts';
import { equal, present } from '../../testing/assert.ts';
import { expectAccessible, showMarkup } from '../../testing/fixture.ts';
import './element.ts';

describe('declic-print', () => {
  const browserPrint = window.print.bind(window);
  afterEach(() => {
    window.print = browserPrint;
  });

  it('prints the page', async () => {
    let printed = 0;
    window.print = () => (printed += 1);
    await showMarkup(html`<h1>Déclic</h1><declic-print></declic-print>`.text);
    present(document.querySelector<HTMLElement>('declic-print button'), 'button').click();
    equal(printed, 1);
    await expectAccessible();
  });
});
