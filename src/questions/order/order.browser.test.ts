import { sendKeys } from '@web/test-runner-commands';
import { equal, includes, present } from '../../testing/assert.ts';
import {
  feedback,
  press,
  question,
  showExample,
  tick,
  ticked,
  words,
  type QuestionElement,
} from '../../testing/fixture.ts';
import { answer, questionSuite } from '../question-suite.ts';
import './element.ts';

const ID = 'photo-par-mail';
const RIGHT = ['ouvrir', 'adresse', 'joindre', 'envoyer'];

function step(host: HTMLElement, id: string): HTMLElement {
  return present(host.querySelector<HTMLElement>(`li[data-place][data-option="${id}"]`), `step ${id}`);
}

function steps(host: HTMLElement): readonly string[] {
  return [...host.querySelectorAll<HTMLElement>('li[data-place]')].map(
    (item) => item.dataset['option'] ?? '',
  );
}

function moveButton(host: HTMLElement, id: string, name: 'Monter' | 'Descendre'): HTMLButtonElement {
  const buttons = [...step(host, id).querySelectorAll('button')];
  return present(
    buttons.find((button) => button.getAttribute('aria-label')?.startsWith(name)),
    `${name} of ${id}`,
  );
}

/** Brings the steps into an order with « Monter » alone. */
function arrange(host: HTMLElement, wanted: readonly string[]): void {
  wanted.forEach((id, place) => {
    for (let now = steps(host).indexOf(id); now > place; now--) moveButton(host, id, 'Monter').click();
  });
}

questionSuite({
  type: 'order',
  id: ID,
  answers: [
    {
      name: 'the right order',
      give: (host) => {
        arrange(host, RIGHT);
      },
      verdict: 'right',
      says: 'après, le message est parti',
    },
    {
      name: 'two steps that may be exchanged',
      give: (host) => {
        arrange(host, ['ouvrir', 'joindre', 'adresse', 'envoyer']);
      },
      verdict: 'right',
      says: 'les deux vont bien',
    },
    {
      name: 'half of the steps in place',
      give: (host) => {
        arrange(host, ['ouvrir', 'adresse', 'envoyer', 'joindre']);
      },
      verdict: 'partial',
      says: 'Tant que le message est ouvert',
    },
    {
      name: 'no step in place',
      give: (host) => {
        arrange(host, ['joindre', 'ouvrir', 'envoyer', 'adresse']);
      },
      verdict: 'wrong',
      says: 'Il faut une page blanche',
    },
  ],
  unsureSays: 'Pensez à une lettre de papier',
});

describe('declic-order, its own ways', () => {
  let host: QuestionElement;
  beforeEach(async () => {
    await showExample('order');
    host = question(ID);
  });

  it('never shows the right order first', () => {
    equal(steps(host).join() === RIGHT.join(), false);
  });

  it('moves a step by keyboard, keeps the focus on it and says its place', async () => {
    const [first = '', second = ''] = steps(host);
    const down = moveButton(host, first, 'Descendre');
    down.focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Space' });
    await host.updateComplete;
    equal(steps(host).slice(0, 3)[2], first);
    equal(steps(host)[0], second);
    equal(document.activeElement === down, true);
    const label = words(step(host, first).querySelector('span:not([class])'));
    equal(words(host.querySelector('[role=status]')), `${label} Place 3 sur 4.`);
  });

  it('stops at both ends of the list', () => {
    const before = steps(host);
    moveButton(host, before[0] ?? '', 'Monter').click();
    moveButton(host, before[3] ?? '', 'Descendre').click();
    equal(steps(host), before);
  });

  it('stays as it is once answered', async () => {
    await answer(host, (element) => {
      arrange(element, RIGHT);
    });
    moveButton(host, 'ouvrir', 'Descendre').click();
    equal(steps(host), RIGHT);
  });

  it('keeps the order reached when the learner tries again', async () => {
    const reached = ['ouvrir', 'adresse', 'envoyer', 'joindre'];
    await answer(host, (element) => {
      arrange(element, reached);
    });
    await press(host, 'Réessayer');
    equal(steps(host), reached);
  });

  it('takes back « Je ne sais pas » when the learner moves a step after all', () => {
    tick(host, '?');
    arrange(host, RIGHT);
    equal(ticked(host), []);
  });

  it('explains each step when asked, after « Je ne sais pas »', async () => {
    await answer(host, (element) => {
      tick(element, '?');
    });
    await press(host, 'Voir l’explication');
    includes(feedback(host), 'Il faut une page blanche');
    includes(feedback(host), 'après, le message est parti');
  });
});
