import { sendKeys } from '@web/test-runner-commands';
import type { AnswerEvent } from '../../controllers/answer-event.ts';
import { equal, includes, present } from '../../testing/assert.ts';
import {
  expectAccessible,
  press,
  question,
  showExample,
  words,
  type QuestionElement,
} from '../../testing/fixture.ts';
import './element.ts';

const ID = 'dossiers-de-malik';

describe('declic-files', () => {
  let host: QuestionElement;
  let events: AnswerEvent[];
  beforeEach(async () => {
    await showExample('files');
    host = question(ID);
    await host.updateComplete;
    events = [];
    host.addEventListener('declic-answer', (event) => events.push(event));
  });

  function shown(): readonly string[] {
    return [...host.querySelectorAll<HTMLElement>('.place h3, .place li')]
      .filter((part) => part.checkVisibility())
      .map((part) => words(part.querySelector('a, b') ?? part));
  }

  function said(): string {
    return words(host.querySelector('.said'));
  }

  function lastPicks(): readonly string[] | undefined {
    return events.at(-1)?.answer.picks;
  }

  async function pick(file: string): Promise<HTMLElement> {
    present(host.querySelector<HTMLInputElement>(`input[value="${file}"]`), file).click();
    await host.updateComplete;
    return present(host.querySelector<HTMLElement>(`[data-file="${file}"]`), file);
  }

  /** Chooses in the list with this label, then does it. */
  async function choose(file: string, label: string, value: string): Promise<void> {
    const line = await pick(file);
    const form = [...line.querySelectorAll('form')].find((one) => words(one).startsWith(label));
    const select = present(form?.querySelector('select'), label);
    select.value = value;
    select.form?.requestSubmit();
    await host.updateComplete;
  }

  it('shows one folder at a time and what is not saved yet, leads in and back', async () => {
    equal(shown(), ['Pas encore enregistré', 'Lettre à la mairie', 'Documents', 'Papiers importants']);
    present(host.querySelector<HTMLElement>('a[data-to=papiers]'), 'papiers').click();
    await host.updateComplete;
    equal(words(document.activeElement), 'Papiers importants');
    equal(shown().slice(2), ['Papiers importants', 'avis-impot-2019.pdf']);
    await press(host, 'Retour : Documents');
    equal(words(document.activeElement), 'Documents');
  });

  it('renames and moves a file, and says so', async () => {
    await press(host, 'Téléchargements');
    await choose('avis', 'Nouveau nom', 'clair');
    equal(said(), 'Le fichier s’appelle maintenant avis-impot-2026.pdf.');
    equal(events.length, 0);
    await choose('avis', 'Déplacer vers…', 'papiers');
    equal(said(), 'avis-impot-2026.pdf est maintenant dans : Papiers importants.');
    equal(document.activeElement === host.querySelector('.said'), true);
    equal(lastPicks(), ['ranger', 'range-et-nomme']);
    equal(words(host.querySelector('[data-place=telechargements] .empty')), 'Ce dossier est vide.');
  });

  it('tells kindly that a name is vague, and takes a better one', async () => {
    await press(host, 'Téléchargements');
    await choose('avis', 'Nouveau nom', 'vague');
    includes(words(host.querySelector(':scope > [data-ui]')), 'Ce nom ne dit pas ce que c’est.');
    await choose('avis', 'Nouveau nom', 'clair');
    await choose('avis', 'Déplacer vers…', 'papiers');
    equal(lastPicks(), ['ranger', 'range-et-nomme']);
  });

  it('saves what is not saved yet', async () => {
    await choose('lettre', 'Enregistrer dans…', 'documents');
    equal(shown(), ['Documents', 'Papiers importants', 'Lettre à la mairie']);
    equal(lastPicks(), ['enregistrer', 'dans-documents']);
  });

  it('asks for a choice before it moves anything', async () => {
    await choose('lettre', 'Enregistrer dans…', '');
    equal(document.activeElement?.localName, 'select');
    equal(events.length, 0);
  });

  it('throws away and restores', async () => {
    await press(host, 'Corbeille');
    equal(shown().slice(2), ['Corbeille', 'photo-classe.jpg']);
    await pick('photo');
    await press(host, 'Restaurer');
    equal(lastPicks(), ['retrouver', 'restauree']);
    await press(host, 'Documents');
    await pick('photo');
    await press(host, 'Mettre à la corbeille');
    equal(said(), 'photo-classe.jpg est maintenant dans : Corbeille.');
    equal(shown().includes('photo-classe.jpg'), false);
  });

  it('joins a file to the mail, and parts them', async () => {
    await press(host, 'Téléchargements');
    await pick('avis');
    await press(host, 'Joindre au mail');
    equal(words(host.querySelector('[data-attached]')), 'scan0042.pdf');
    equal(lastPicks(), ['joindre', 'le-bon']);
    await press(host, 'Retirer du mail');
    equal(words(host.querySelector('[data-attached]')), 'aucune');
  });

  it('finds files by their names wherever they are, the bin apart', async () => {
    const field = present(host.querySelector<HTMLInputElement>('input[type=search]'), 'field');
    const seek = async (text: string): Promise<void> => {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await host.updateComplete;
    };
    await seek('IMPÔT');
    equal(shown(), ['Papiers importants', 'avis-impot-2019.pdf']);
    equal(said(), 'Fichiers trouvés : 1.');
    await seek('photo');
    equal(said(), 'Aucun fichier ne porte ces lettres.');
    await seek('');
    equal(shown().includes('Documents'), true);
  });

  it('comes back as it was left, and starts again when asked', async () => {
    const picks = ['joindre', 'le-bon', 'ranger', 'range-et-nomme', 'retrouver', '?', 'enregistrer', '?'];
    host.question.restore({ verdict: 'partial', tries: 1, answer: { picks } });
    await host.updateComplete;
    equal(words(host.querySelector('[data-place=papiers] [data-file=avis] b')), 'avis-impot-2026.pdf');
    equal(words(host.querySelector('[data-attached]')), 'avis-impot-2026.pdf');
    await press(host, 'Tout recommencer');
    equal(words(host.querySelector('[data-place=telechargements] [data-file=avis] b')), 'scan0042.pdf');
    equal(host.querySelector('.fb'), null);
  });

  it('takes « Je ne sais pas », and shows how when asked', async () => {
    await press(host, 'Je ne sais pas');
    equal(lastPicks(), ['?']);
    includes(words(host.querySelector('.fb')), 'Regardez dans la corbeille.');
    await press(host, 'Voir comment faire');
    includes(words(host.querySelector('.fb')), 'Un nom clair, dans le dossier des papiers.');
  });

  it('is used by keyboard alone', async () => {
    present(host.querySelector<HTMLInputElement>('input[value=lettre]'), 'lettre').focus();
    await sendKeys({ press: 'Space' });
    await host.updateComplete;
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    equal(host.querySelector<HTMLDetailsElement>('[data-file=lettre] details')?.open, true);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await host.updateComplete;
    equal(lastPicks(), ['enregistrer', 'dans-documents']);
  });

  it('has no accessibility finding, fresh or with a file chosen and open', async () => {
    await expectAccessible();
    await press(host, 'Téléchargements');
    const line = await pick('avis');
    present(line.querySelector('details'), 'details').open = true;
    await expectAccessible();
  });

  it('has no accessibility finding in the bin, nor once it is done', async () => {
    await press(host, 'Corbeille');
    await pick('photo');
    await expectAccessible();
    await press(host, 'Je ne sais pas');
    await expectAccessible();
  });
});
