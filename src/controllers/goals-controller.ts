import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { isUnsure, judgePairs, reportPairs, toPairs, type Pairs, type PairsKey } from '../content/pairs.ts';
import { UNSURE, type Answer } from '../content/question.ts';
import { asking as words } from '../i18n/asking.fr.ts';
import { AnswerController } from './answer-controller.ts';
import { icon } from './icon.ts';
import { findReason, showReason } from './reasons.ts';

/** How a goal was dealt with. */
export type GoalVerdict = 'right' | 'wrong' | 'unsure';

const MARKS = {
  right: ['got', 'm-click'],
  wrong: ['near', 'm'],
  partial: ['near', 'm'],
  unsure: ['open', 'm-open'],
} as const;

/**
 * Several goals in one scene, each reached in a way of one's own: what came of it is told at once and kept;
 * the answer is given once every goal was dealt with, and changes as ways are tried again.
 * The author writes a `[data-goal]` for each, and in it a `.why` with a reason for each way.
 */
export class GoalsController extends AnswerController {
  #reached: Pairs = new Map();
  #last: string | undefined;

  /** @param write puts the scene as the ways reached so far leave it, when the module resumes or starts again. */
  constructor(host: ReactiveControllerHost & HTMLElement, write: () => void) {
    super(host, {
      options: () => [...this.key.accepted.keys(), ...this.key.targets],
      judged: () => true,
      write: (answer) => {
        this.#last = undefined;
        this.#reached = this.waysOf(answer);
        write();
      },
      judge: (answer) => judgePairs(this.key, answer),
      report: (answer) => reportPairs('performance', this.key, answer),
    });
  }

  /** The way taken to each goal so far. */
  get reached(): Pairs {
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
    this.#last = undefined;
    this.#reached = new Map([...this.waysOf({ picks: [UNSURE] }), ...this.#reached]);
    this.keep();
  }

  /** Undefined where nothing was done for a goal. */
  verdictOn(home: HTMLElement): GoalVerdict | undefined {
    const goal = goalOf(home);
    const way = this.#reached.get(goal);
    if (way === undefined) return undefined;
    if (way === UNSURE) return 'unsure';
    return this.key.accepted.get(goal)?.includes(way) === true ? 'right' : 'wrong';
  }

  /** What came of the way taken to a goal, with what the element adds above. */
  told(home: HTMLElement, above: TemplateResult | typeof nothing = nothing): TemplateResult | typeof nothing {
    const verdict = this.verdictOn(home);
    return verdict === undefined ? nothing : this.frame(verdict, html`${above}${this.reasonOf(home)}`);
  }

  /** Why the way taken to a goal suits it or not. */
  reasonOf(home: HTMLElement): readonly Node[] {
    return showReason(home, findReason(home, this.#reached.get(goalOf(home)) ?? ''), false);
  }

  /** How the whole went, once every goal was dealt with. */
  whole(inside: TemplateResult): TemplateResult | typeof nothing {
    const { verdict } = this;
    return verdict === undefined || verdict === 'neutral' ? nothing : this.frame(verdict, inside);
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
      accepted: new Map(homes.map((home) => [goalOf(home), ways(home, '[data-right]')])),
      targets: [...new Set(homes.flatMap((home) => ways(home)))],
    };
  }

  /** The way that an answer takes to each goal. */
  private waysOf(answer: Answer | undefined): Pairs {
    const { key } = this;
    if (answer === undefined) return new Map();
    return isUnsure(answer)
      ? new Map([...key.accepted.keys()].map((goal) => [goal, UNSURE]))
      : toPairs(key, answer);
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

  private frame(verdict: keyof typeof MARKS, inside: TemplateResult): TemplateResult {
    const heading = { ...words, unsure: words.unsureHeading }[verdict];
    const [className, mark] = MARKS[verdict];
    return html`<div class="fb ${className}" tabindex="-1" role="group" aria-label=${heading}>
      <h3>${icon(mark, 'm')}${heading}</h3>
      ${inside}
    </div>`;
  }
}

/** Id of a goal. */
export function goalOf({ dataset }: HTMLElement): string {
  return dataset['goal'] ?? '';
}
