import { sendKeys } from '@web/test-runner-commands';
import type { AnswerEvent } from '../../controllers/answer-event.ts';
import { equal, includes, present } from '../../testing/assert.ts';
import {
  expectAccessible,
  question,
  showExample,
  words,
  type QuestionElement,
} from '../../testing/fixture.ts';
import './element.ts';

const ID = 'boite-de-lea';

describe('declic-inbox', () => {
  let host: QuestionElement;
  let events: AnswerEvent[];
  beforeEach(async () => {
    await showExample('inbox');
    host = question(ID);
    events = [];
    host.addEventListener('declic-answer', (event) => events.push(event));
  });

  function letter(goal: string): HTMLDetailsElement {
    return present(host.querySelector<HTMLDetailsElement>(`[data-goal="${goal}"]`), goal);
  }

  async function act(goal: string, way: string): Promise<void> {
    const mail = letter(goal);
    mail.open = true;
    present(mail.querySelector<HTMLInputElement>(`input[value="${way}"]`), way).click();
    await host.updateComplete;
    present(mail.querySelector<HTMLButtonElement>('[data-told] .act button'), 'button').click();
    await host.updateComplete;
  }

  it('tells what comes of an action under its message, and keeps it before the rest is done', async () => {
    await act('amende', 'suivre');
    includes(words(letter('amende').querySelector('.fb')), 'La page veut le numéro de la carte.');
    equal(words(letter('bibliotheque').querySelector('.fb')), '');
    equal(
      events.map(({ verdict, answer }) => [verdict, answer.picks]),
      [[undefined, ['amende', 'suivre']]],
    );
    includes(words(host.querySelector(':scope > [data-ui]')), 'Messages traités : 1 sur 2');
  });

  it('is right once each message went a good way, and any good way will do', async () => {
    await act('bibliotheque', 'verifier');
    await act('amende', 'signaler');
    equal(events.at(-1)?.verdict, 'right');
    equal(events.at(-1)?.answer.picks, ['bibliotheque', 'verifier', 'amende', 'signaler']);
    includes(words(host.querySelector(':scope > [data-ui] .fb')), 'C’est ça.');
  });

  it('says which messages to look at again, opens them, and takes another action', async () => {
    await act('bibliotheque', 'suivre');
    await act('amende', 'suivre');
    equal(events.at(-1)?.verdict, 'partial');
    letter('amende').open = false;
    const again = present(host.querySelector<HTMLButtonElement>(':scope > [data-ui] .link'), 'link');
    equal(words(again), 'Service amendes');
    again.click();
    equal(letter('amende').open, true);
    equal(document.activeElement?.closest('[data-goal]') === letter('amende'), true);
    await act('amende', 'verifier');
    equal([events.at(-1)?.verdict, events.at(-1)?.tries], ['right', 1]);
  });

  it('says no more which action was chosen, nor what it was worth, while another is being chosen', async () => {
    await act('amende', 'suivre');
    const mail = letter('amende');
    equal(mail.querySelectorAll('[data-mine]').length, 1);
    present(mail.querySelector<HTMLInputElement>('input[value="verifier"]'), 'verifier').click();
    await host.updateComplete;
    equal(mail.querySelectorAll('[data-mine]').length, 0);
    equal(mail.querySelector('summary')?.getAttribute('data-said'), '');
  });

  it('takes « Je ne sais pas » for one message, and helps', async () => {
    await act('amende', '?');
    includes(words(letter('amende').querySelector('.fb')), 'Léa peut-elle avoir une amende sans voiture ?');
    await act('bibliotheque', '?');
    equal([events.at(-1)?.verdict, events.at(-1)?.answer.picks], ['unsure', ['?']]);
  });

  it('asks for an action before it tells what comes of it', async () => {
    const mail = letter('amende');
    mail.open = true;
    present(mail.querySelector<HTMLButtonElement>('.act button'), 'button').click();
    await host.updateComplete;
    includes(words(mail.querySelector('[data-told]')), 'Choisissez d’abord une action');
    equal(events.length, 0);
  });

  it('comes back as it was left, half done or done', async () => {
    host.question.restore({ verdict: undefined, tries: 1, answer: { picks: ['amende', 'signaler'] } });
    await host.updateComplete;
    equal(letter('amende').querySelector<HTMLInputElement>('input:checked')?.value, 'signaler');
    includes(words(letter('amende').querySelector('.fb')), 'Bon geste.');
    await act('bibliotheque', 'suivre');
    equal([events.at(-1)?.verdict, events.at(-1)?.tries], ['right', 1]);
  });

  it('is examined and dealt with by keyboard alone', async () => {
    const mail = letter('amende');
    present(mail.querySelector<HTMLElement>('summary'), 'summary').focus();
    await sendKeys({ press: 'Enter' });
    equal(mail.open, true);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    equal(mail.querySelector<HTMLDetailsElement>('.look')?.open, true);
    includes(words(mail.querySelector('.look')), '06 39 98 20 44');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    equal(mail.querySelector<HTMLInputElement>('input:checked')?.value, 'suivre');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await host.updateComplete;
    equal(document.activeElement === mail.querySelector('.fb'), true);
  });

  it('has no accessibility finding, fresh, open, half done or done', async () => {
    await expectAccessible();
    for (const goal of ['bibliotheque', 'amende']) {
      for (const look of letter(goal).querySelectorAll<HTMLDetailsElement>('.look')) look.open = true;
      await act(goal, goal === 'amende' ? 'suivre' : 'verifier');
      await expectAccessible();
    }
  });
});
