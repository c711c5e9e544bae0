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

const ID = 'telephone-de-sam';

describe('declic-settings', () => {
  let host: QuestionElement;
  let events: AnswerEvent[];
  beforeEach(async () => {
    await showExample('settings');
    host = question(ID);
    events = [];
    host.addEventListener('declic-answer', (event) => events.push(event));
  });

  function shown(): readonly (string | undefined)[] {
    return [...host.querySelectorAll<HTMLElement>('[data-page]')]
      .filter((page) => page.checkVisibility())
      .map(({ dataset }) => dataset['page']);
  }

  function setting(name: string): HTMLInputElement {
    return present(host.querySelector<HTMLInputElement>(`input[data-setting="${name}"]`), name);
  }

  function size(): HTMLSelectElement {
    return present(host.querySelector<HTMLSelectElement>('select[data-setting]'), 'size of the text');
  }

  async function open(...pages: readonly string[]): Promise<void> {
    for (const page of pages) {
      present(host.querySelector<HTMLElement>(`section:not([hidden]) a[data-to="${page}"]`), page).click();
      await host.updateComplete;
    }
  }

  async function enlarge(): Promise<void> {
    size().value = 'grande';
    size().dispatchEvent(new Event('change', { bubbles: true }));
    await host.updateComplete;
  }

  it('shows one page at a time, leads on and back, and puts the focus on the title', async () => {
    equal(shown(), ['accueil']);
    await open('vie-privee', 'appareil-photo');
    equal(shown(), ['appareil-photo']);
    equal(words(document.activeElement), 'Appareil photo');
    await press(host, 'Retour');
    equal(shown(), ['vie-privee']);
    equal(words(document.activeElement), 'Vie privée');
  });

  it('tells what a change brings, and keeps it before the other goals are reached', async () => {
    await open('vie-privee', 'appareil-photo');
    setting('position-photo').click();
    await host.updateComplete;
    includes(words(host.querySelector(':scope > [data-ui]')), 'La carte, elle, marche encore.');
    equal(
      events.map(({ verdict, answer }) => [verdict, answer.picks]),
      [[undefined, ['sans-lieu', 'photo-seule']]],
    );
  });

  it('says kindly that a way is too wide, and takes a finer one', async () => {
    await open('vie-privee');
    setting('position').click();
    await host.updateComplete;
    includes(words(host.querySelector(':scope > [data-ui]')), 'Un réglage plus fin existe.');
    setting('position').click();
    await open('appareil-photo');
    setting('position-photo').click();
    await enlarge();
    equal(events.at(-1)?.verdict, 'right');
    equal(events.at(-1)?.answer.picks, ['sans-lieu', 'photo-seule', 'lire-mieux', 'texte-grand']);
  });

  it('takes « Je ne sais pas », and shows how when asked', async () => {
    await enlarge();
    await press(host, 'Je ne sais pas');
    equal(
      [events.at(-1)?.verdict, events.at(-1)?.answer.picks],
      ['partial', ['sans-lieu', '?', 'lire-mieux', 'texte-grand']],
    );
    includes(words(host.querySelector('.fb')), 'Le lieu touche à la vie privée.');
    equal(words(host.querySelector('.fb')).includes('Comment faire'), false);
    await press(host, 'Voir comment faire');
    includes(words(host.querySelector('.fb')), 'Comment faire Les photos ne disent plus le lieu.');
  });

  it('goes on after « Je ne sais pas »', async () => {
    await press(host, 'Je ne sais pas');
    equal(events.at(-1)?.answer.picks, ['?']);
    await enlarge();
    equal(events.at(-1)?.answer.picks, ['sans-lieu', '?', 'lire-mieux', 'texte-grand']);
  });

  it('comes back as it was left, and starts again when asked', async () => {
    host.question.restore({
      verdict: 'right',
      tries: 1,
      answer: { picks: ['sans-lieu', 'photo-seule', 'lire-mieux', 'texte-grand'] },
    });
    await host.updateComplete;
    equal([setting('position-photo').checked, size().value], [false, 'grande']);
    includes(words(host.querySelector('.fb')), 'C’est ça.');
    await press(host, 'Tout recommencer');
    equal([setting('position-photo').checked, size().value], [true, 'normale']);
    equal(host.querySelector('.fb'), null);
  });

  it('is used by keyboard alone', async () => {
    present(host.querySelector<HTMLElement>('a[data-to="vie-privee"]'), 'link').focus();
    await sendKeys({ press: 'Enter' });
    await host.updateComplete;
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    equal(setting('position').checked, false);
    includes(words(host.querySelector(':scope > [data-ui]')), 'Un réglage plus fin existe.');
  });

  it('has no accessibility finding on any page, nor once it is done', async () => {
    await expectAccessible();
    await open('vie-privee', 'appareil-photo');
    await expectAccessible();
    setting('position-photo').click();
    await enlarge();
    await expectAccessible();
  });
});
