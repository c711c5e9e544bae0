import { equal, present } from '../testing/assert.ts';
import { expectAccessible, showExample, words } from '../testing/fixture.ts';

const TITLES = { astuce: 'Astuce', attention: 'Attention', 'le-saviez-vous': 'Le saviez-vous ?' };

describe('callouts', () => {
  for (const [name, title] of Object.entries(TITLES)) {
    it(`${name} says its name in words beside an icon, and axe finds nothing`, async () => {
      await showExample(name);
      const heading = present(document.querySelector(`.${name} > .name`), 'its name');
      equal(words(heading), title);
      equal(heading.querySelector('svg')?.getAttribute('aria-hidden'), 'true');
      await expectAccessible();
    });
  }
});
