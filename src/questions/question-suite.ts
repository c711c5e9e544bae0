import { sendKeys } from '@web/test-runner-commands';
import type { AnswerEvent } from '../controllers/answer-event.ts';
import type { Verdict } from '../content/question.ts';
import { equal, includes, present } from '../testing/assert.ts';
import {
  expectAccessible,
  feedback,
  press,
  question,
  showExample,
  tick,
  ticked,
  words,
  type QuestionElement,
} from '../testing/fixture.ts';

/** An answer that a learner gives by hand, and what comes of it. */
export interface GivenAnswer {
  readonly name: string;
  readonly give: (host: QuestionElement) => void | Promise<void>;
  readonly verdict: Verdict;
  /** Words of the author that the feedback must show. */
  readonly says: string;
}

export interface QuestionCase {
  /** Folder of the type, whose example is shown. */
  readonly type: string;
  /** Id of the question in the example. */
  readonly id: string;
  readonly answers: readonly GivenAnswer[];
  /** What « Je ne sais pas » says in return: the author's words. */
  readonly unsureSays: string;
}

const HEADINGS: Readonly<Record<Verdict, string>> = {
  right: 'C’est ça.',
  partial: 'Vous y êtes presque.',
  wrong: 'Pas encore.',
  unsure: 'Merci de le dire.',
  neutral: 'Merci. Il n’y a pas de bonne réponse.',
};

/** Gives an answer and asks to see it. */
export async function answer(
  host: QuestionElement,
  give: (host: QuestionElement) => void | Promise<void>,
): Promise<AnswerEvent> {
  await give(host);
  const answered = new Promise<AnswerEvent>((told) => {
    host.addEventListener('declic-answer', told, { once: true });
  });
  await press(host, 'Voir ma réponse');
  return answered;
}

/** What every question type owes a learner. */
export function questionSuite({ type, id, answers, unsureSays }: QuestionCase): void {
  const unsure: GivenAnswer = {
    name: '« Je ne sais pas »',
    give: (host) => {
      tick(host, '?');
    },
    verdict: 'unsure',
    says: unsureSays,
  };

  describe(`declic-${type}`, () => {
    let host: QuestionElement;
    beforeEach(async () => {
      await showExample(type);
      host = question(id);
    });

    for (const { name, give, verdict, says } of [...answers, unsure]) {
      it(`judges ${name} as ${verdict}, with the author’s reason`, async () => {
        const event = await answer(host, give);
        equal([event.verdict, event.tries], [verdict, 1]);
        includes(feedback(host), HEADINGS[verdict]);
        includes(feedback(host), says);
      });

      it(`passes axe before and after ${name}`, async () => {
        await expectAccessible();
        await answer(host, give);
        await expectAccessible();
      });

      it(`finds ${name} again when it is restored`, async () => {
        const { answer: given, tries } = await answer(host, give);
        const before = feedback(host);
        await showExample(type);
        host = question(id);
        host.question.restore({ verdict, tries, answer: given });
        await host.updateComplete;
        equal(feedback(host), before);
        equal(host.question.asked.read(), given);
      });
    }

    it('moves the focus to the feedback, so that it is read out', async () => {
      await answer(host, unsure.give);
      equal(document.activeElement === host.querySelector('.fb'), true);
    });

    it('leaves the focus where it is when an answer is restored', async () => {
      host.question.restore({ verdict: 'unsure', tries: 1, answer: { picks: ['?'] } });
      await host.updateComplete;
      equal(host.contains(document.activeElement), false);
    });

    it('keeps the verdict of an answer whose option is gone', async () => {
      host.question.restore({ verdict: 'wrong', tries: 2 });
      await host.updateComplete;
      includes(feedback(host), HEADINGS.wrong);
      await press(host, 'Réessayer');
      equal((await answer(host, unsure.give)).tries, 3);
    });

    it('can be tried again as often as one likes', async () => {
      for (const { give } of answers) {
        await answer(host, give);
        await press(host, 'Réessayer');
        equal(feedback(host), '');
        equal(ticked(host), []);
      }
      equal((await answer(host, unsure.give)).tries, answers.length + 1);
    });

    it('keeps a given answer as it is until the next try', async () => {
      const event = await answer(host, unsure.give);
      for (const field of host.querySelectorAll('input')) field.click();
      equal(host.question.asked.read(), event.answer);
    });

    it('opens a hint by keyboard', async () => {
      const hint = host.querySelector<HTMLDetailsElement>('details.hint');
      if (hint === null) return;
      present(hint.querySelector('summary'), 'summary').focus();
      await sendKeys({ press: 'Enter' });
      equal(hint.open, true);
      await expectAccessible();
    });

    it('never touches what the author wrote', async () => {
      const authored = words(host.querySelector('fieldset'));
      for (const { give } of answers) {
        await answer(host, give);
        await press(host, 'Réessayer');
      }
      equal(words(host.querySelector('fieldset legend')).length > 0, true);
      equal([...words(host.querySelector('fieldset'))].sort().join(''), [...authored].sort().join(''));
    });
  });
}
