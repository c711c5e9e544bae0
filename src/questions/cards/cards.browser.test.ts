import type { AnswerEvent } from '../../controllers/answer-event.ts';
import { equal, present } from '../../testing/assert.ts';
import { expectAccessible, press, showExample } from '../../testing/fixture.ts';
import type { DeclicCards } from './element.ts';
import './element.ts';

describe('declic-cards', () => {
  let cards: DeclicCards;
  let told: AnswerEvent[];
  const show = async (): Promise<void> => {
    await showExample('cards');
    cards = present(document.querySelector('declic-cards'), 'cards');
    told = [];
    cards.addEventListener('declic-answer', (event) => told.push(event));
  };
  beforeEach(show);

  function seen(selector: string): readonly (string | undefined)[] {
    const faces = [...cards.querySelectorAll<HTMLElement>(selector)].filter((face) => face.checkVisibility());
    return faces.map((face) => face.closest<HTMLElement>('li')?.dataset['option']);
  }

  it('shows one front at a time, and its back once turned', async () => {
    equal([seen('.front'), seen('.face')], [['donne'], []]);
    await press(cards, 'Retourner la carte');
    equal([seen('.front'), seen('.face')], [['donne'], ['donne']]);
    await press(cards, 'Carte suivante');
    equal([seen('.front'), seen('.face')], [['pas-la'], []]);
    await press(cards, 'Carte précédente');
    equal(seen('.front'), ['donne']);
  });

  it('keeps what one says of each card, and finds it again', async () => {
    await press(cards, 'Retourner la carte');
    await press(cards, 'Presque');
    await press(cards, 'Oui');
    await press(cards, 'Carte suivante');
    await press(cards, 'Retourner la carte');
    await press(cards, 'Pas encore');
    const last = present(told.at(-1), 'event');
    equal(
      [last.answer.picks, last.verdict, last.tries],
      [['donne', 'yes', 'pas-la', 'not-yet'], 'neutral', 1],
    );
    equal(cards.question.asked.judged(), false);
    await show();
    cards.question.restore({ verdict: 'neutral', tries: 1, answer: last.answer });
    await press(cards, 'Retourner la carte');
    equal(cards.querySelector('[aria-pressed=true]')?.textContent, 'Oui');
  });

  it('passes axe, on both faces', async () => {
    await expectAccessible();
    await press(cards, 'Retourner la carte');
    await press(cards, 'Oui');
    await expectAccessible();
  });
});
