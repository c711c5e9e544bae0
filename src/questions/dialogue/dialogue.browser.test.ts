import { sendKeys } from '@web/test-runner-commands';
import type { AnswerEvent } from '../../controllers/answer-event.ts';
import { equal, includes, present } from '../../testing/assert.ts';
import { expectAccessible, press, showExample, words } from '../../testing/fixture.ts';
import type { DeclicDialogue } from './element.ts';
import './element.ts';

describe('declic-dialogue', () => {
  let host: DeclicDialogue;
  let told: AnswerEvent[];
  beforeEach(show);

  async function show(): Promise<void> {
    await showExample('dialogue');
    host = present(document.querySelector('declic-dialogue'), 'dialogue');
    told = [];
    host.addEventListener('declic-answer', (event) => told.push(event));
  }

  /** Ids of the moments on the screen. */
  function shown(): readonly string[] {
    return [...host.querySelectorAll<HTMLElement>('.scene')].flatMap(({ id, hidden }) => (hidden ? [] : id));
  }

  async function follow(text: string): Promise<void> {
    const links = [...host.querySelectorAll<HTMLAnchorElement>('.scene:not([hidden]) a')];
    present(
      links.find((link) => words(link).includes(text)),
      `link ${text}`,
    ).click();
    await host.updateComplete;
  }

  const said = (): string => words(host.querySelector('.said:not([hidden])'));
  const status = (): string => words(host.querySelector('[role=status]'));

  it('shows the first moment alone, and answers nothing by itself', () => {
    equal([shown(), said(), told.length], [['il-sonne'], '', 0]);
  });

  it('goes to the moment that a reply leads to, keeps what was said, and says what comes of it', async () => {
    await follow('Qui êtes-vous');
    equal(shown(), ['elle-presse']);
    includes(said(), '« Qui êtes-vous ? »');
    includes(said(), 'Une question ralentit tout.');
    includes(status(), 'Une question ralentit tout.');
    equal(words(document.activeElement?.lastElementChild ?? null), 'La voix presse');
  });

  it('is right at a good end, partial at a detour, and a detour takes no good end away', async () => {
    await follow('4 8 1 2');
    includes(status(), 'Vous êtes à un détour.');
    await follow('Revenir : le téléphone sonne');
    equal([shown(), said()], [['il-sonne'], '']);
    await follow('Qui êtes-vous');
    await follow('Je raccroche');
    includes(status(), 'Vous êtes à une bonne fin.');
    await press(host, 'Revenir en arrière');
    await follow('Bon, d’accord');
    equal(shown(), ['code-lu']);
    equal(
      told.map(({ verdict, answer }) => [verdict, answer.picks.join()]),
      [
        ['partial', 'lire'],
        ['right', 'demander,raccrocher'],
      ],
    );
  });

  it('helps at « Je ne sais pas », which stays at the moment and is told once, before any end', async () => {
    const help = present(host.querySelector<HTMLElement>('.unsure summary'), 'help');
    help.click();
    help.click();
    equal(shown(), ['il-sonne']);
    equal(
      told.map(({ verdict }) => verdict),
      ['unsure'],
    );
    await follow('4 8 1 2');
    equal([host.question.verdict, told.at(-1)?.tries], ['partial', 1]);
  });

  it('goes back one reply, and begins again', async () => {
    await follow('Qui êtes-vous');
    await follow('Je raccroche');
    await press(host, 'Revenir en arrière');
    equal(shown(), ['elle-presse']);
    includes(status(), 'La voix presse');
    await press(host, 'Recommencer');
    equal([shown(), said()], [['il-sonne'], '']);
  });

  it('is played by keyboard alone', async () => {
    present(host.querySelector('a'), 'link').focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await host.updateComplete;
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await host.updateComplete;
    equal([shown(), host.question.verdict], [['fin-rappel'], 'right']);
  });

  it('finds the end again with what was said, and leaves the focus where it is', async () => {
    await follow('Qui êtes-vous');
    await follow('Je raccroche');
    const before = said();
    const { answer, verdict, tries } = present(told.at(-1), 'answer');
    await show();
    host.question.restore({ answer, verdict, tries });
    await host.updateComplete;
    equal([shown(), said(), told.length], [['fin-rappel'], before, 0]);
    equal(host.contains(document.activeElement), false);
  });

  it('keeps the verdict, and begins again, where a reply of the way is gone', async () => {
    host.question.restore({ verdict: 'right', tries: 1, answer: { picks: ['gone'] } });
    await host.updateComplete;
    equal([shown(), host.question.verdict], [['il-sonne'], 'right']);
  });

  it('passes axe at each kind of moment', async () => {
    await expectAccessible();
    host.querySelector<HTMLElement>('.unsure summary')?.click();
    await expectAccessible();
    await follow('Qui êtes-vous');
    await expectAccessible();
    await follow('Bon, d’accord');
    await expectAccessible();
    await press(host, 'Revenir en arrière');
    await follow('Je raccroche');
    await expectAccessible();
  });
});
