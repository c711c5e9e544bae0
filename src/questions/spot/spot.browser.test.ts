import { sendKeys } from '@web/test-runner-commands';
import { equal, includes, present } from '../../testing/assert.ts';
import {
  feedback,
  input,
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

const ID = 'table-a-vendre';

/** The area of the picture that goes with an option. */
function area(host: HTMLElement, option: string): HTMLElement {
  return present(host.querySelector<HTMLElement>(`.zones [for="${ID}--${option}"]`), `area ${option}`);
}

questionSuite({
  type: 'spot',
  id: ID,
  answers: [
    {
      name: 'all there is to find, in the list',
      give: (host) => {
        tick(host, 'enveloppe', 'cles', 'enfant');
      },
      verdict: 'right',
      says: 'La forme d’une clé se copie',
    },
    {
      name: 'a part of it, in the picture',
      give: (host) => {
        area(host, 'enfant').click();
      },
      verdict: 'partial',
      says: 'L’enfant n’a rien choisi.',
    },
    {
      name: 'something else',
      give: (host) => {
        area(host, 'plante').click();
      },
      verdict: 'wrong',
      says: 'Une plante ne dit rien de Lou.',
    },
  ],
  unsureSays: 'Demandez-vous ce qu’un inconnu apprendrait ici.',
});

describe('declic-spot, its own ways', () => {
  let host: QuestionElement;
  beforeEach(async () => {
    await showExample('spot');
    host = question(ID);
  });

  /** Options whose area says that it is ticked. */
  function marked(): readonly string[] {
    return [...host.querySelectorAll<HTMLLabelElement>('.zones [data-on]')].map(({ htmlFor }) =>
      htmlFor.slice(ID.length + 2),
    );
  }

  it('says the same on an area and in its line, whichever is touched', () => {
    area(host, 'cles').click();
    tick(host, 'plante');
    equal(
      [ticked(host), marked()],
      [
        ['cles', 'plante'],
        ['cles', 'plante'],
      ],
    );
    area(host, 'plante').click();
    tick(host, 'cles');
    equal([ticked(host), marked()], [[], []]);
  });

  it('takes all areas back when « Je ne sais pas » is ticked', () => {
    area(host, 'cles').click();
    tick(host, '?');
    equal([ticked(host), marked()], [['?'], []]);
  });

  it('gives each area the number of its line, and a line its words alone as a name', () => {
    const lines = [...host.querySelectorAll<HTMLElement>('fieldset span[id]')];
    lines.forEach((line, index) => {
      const option = present(line.parentElement?.querySelector('input'), 'input');
      equal(words(area(host, option.value)), String(index + 1));
      equal(option.getAttribute('aria-labelledby'), line.id);
    });
    includes(words(lines[1] ?? null), '2 Les clés de la maison.');
  });

  it('lays each area where its line says, 44 px a side on a screen of 320 px', () => {
    const picture = present(host.querySelector<HTMLElement>('.spots'), 'picture');
    picture.style.width = '288px';
    const whole = picture.getBoundingClientRect();
    equal([whole.width, whole.height], [288, 216]);
    for (const label of host.querySelectorAll<HTMLElement>('.zones label')) {
      const { width, height } = label.getBoundingClientRect();
      equal(width >= 43 && height >= 43, true, `${String(width)} × ${String(height)}`);
    }
    const { left, top } = area(host, 'enfant').getBoundingClientRect();
    equal([Math.round(left - whole.left), Math.round(top - whole.top)], [29, 11]);
  });

  it('keeps a given answer in the picture too, until the next try', async () => {
    await answer(host, () => {
      area(host, 'enfant').click();
    });
    area(host, 'plante').click();
    equal([ticked(host), marked()], [['enfant'], ['enfant']]);
    await press(host, 'Réessayer');
    equal(marked(), []);
  });

  it('is answered by keyboard alone', async () => {
    present(input(host, 'enveloppe'), 'first line').focus();
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    equal(marked(), ['enveloppe', 'cles']);
    await press(host, 'Voir ma réponse');
    includes(feedback(host), '2 Les clés de la maison.');
  });
});
