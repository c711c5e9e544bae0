import type { AnswerEvent } from '../../controllers/answer-event.ts';
import { equal, present } from '../../testing/assert.ts';
import { expectAccessible, press, showExample, tick, ticked } from '../../testing/fixture.ts';
import type { DeclicPlan } from './element.ts';
import './element.ts';

describe('declic-plan', () => {
  let plan: DeclicPlan;
  let told: AnswerEvent[];
  const show = async (): Promise<void> => {
    await showExample('plan');
    plan = present(document.querySelector('declic-plan'), 'plan');
    told = [];
    plan.addEventListener('declic-answer', (event) => told.push(event));
  };
  beforeEach(show);

  function write(text: string): void {
    const own = present(plan.querySelector<HTMLInputElement>('input[type=text]'), 'field');
    own.value = text;
    own.dispatchEvent(new Event('change', { bubbles: true }));
  }

  it('keeps each tick at once, in one try, and judges nothing', () => {
    tick(plan, 'nommer', 'une-photo');
    tick(plan, 'nommer');
    equal(
      told.map(({ answer, verdict, tries }) => [answer.picks, verdict, tries]),
      [
        [['nommer'], 'neutral', 1],
        [['une-photo', 'nommer'], 'neutral', 1],
        [['une-photo'], 'neutral', 1],
      ],
    );
    equal(plan.question.asked.judged(), false);
  });

  it('finds ticks and words again, and can still change them', async () => {
    tick(plan, 'montrer');
    write('  appeler Lila ');
    const answer = present(told.at(-1), 'event').answer;
    await show();
    plan.question.restore({ verdict: 'neutral', tries: 1, answer });
    equal(
      [ticked(plan), plan.querySelector<HTMLInputElement>('input[type=text]')?.value],
      [['montrer'], 'appeler Lila'],
    );
    tick(plan, 'nommer');
    equal(told.at(-1)?.answer, { picks: ['montrer', 'nommer'], text: 'appeler Lila' });
  });

  it('shows every gesture still, once some are ticked', () => {
    tick(plan, 'montrer');
    for (const box of plan.querySelectorAll('input')) equal(box.checkVisibility(), true);
  });

  it('passes axe, empty and ticked', async () => {
    await expectAccessible();
    tick(plan, 'montrer');
    await expectAccessible();
  });

  it('prints the plan alone, then gives the page back', async () => {
    const { print } = window;
    let hidden: readonly Element[] = [];
    window.print = () => (hidden = [...document.querySelectorAll('[data-off-sheet]')]);
    await press(plan, 'Imprimer mon plan');
    window.print = print;
    equal(hidden.length > 0 && !hidden.some((element) => element.contains(plan)), true);
    equal(document.querySelectorAll('[data-off-sheet]').length, 0);
  });
});
