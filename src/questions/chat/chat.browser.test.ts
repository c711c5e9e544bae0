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

const ID = 'assistant-de-noe';
const ASK = 'Combien de temps puis-je garder mes livres ?';
const PROLONG = 'Pouvez-vous prolonger mes prêts ?';

describe('declic-chat', () => {
  let host: QuestionElement;
  let events: AnswerEvent[];
  beforeEach(async () => {
    await showExample('chat');
    host = question(ID);
    events = [];
    host.addEventListener('declic-answer', (event) => events.push(event));
  });

  const log = (): string => words(host.querySelector('[role=log]'));
  const told = (): string => words(host.querySelector(':scope > [data-ui]'));
  const legend = (): HTMLElement => present(host.querySelector<HTMLElement>('.desk legend'), 'legend');

  /** A message in the conversation, as it is shown last. */
  function message(id: string): HTMLElement {
    return present([...host.querySelectorAll<HTMLElement>(`.log [data-message="${id}"]`)].at(-1), id);
  }

  async function doubt(id: string): Promise<void> {
    present(message(id).querySelector('input'), 'checkbox').click();
    await host.updateComplete;
  }

  async function ask(id: string): Promise<void> {
    present(message(id).querySelector('summary'), 'summary').click();
    // A toggle is told late.
    await new Promise((done) => setTimeout(done, 50));
    await host.updateComplete;
  }

  it('says that it is an exercise, and that a machine is on the other side', () => {
    includes(words(host.querySelector('.flag')), 'Conversation d’exercice avec une machine');
    includes(words(host.querySelector('.log .who')), 'Plume machine');
    includes(log(), 'Bonjour. Quelle est votre question ?');
    equal(words(legend()), 'La réponse de Noé');
    equal(host.querySelector('.script')?.checkVisibility(), false);
  });

  it('adds what is said to the log, keeps what stands there, and leads the focus to the replies', async () => {
    const first = host.querySelector('.log > *');
    await press(host, ASK);
    includes(words(host.querySelector('.log .mine')), `Noé${ASK}`);
    includes(words(message('fiche')), 'La médiathèque les prête trois semaines.');
    equal(host.querySelector('.log > *') === first, true);
    equal(document.activeElement === legend(), true);
    equal(words(legend()), 'La réponse de Noé');
  });

  it('tells where an answer comes from, and that there is no source', async () => {
    await press(host, ASK);
    await ask('loi');
    equal(message('loi').querySelector('details p')?.checkVisibility(), true);
    includes(words(message('loi')), 'Aucune. Plume a composé cette phrase, mot après mot.');
  });

  it('takes a doubt, says when it goes too far, and lets take it back', async () => {
    await press(host, ASK);
    await doubt('fiche');
    includes(told(), 'Cette réponse dit d’où elle vient.');
    await doubt('fiche');
    await doubt('loi');
    includes(told(), 'Un ton sûr ne prouve rien.');
    equal(
      events.map(({ answer }) => answer.picks),
      [
        ['trier', 'fiche-aussi'],
        ['trier', 'loi-seule'],
      ],
    );
  });

  it('is right once all goals are reached, in any way that suits', async () => {
    await press(host, ASK);
    await doubt('loi');
    await press(host, PROLONG);
    await press(host, 'Non. Je prolonge moi-même, sur le site.');
    equal(events.at(-1)?.verdict, 'right');
    equal(words(legend()), 'La conversation s’arrête là.');
    includes(words(host.querySelector('.fb')), 'C’est ça.');
  });

  it('does not forget a secret that was given, until one goes back', async () => {
    await press(host, ASK);
    await press(host, PROLONG);
    await press(host, 'C’est « soleil12 ».');
    await press(host, 'Quitter la conversation');
    equal(events.at(-1)?.answer.picks, ['secret', 'donne-trop']);
    includes(log(), 'La conversation est quittée.');
    await press(host, 'Revenir en arrière');
    await press(host, 'Revenir en arrière');
    await press(host, 'Quitter la conversation');
    equal(events.at(-1)?.answer.picks, ['secret', 'parti']);
  });

  it('goes on once it is reported, and offers this once', async () => {
    await press(host, 'Signaler');
    includes(log(), 'La conversation est signalée.');
    equal(words(host.querySelector('.desk')).includes('Signaler'), false);
    await press(host, ASK);
    includes(log(), 'La médiathèque les prête trois semaines.');
  });

  it('comes back as it was left, and starts again when asked', async () => {
    host.question.restore({
      verdict: 'right',
      tries: 1,
      answer: { picks: ['trier', 'loi-seule', 'secret', 'refus'] },
    });
    await host.updateComplete;
    includes(log(), 'Non. Je prolonge moi-même, sur le site.');
    equal(
      [message('loi'), message('fiche')].map((one) => one.querySelector('input')?.checked),
      [true, false],
    );
    equal(host.contains(document.activeElement), false);
    await press(host, 'Tout recommencer');
    equal(log().includes('médiathèque'), false);
    await press(host, ASK);
    equal(message('loi').querySelector('input')?.checked, false);
  });

  it('takes « Je ne sais pas », and shows how when asked', async () => {
    await press(host, 'Je ne sais pas');
    equal([events.at(-1)?.verdict, events.at(-1)?.answer.picks], ['unsure', ['?']]);
    includes(words(host.querySelector('.fb')), 'demandez d’où elle vient');
    await press(host, 'Voir comment faire');
    includes(words(host.querySelector('.fb')), 'Partir est aussi une réponse.');
  });

  it('is used by keyboard alone', async () => {
    legend().focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await host.updateComplete;
    present(message('loi').querySelector('summary'), 'summary').focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    await host.updateComplete;
    includes(told(), 'Un ton sûr ne prouve rien.');
  });

  it('has no accessibility finding at any moment', async () => {
    await expectAccessible();
    await press(host, ASK);
    await ask('fiche');
    await doubt('loi');
    await expectAccessible();
    await press(host, PROLONG);
    await press(host, 'C’est « soleil12 ».');
    await press(host, 'Quitter la conversation');
    await expectAccessible();
  });
});
