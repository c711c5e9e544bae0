import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { judgePairs, reportPairs, toPairs, type PairsKey } from '../content/pairs.ts';
import { UNSURE } from '../content/question.ts';
import { asking as words } from '../i18n/asking.fr.ts';
import { AnswerController, type SavedAnswer } from './answer-controller.ts';
import { icon } from './icon.ts';
import { findReason, showReason } from './reasons.ts';

/** How a goal was dealt with. */
export type GoalVerdict = 'right' | 'wrong' | 'unsure';

const MARKS = {
  right: ['got', 'm-click'],
  wrong: ['near', 'm'],
  unsure: ['open', 'm-open'],
} as const;

/**
 * Several goals in one scene, each reached in a way of one's own: what came of it is told at once and kept;
 * the answer is given once every goal was dealt with, and changes as ways are tried again.
 * The author writes a `[data-goal]` for each, and in it a `.why` with a reason for each way.
 */
export class GoalsController extends AnswerController {
  #reached: ReadonlyMap<string, string> = new Map();
  #last: string | undefined;

  /** @param write puts the scene as the ways reached so far leave it, when the module resumes or starts again. */
  constructor(host: ReactiveControllerHost & HTMLElement, write: () => void) {
    super(host, {
      options: () => [...this.key.accepted.keys(), ...this.key.targets],
      judged: () => true,
      write,
      judge: (answer) => judgePairs(this.key, answer),
      report: (answer) => reportPairs('performance', this.key, answer),
    });
  }

  /** The way taken to each goal so far. */
  get reached(): ReadonlyMap<string, string> {
    return this.#reached;
  }

  /** The goal dealt with last. */
  get last(): string | undefined {
    return this.#last;
  }

  get homes(): readonly HTMLElement[] {
    return [...this.host.querySelectorAll<HTMLElement>('[data-goal]')];
  }

  reach(goal: string, way: string): void {
    this.#last = goal;
    this.#reached = new Map(this.#reached).set(goal, way);
    this.keep();
  }

  /** « Je ne sais pas », for every goal that was not reached. */
  giveUp(): void {
    for (const goal of this.key.accepted.keys()) {
      if (!this.#reached.has(goal)) this.#reached = new Map(this.#reached).set(goal, UNSURE);
    }
    this.#last = undefined;
    this.keep();
  }

  override restore(saved: SavedAnswer | undefined): void {
    const { answer } = saved ?? {};
    this.#last = undefined;
    this.#reached =
      answer?.picks[0] === UNSURE
        ? new Map([...this.key.accepted.keys()].map((goal) => [goal, UNSURE]))
        : new Map(answer && toPairs(this.key, answer));
    super.restore(saved);
  }

  override retry(): void {
    this.#last = undefined;
    this.#reached = new Map();
    super.retry();
  }

  /** Undefined where nothing was done for a goal. */
  verdictOn(goal: string): GoalVerdict | undefined {
    const way = this.#reached.get(goal);
    if (way === undefined) return undefined;
    if (way === UNSURE) return 'unsure';
    return this.key.accepted.get(goal)?.includes(way) === true ? 'right' : 'wrong';
  }

  /** What came of the way taken to a goal, with what the element adds above. */
  told(goal: string, above: TemplateResult | typeof nothing = nothing): TemplateResult | typeof nothing {
    const verdict = this.verdictOn(goal);
    const home = this.homes.find(({ dataset }) => dataset['goal'] === goal);
    if (verdict === undefined || home === undefined) return nothing;
    const heading = { right: words.right, wrong: words.wrong, unsure: words.unsureHeading };
    const reason = findReason(home, this.#reached.get(goal) ?? '');
    return frame(verdict, heading[verdict], html`${above}${showReason(home, reason, false)}`);
  }

  /** How the whole went, once every goal was dealt with. */
  whole(inside: TemplateResult): TemplateResult | typeof nothing {
    const { verdict } = this;
    if (verdict === undefined || verdict === 'neutral') return nothing;
    const heading = { ...words, unsure: words.unsureHeading }[verdict];
    return frame(verdict === 'partial' ? 'wrong' : verdict, heading, inside);
  }

  /** All stays as it is: each way can be tried again at any time. */
  protected override shown(): void {
    this.host.requestUpdate();
  }

  /** Goals with the ways that suit them, and all ways there are, as the authored reasons say. */
  private get key(): PairsKey {
    const ways = (home: HTMLElement, only = ''): readonly string[] =>
      [...home.querySelectorAll<HTMLElement>(`.why [data-option]${only}`)].flatMap(
        ({ dataset: { option } }) => (option === undefined || option === UNSURE ? [] : option),
      );
    const { homes } = this;
    return {
      accepted: new Map(homes.map((home) => [home.dataset['goal'] ?? '', ways(home, '[data-right]')])),
      targets: [...new Set(homes.flatMap((home) => ways(home)))],
    };
  }

  /** Keeps a part of the answer, or gives it where every goal was dealt with. */
  private keep(): void {
    const goals = [...this.key.accepted.keys()];
    const ways = goals.map((goal) => this.#reached.get(goal));
    const picks = ways.every((way) => way === UNSURE)
      ? [UNSURE]
      : goals.flatMap((goal, index) => (ways[index] === undefined ? [] : [goal, ways[index]]));
    if (ways.includes(undefined)) this.begin({ picks });
    else this.give({ picks });
    this.host.requestUpdate();
  }
}

function frame(verdict: GoalVerdict, heading: string, inside: TemplateResult): TemplateResult {
  const [className, mark] = MARKS[verdict];
  return html`<div class="fb ${className}" tabindex="-1" role="group" aria-label=${heading}>
    <h3>${icon(mark, 'm')}${heading}</h3>
    ${inside}
  </div>`;
}
