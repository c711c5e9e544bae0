import { html } from '../../content/html.ts';
import { equal, includes, present } from '../../testing/assert.ts';
import { expectAccessible, press, showMarkup, words } from '../../testing/fixture.ts';
import { sampleSpace, sitting } from '../../testing/sample-space.ts';
import { dayOf } from '../../tracking/diary.ts';
import { deviceKey } from '../../tracking/device-store.ts';
import { readKept, writeKept, type KeptValue } from '../../tracking/kept.ts';
import '../forget/element.ts';
import { pageData } from '../page-data.ts';
import type { DeclicSpace } from './element.ts';
import './element.ts';
import { writeExport } from './transfer/export-file.ts';

const TODAY = dayOf(Date.now());
const DONE = sitting('a', {
  screen: 'fin',
  seen: ['un', 'deux', 'trois'],
  verdicts: { q1: 'right', q2: 'wrong', q3: 'right' },
  diary: { at: 1, done: 20_785, again: new Map([['q2', { day: TODAY - 1, step: 0 }]]) },
});
const BEGUN = sitting('b', { screen: 'deux', seen: ['un', 'deux'], diary: { at: 2 } });

let space: DeclicSpace;

/** The page as it is written, over what the device keeps. */
async function open(kept: readonly KeptValue[]): Promise<void> {
  localStorage.clear();
  writeKept(kept);
  await showMarkup(
    html`<h1>Mon espace</h1>
      <declic-space catalogue="../modules/index.html" level="../faire-le-point/index.html">${pageData(sampleSpace)}</declic-space>
      <declic-transfer></declic-transfer><declic-forget></declic-forget>`.text,
  );
  space = present(document.querySelector('declic-space'), 'declic-space');
  await document.querySelector('declic-attestation')?.updateComplete;
}

function section(id: string): string {
  return words(document.getElementById(id)?.closest('section') ?? null);
}

/** Gives the transfer a file, as choosing one does, and waits until it says something else. */
async function choose(text: string): Promise<string> {
  const transfer = present(document.querySelector('declic-transfer'), 'declic-transfer');
  const input = present(transfer.querySelector('input'), 'input');
  const files = new DataTransfer();
  files.items.add(new File([text], 'declic-mon-espace.json'));
  input.files = files.files;
  const status = present(transfer.querySelector('[role=status]'), 'status');
  const before = words(status);
  input.dispatchEvent(new Event('change'));
  while (words(status) === before) await new Promise((done) => setTimeout(done, 10));
  await space.updateComplete;
  return words(status);
}

describe('declic-space', () => {
  afterEach(() => localStorage.clear());

  it('says kind words and shows a way on where nothing is kept', async () => {
    await open([]);
    includes(words(space), 'Choisissez un module');
    equal(space.querySelector('a')?.getAttribute('href'), '../modules/index.html');
    await expectAccessible();
  });

  it('leads back to a check-up that was begun, with and without modules', async () => {
    const level: KeptValue = { module: 'level', name: 'answers', value: 'vieille-facture=own' };
    for (const kept of [[level], [level, ...BEGUN]]) {
      await open(kept);
      includes(section('bilan'), 'Voir mon bilan');
      equal(words(space).includes('Rien n’est gardé'), false);
      equal(space.querySelector('#bilan ~ p a')?.getAttribute('href'), '../faire-le-point/index.html');
    }
    await open(BEGUN);
    equal(space.querySelector('#bilan'), null);
  });

  it('says so where the browser blocks its storage', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage');
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
    try {
      space = document.createElement('declic-space');
      document.querySelector('main')?.replaceChildren(space);
      await space.updateComplete;
      includes(words(space), 'tous les modules marchent quand même');
    } finally {
      if (own) Object.defineProperty(window, 'localStorage', own);
    }
  });

  it('tells what was begun, done, learned, and what to see again, by links', async () => {
    await open([...DONE, ...BEGUN]);
    includes(section('commences'), 'Écran 2 sur 3');
    includes(section('revoir'), 'Deuxième écran');
    equal(document.querySelector('#revoir ~ div a')?.getAttribute('href'), '../modules/a/index.html#deux');
    includes(section('termines'), 'Terminé le 28 novembre 2026');
    includes(section('savoir'), 'Je sais a.');
    includes(section('savoir'), 'Je doute à propos.');
    await expectAccessible();
  });

  it('shows nothing any more once the device is emptied', async () => {
    await open(DONE);
    const forget = present(document.querySelector('declic-forget'), 'declic-forget');
    await press(forget, 'Effacer mes données');
    const emptied = new Promise((done) =>
      document.addEventListener('declic-forgotten', done, { once: true }),
    );
    await press(forget, 'Oui, tout effacer');
    await emptied;
    await space.updateComplete;
    includes(words(space), 'Rien n’est gardé ici');
    equal(readKept(), []);
  });
});

