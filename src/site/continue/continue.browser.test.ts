import { html } from '../../content/html.ts';
import { equal, includes, present } from '../../testing/assert.ts';
import { expectAccessible, showMarkup, words } from '../../testing/fixture.ts';
import { sitting } from '../../testing/sample-space.ts';
import { writeKept, type KeptValue } from '../../tracking/kept.ts';
import { pageData } from '../page-data.ts';
import type { DeclicContinue } from './element.ts';
import './element.ts';

async function open(kept: readonly KeptValue[]): Promise<DeclicContinue> {
  localStorage.clear();
  writeKept(kept);
  const modules = [{ key: 'a.fr', title: 'Un module', page: 'a/index.html', screens: 3 }];
  await showMarkup(
    html`<h1>Déclic</h1><declic-continue space="fr/mon-espace/index.html">${pageData(modules)}</declic-continue>`
      .text,
  );
  return present(document.querySelector('declic-continue'), 'declic-continue');
}

describe('declic-continue', () => {
  afterEach(() => localStorage.clear());

  it('shows nothing to who has never been there', async () => {
    const element = await open([]);
    equal(element.querySelectorAll('a, h2').length, 0);
  });

  it('leads back to the module left last', async () => {
    const element = await open(sitting('a', { screen: 'deux', seen: ['un', 'deux'], diary: { at: 1 } }));
    includes(words(element), 'Continuer où j’en étais');
    includes(words(element), 'Écran 2 sur 3');
    equal(element.querySelector('a')?.getAttribute('href'), 'a/index.html');
    await expectAccessible();
  });
});
