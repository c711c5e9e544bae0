import '../questions/cards/element.ts';
import '../questions/choice/element.ts';
import { equal, present } from '../testing/assert.ts';
import { createFakeStorage } from '../testing/fake-storage.ts';
import { press, question, showExample, tick } from '../testing/fixture.ts';
import { dayOf, readDiary } from '../tracking/diary.ts';
import { createDeviceStore } from '../tracking/device-store.ts';
import { followDiary } from './follow-diary.ts';
import { DeclicCompleteEvent, DeclicProgressEvent } from './progress-events.ts';

const MONDAY = new Date(2027, 2, 1, 9).getTime();
const DAY = 86_400_000;
const TODAY = dayOf(MONDAY);

/** The example of a type in a module whose diary is kept, by a clock that the test sets. */
async function open(type: string) {
  await showExample(type);
  const main = present(document.querySelector<HTMLElement>('main'), 'main');
  const storage = createFakeStorage();
  const store = createDeviceStore('m.fr', '', storage.open, storage.changes);
  const clock = { now: MONDAY };
  const module = document.createElement('div');
  module.append(...main.childNodes);
  main.append(module);
  followDiary(module, store, () => clock.now);
  const diary = () => readDiary(store.read('diary'));
  return { module, clock, diary, again: () => [...(diary()?.again ?? [])] };
}

describe('followDiary', () => {
  it('notes the last moment, and the first day done', async () => {
    const { module, clock, diary } = await open('choice');
    const summary = { seen: 1, complete: true };
    module.dispatchEvent(new DeclicProgressEvent('un', summary));
    equal([diary()?.at, diary()?.done], [MONDAY, undefined]);
    module.dispatchEvent(new DeclicCompleteEvent(summary));
    clock.now += DAY;
    module.dispatchEvent(new DeclicCompleteEvent(summary));
    equal([diary()?.at, diary()?.done], [MONDAY + DAY, TODAY]);
  });

  it('notes what was not known, and that it was right once its day had come', async () => {
    const { module, clock, again } = await open('choice');
    const host = question(present(module.querySelector('declic-choice'), 'choice').id);
    const answer = async (value: string): Promise<void> => {
      tick(host, value);
      await press(host, 'Voir ma réponse');
    };
    await answer('?');
    equal(again(), [[host.id, { day: TODAY, step: 0 }]]);
    host.question.retry();
    await host.updateComplete;
    clock.now += DAY;
    await answer(rightOption(host));
    equal(again(), [[host.id, { day: TODAY + 1, step: 1 }]]);
  });

  it('notes nothing of what was right the first time', async () => {
    const { module, again } = await open('choice');
    const host = question(present(module.querySelector('declic-choice'), 'choice').id);
    tick(host, rightOption(host));
    await press(host, 'Voir ma réponse');
    equal(again(), []);
  });

  it('brings memory cards back from the day they were first turned', async () => {
    const { module, again } = await open('cards');
    const cards = present(module.querySelector('declic-cards'), 'cards');
    await press(cards, 'Retourner la carte');
    await press(cards, 'Oui');
    equal(again(), [[cards.id, { day: TODAY, step: 0 }]]);
  });
});

function rightOption(host: HTMLElement): string {
  return present(host.querySelector<HTMLElement>('[data-right]')?.dataset['option'], 'right option');
}