describe('declic-attestation', () => {
  afterEach(() => localStorage.clear());

  it('is offered once a module is done, and says that nobody vouches for it', async () => {
    await open(BEGUN);
    equal(document.querySelector('declic-attestation'), null);
    await open(DONE);
    includes(words(document.querySelector('.attest')), 'Ce n’est pas un certificat');
    includes(words(document.querySelector('.attest')), 'Juger une information (DigComp 1.2)');
  });

  it('bears the name typed, and keeps it nowhere', async () => {
    await open(DONE);
    const attestation = present(document.querySelector('declic-attestation'), 'declic-attestation');
    const input = present(attestation.querySelector('input'), 'input');
    input.value = 'Rosa Martin';
    input.dispatchEvent(new Event('input'));
    await attestation.updateComplete;
    includes(words(document.querySelector('.who')), 'Rosa Martin');
    equal(JSON.stringify(Object.entries(localStorage)).includes('Rosa'), false);
  });

  it('prints its sheet alone, then leaves the page as it was', async () => {
    await open(DONE);
    const attestation = present(document.querySelector('declic-attestation'), 'declic-attestation');
    const own = window.print;
    let hidden: readonly string[] = [];
    window.print = () => {
      hidden = [...document.querySelectorAll('[data-off-sheet]')].map(({ localName }) => localName);
    };
    try {
      await press(attestation, 'Imprimer ou enregistrer en PDF');
    } finally {
      window.print = own;
    }
    equal([hidden.includes('declic-transfer'), hidden.includes('h1')], [true, true]);
    equal(document.querySelector('.attest')?.closest('[data-off-sheet]') ?? null, null);
    dispatchEvent(new Event('afterprint'));
    equal(document.querySelectorAll('[data-off-sheet]').length, 0);
  });
});

describe('declic-transfer', () => {
  afterEach(() => localStorage.clear());
  const file = writeExport([...DONE, ...BEGUN], '2026-11-28T10:00:00.000Z');

  it('takes a file in, and the page shows it at once', async () => {
    await open([]);
    includes(await choose(file), '2 modules sont revenus');
    includes(section('termines'), 'a');
    equal(readKept()?.length, [...DONE, ...BEGUN].length);
  });

  it('says no more that all is erased once a file was taken in, nor that a file came once all is erased', async () => {
    await open(DONE);
    const forget = present(document.querySelector('declic-forget'), 'declic-forget');
    const erase = async (): Promise<void> => {
      await press(forget, 'Effacer mes données');
      await press(forget, 'Oui, tout effacer');
      while (!words(forget).includes('C’est effacé')) await new Promise((done) => setTimeout(done, 10));
    };
    await erase();
    await choose(writeExport(DONE, 'maintenant'));
    await forget.updateComplete;
    equal(words(forget), 'Effacer mes données');
    await erase();
    equal(words(document.querySelector('declic-transfer')).includes('C’est repris'), false);
  });

  it('loses nothing of what is there', async () => {
    const mine = sitting('b', { screen: 'un', verdicts: { q1: 'wrong' }, diary: { at: 3 } });
    await open(mine);
    await choose(file);
    includes(section('commences'), 'Écran 1 sur 3');
    includes(section('revoir'), 'Premier écran');
  });

  it('refuses what is foreign, damaged or newer, and changes nothing', async () => {
    await open(BEGUN);
    const before = JSON.stringify(readKept());
    includes(await choose('Bonjour'), 'ne vient pas d’ici');
    includes(await choose(file.slice(0, -40)), 'abîmé');
    includes(await choose(file.replace('"version": 1', '"version": 2')), 'plus récente');
    equal(JSON.stringify(readKept()), before);
  });

  it('says so where there is nothing to take away', async () => {
    await open([]);
    const transfer = present(document.querySelector('declic-transfer'), 'declic-transfer');
    await press(transfer, 'Emporter mes réponses');
    includes(words(transfer), 'il n’y a rien à emporter');
    equal(localStorage.getItem(deviceKey('a.fr', '', 'state')), null);
  });
});
