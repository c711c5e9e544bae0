import { LitElement, type TemplateResult } from 'lit';
import { judgePairs, misplacedSources, toPairs, toPicks, type PairsKey } from '../content/pairs.ts';
import { UNSURE, type Answer, type Verdict } from '../content/question.ts';
import { QuestionController } from './question-controller.ts';
import { uiBox } from './ui-box.ts';

/** One thing to bring to a target, as the page holds it. */
export interface Source {
  readonly id: string;
  /** Id of the target that is right. */
  readonly right: string;
  /** Id of the target chosen; empty where none is. */
  readonly chosen: string;
  choose(target: string): void;
  /** Leads the person to where it is chosen. */
  focus(): void;
}

/** Judges and explains what is brought to what; the types that ask so say how it is chosen. */
export abstract class PairsElement extends LitElement {
  readonly question = new QuestionController(this, {
    options: () => [...this.key.accepted.keys(), ...this.key.targets],
    judged: () => true,
    read: () => this.read(),
    write: (answer) => this.write(answer),
    judge: (answer) => judgePairs(this.key, answer),
    report: (answer) => this.report(this.key, answer),
    reasonsFor: (answer, verdict) => this.reasonsFor(answer, verdict),
    rightReasons: () => [...this.querySelectorAll<HTMLElement>('.why [data-answer]')],
    pickFirst: () => this.pickFirst,
  });

  protected abstract readonly sources: readonly Source[];
  /** What is said where something has no target yet. */
  protected abstract readonly pickFirst: string;
  protected abstract report(key: PairsKey, answer: Answer): ReturnType<QuestionController['asked']['report']>;

  protected override createRenderRoot(): HTMLElement {
    return uiBox(this);
  }

  protected override firstUpdated(): void {
    // Choosing after all takes « Je ne sais pas » back; ticking it leaves what was chosen to be seen.
    this.addEventListener('change', ({ target }) => {
      if (this.unsure && target !== this.unsure) this.unsure.checked = false;
    });
  }

  protected override render(): TemplateResult {
    return this.question.render();
  }

  private read(): Answer | undefined {
    if (this.unsure?.checked === true) return { picks: [UNSURE] };
    const { sources } = this;
    const open = sources.find(({ chosen }) => chosen === '');
    if (open !== undefined) {
      // On a small phone it may be far above.
      open.focus();
      return undefined;
    }
    return { picks: toPicks(new Map(sources.map(({ id, chosen }) => [id, chosen]))) };
  }

  private write(answer: Answer | undefined): void {
    if (this.unsure) this.unsure.checked = answer?.picks.includes(UNSURE) === true;
    const pairs = answer && toPairs(this.key, answer);
    for (const source of this.sources) source.choose(pairs?.get(source.id) ?? '');
  }

  private reasonsFor(answer: Answer, verdict: Verdict): readonly string[] {
    if (verdict === 'unsure') return [UNSURE];
    return verdict === 'right' ? [...this.key.accepted.keys()] : misplacedSources(this.key, answer);
  }

  private get key(): PairsKey {
    const accepted = this.sources.map(({ id, right }) => [id, [right]] as const);
    return { accepted: new Map(accepted), targets: [...new Set(accepted.flatMap(([, right]) => right))] };
  }

  private get unsure(): HTMLInputElement | null {
    return this.querySelector(`input[value="${UNSURE}"]`);
  }
}
