import '../../questions/choice/element.ts';
import { equal, present } from '../../testing/assert.ts';
import { fakeSpeech, type FakeSpeech, type FakeVoice } from '../../testing/fake-speech.ts';
import { expectAccessible, press, showExample, words } from '../../testing/fixture.ts';
import './element.ts';
import type { DeclicReadAloud } from './element.ts';

const LOCAL: FakeVoice = { name: 'Ici', lang: 'fr_FR', localService: true, default: false };
const REMOTE: FakeVoice = { name: 'Ailleurs', lang: 'fr-FR', localService: false, default: true };
const ENGLISH: FakeVoice = { name: 'Here', lang: 'en-GB', localService: true, default: false };

let speech: FakeSpeech;
let reader: DeclicReadAloud;

/** Two screens, the first with a question, as the player shows them; the voices come when the test says so. */
async function open(): Promise<void> {
  reader = document.createElement('declic-read-aloud');
  await showExample('choice');
  const main = present(document.querySelector('main'), 'main');
  const module = document.createElement('declic-module');
  const [first, second] = [screen(), screen()];
  const told = document.createElement('p');
  told.append(
    'Le café coûte 1,50 €. Chez « Lola »',
    document.createElement('br'),
    'on paie sur lola.example !',
  );
  first.append(told, ...main.childNodes);
  second.append('Une autre histoire.');
  second.hidden = true;
  module.append(reader, first, second);
  main.replaceChildren(module);
  await reader.updateComplete;
}

function screen(): HTMLElement {
  const section = document.createElement('section');
  section.className = 'screen';
  return section;
}

/** Everything that is read to the end, sentence by sentence. */
function readToEnd(): readonly string[] {
  const told: string[] = [];
  while (speech.sounds !== '') {
    told.push(speech.sounds);
    speech.end();
  }
  return told;
}

describe('<declic-read-aloud>', () => {
  beforeEach(async () => {
    localStorage.clear();
    speech = fakeSpeech();
    await open();
  });

  afterEach(() => {
    reader.remove();
  });

  it('shows once the device has a voice of its own in the page’s language', async () => {
    equal(words(reader), '');
    speech.learn(REMOTE, ENGLISH);
    await reader.updateComplete;
    equal(words(reader), '');
    speech.learn(REMOTE, ENGLISH, LOCAL);
    await reader.updateComplete;
    equal(words(reader), 'Écouter cet écran');
    await expectAccessible();
  });

  it('on a page that plays no module, reads all that the page is for', async () => {
    const main = present(document.querySelector('main'), 'main');
    const [title, told] = [document.createElement('h1'), document.createElement('p')];
    title.textContent = 'Sans internet';
    told.textContent = 'Un module ouvert une fois s’ouvre ensuite sans internet. Vos réponses aussi.';
    main.replaceChildren(title, told);
    main.before(reader);
    speech.learn(LOCAL);
    await reader.updateComplete;
    await press(reader, 'Écouter cet écran');
    equal(readToEnd(), [
      'Sans internet',
      'Un module ouvert une fois s’ouvre ensuite sans internet. ',
      'Vos réponses aussi.',
    ]);
  });

  describe('with a voice', () => {
    beforeEach(async () => {
      speech.learn(REMOTE, LOCAL);
      await reader.updateComplete;
      await press(reader, 'Écouter cet écran');
    });

    it('reads each sentence alone, and nothing that waits hidden', async () => {
      // The second button goes once all is read.
      reader.querySelectorAll('button')[1]?.focus();
      const told = readToEnd();
      equal(told.slice(0, 3), ['Le café coûte 1,50 €. ', 'Chez « Lola »', 'on paie sur lola.example !']);
      const question = present(document.querySelector('declic-choice'), 'question');
      const legend = words(question.querySelector('legend'));
      equal(
        told.some((sentence) => legend.includes(sentence.trim())),
        true,
        'the question is read',
      );
      for (const hidden of ['Un nom juste rassure', 'Qui a choisi d’appeler']) {
        equal(words(question).includes(hidden), true);
        equal(told.join(' ').includes(hidden), false, 'no reason and no hint is read');
      }
      equal(told.join(' ').includes('Une autre histoire'), false, 'no other screen is read');
      equal(
        speech.spoken.every(({ voice }) => voice?.name === 'Ici'),
        true,
      );
      await reader.updateComplete;
      equal(words(reader), 'Écouter cet écran');
      equal(document.activeElement === reader.querySelector('button'), true, 'the focus stays');
    });

    it('marks the sentence that is read', async () => {
      const marked = (): string =>
        [...(CSS.highlights.get('declic-read') ?? [])].map((range) => (range as Range).toString()).join('');
      equal(marked(), 'Le café coûte 1,50 €. ');
      speech.end();
      equal(marked(), 'Chez « Lola »');
      await press(reader, 'Arrêter');
      equal(marked(), '');
    });

    it('pauses, and takes the sentence up again', async () => {
      speech.end();
      await press(reader, 'Pause');
      equal(speech.sounds, '');
      await expectAccessible();
      await press(reader, 'Reprendre');
      equal(speech.sounds, 'Chez « Lola »');
      await expectAccessible();
    });

    it('keeps its speed on the device', async () => {
      const select = present(reader.querySelector('select'), 'speed');
      equal(select.value, '1');
      select.value = '2';
      select.dispatchEvent(new Event('change'));
      equal(speech.sounds, 'Le café coûte 1,50 €. ');
      equal(speech.spoken.at(-1)?.rate, 1.35);
      reader.remove();
      await open();
      await press(reader, 'Écouter cet écran');
      equal(reader.querySelector('select')?.value, '2');
      equal(speech.spoken.at(-1)?.rate, 1.35);
    });

    it('stops where the screen changes', async () => {
      present(document.querySelector<HTMLElement>('section.screen'), 'screen').hidden = true;
      await Promise.resolve();
      equal(speech.sounds, '');
    });

    it('stops when an answer is given', () => {
      document.querySelector('declic-choice')?.dispatchEvent(new Event('declic-answer', { bubbles: true }));
      equal(speech.sounds, '');
    });

    it('stops as the page goes', () => {
      dispatchEvent(new Event('pagehide'));
      equal(speech.sounds, '');
    });

    it('passes over what a voice fails to say', async () => {
      speech.end('onerror');
      equal(speech.sounds, 'Chez « Lola »');
      while (speech.sounds !== '') speech.end('onerror');
      await reader.updateComplete;
      equal(words(reader), 'Écouter cet écran');
    });

    it('leaves out what was hidden meanwhile', () => {
      present(document.querySelector<HTMLElement>('section.screen > p'), 'first words').hidden = true;
      speech.end();
      equal(speech.sounds.includes('Lola'), false);
      equal(speech.sounds === '', false);
    });
  });
});
