import { html, nothing, type TemplateResult } from 'lit';
import { UNSURE, type Answer, type Verdict } from '../content/question.ts';
import { asking } from '../i18n/asking.fr.ts';
import { AnswerController, type Answering, type SavedAnswer } from './answer-controller.ts';
import { icon } from './icon.ts';
import { findReason, showReason } from './reasons.ts';
import { wordsFor } from './words-for.ts';

/** What a simulated tool knows of its goals. All of it is read from the DOM, late. */
export interface Pursuing extends Answering {
  /** Ids of the goals, in the order written. */
  goals(): readonly string[];
  /** Where a goal's words and reasons stand. */
  home(goal: string): HTMLElement | undefined;
  /** What an answer holds: goal to way, or to « Je ne sais pas ». */
  pairs(answer: Answer): ReadonlyMap<string, string>;
}

const MARKS = {
  right: ['got', 'm-click'],
  wrong: ['near', 'm'],
  unsure: ['open', 'm-open'],
} as const;

/**
 * Several goals in one scene, each reached in a way of one's own: what came of it is told at once and kept;
 * the answer is given once every goal was dealt with, and changes as ways are tried again.
 */
export class GoalsController extends AnswerController<Pursuing> {
  #reached: ReadonlyMap<string, string> = new Map();

  /** The way taken to each goal so far. */
  get reached(): ReadonlyMap<string, string> {
    return this.#reached;
  }

  /** Goals whose last way is not a good one. */
  get amiss(): readonly string[] {
    return [...this.#reached.keys()].filter((goal) => this.verdictOn(goal) !== 'right');
  }

  reach(goal: string, way: string): void {
    const reached = new Map(this.#reached).set(goal, way);
    this.#reached = reached;
    const goals = this.asked.goals();
    const ways = goals.map((one) => reached.get(one));
    const picks = ways.every((one) => one === UNSURE)
      ? [UNSURE]
      : goals.flatMap((one, index) => (ways[index] === undefined ? [] : [one, ways[index]]));
    if (ways.includes(undefined)) this.begin({ picks });
    else this.give({ picks });
    this.host.requestUpdate();
  }

  override restore(saved: SavedAnswer | undefined): void {
    const { answer } = saved ?? {};
    this.#reached =
      answer?.picks[0] === UNSURE
        ? new Map(this.asked.goals().map((goal) => [goal, UNSURE]))
        : new Map(answer && this.asked.pairs(answer));
    super.restore(saved);
  }

  override retry(): void {
    this.#reached = new Map();
    super.retry();
  }

  /** Whether a goal's way is a good one; undefined where none was taken. */
  verdictOn(goal: string): 'right' | 'wrong' | 'unsure' | undefined {
    const way = this.#reached.get(goal);
    if (way === undefined) return undefined;
    if (way === UNSURE) return 'unsure';
    return this.reasonOf(goal, way)?.dataset['right'] === undefined ? 'wrong' : 'right';
  }

  /** What came of the way taken to a goal, with what the element adds under it. */
  told(goal: string, below: TemplateResult | typeof nothing = nothing): TemplateResult | typeof nothing {
    const verdict = this.verdictOn(goal);
    const home = this.asked.home(goal);
    if (verdict === undefined || home === undefined) return nothing;
    const heading = { right: this.words.right, wrong: this.words.wrong, unsure: this.words.unsureHeading };
    const nodes = showReason(home, this.reasonOf(goal, this.#reached.get(goal) ?? ''), false);
    return frame(MARKS[verdict], heading[verdict], html`${nodes}${below}`);
  }

  /** How the whole went, once every goal was dealt with. */
  whole(inside: TemplateResult): TemplateResult | typeof nothing {
    const { verdict, words } = this;
    if (verdict === undefined || verdict === 'neutral') return nothing;
    const shown = verdict === 'partial' ? 'wrong' : verdict;
    const headings: Readonly<Record<Verdict, string>> = { ...words, unsure: words.unsureHeading };
    return frame(MARKS[shown], headings[verdict], inside);
  }

  private reasonOf(goal: string, way: string): HTMLElement | undefined {
    const home = this.asked.home(goal);
    return home && findReason(home, way);
  }

  private get words(): typeof asking {
    return wordsFor(this.host, { fr: asking });
  }
}

function frame(
  [className, mark]: readonly [className: string, mark: string],
  heading: string,
  inside: TemplateResult,
): TemplateResult {
  return html`<div class="fb ${className}" tabindex="-1" role="group" aria-label=${heading}>
    <h3>${icon(mark, 'm')}${heading}</h3>
    ${inside}
  </div>`;
}
