import { html, nothing, type TemplateResult } from 'lit';
import { goalWords as words } from '../i18n/goals.fr.ts';
import { goalOf, GoalsController } from './goals-controller.ts';
import { icon } from './icon.ts';
import { findReason, rightReasons, showReason } from './reasons.ts';

/**
 * A scene whose goals are reached by what the learner does in it. The element tells which facts hold;
 * a reason's `data-when` names the facts, joined by commas, that make its way taken.
 */
export class SceneController extends GoalsController {
  #shownWays = false;

  /** Facts of the ways taken: what a scene must show again when the module resumes. */
  get held(): readonly string[] {
    return this.homes.flatMap((home) => {
      const way = this.reached.get(goalOf(home));
      return way === undefined ? [] : factsOf(findReason(home, way));
    });
  }

  /**
   * Tells what the learner did, by the facts that now hold. A goal reached well stays so; in another way,
   * it is told again each time its way changes.
   */
  check(facts: ReadonlySet<string>): void {
    for (const home of this.homes) {
      const goal = goalOf(home);
      if (this.verdictOn(home) === 'right') continue;
      const holding = [...home.querySelectorAll<HTMLElement>('.why [data-when]')].filter((reason) =>
        factsOf(reason).every((fact) => facts.has(fact)),
      );
      const way = holding.find(({ dataset }) => dataset['right'] !== undefined) ?? holding[0];
      const id = way?.dataset['option'];
      if (id !== undefined && id !== this.reached.get(goal)) this.reach(goal, id);
    }
  }

  override retry(): void {
    this.#shownWays = false;
    super.retry();
  }

  /** What stands under the scene: what came of the last act, how the whole went, and the ways out. */
  panel(): TemplateResult {
    const { homes } = this;
    const done = homes.filter((home) => this.verdictOn(home) === 'right').length;
    const last = homes.find((home) => goalOf(home) === this.last);
    return html`<p class="note" role="status">
        ${words.count(done, homes.length)}
      </p>
      <div role="status">${last === undefined || this.answered ? nothing : this.told(last, nameOf(last))}</div>
      ${
        this.answered
          ? this.whole(html`${homes.map((home) => this.account(home))}
              <p class="row">
                <button class="btn alt" type="button" @click=${this.#restart}>${icon('i-retry')}${words.restart}</button>
                ${
                  done < homes.length && !this.#shownWays
                    ? html`<button class="btn alt" type="button" @click=${this.#showWays}>${words.showWays}</button>`
                    : nothing
                }
              </p>`)
          : html`<p class="row"><button class="btn alt" type="button" @click=${this.#giveUp}>
              ${icon('m-open', 'm')}${words.giveUp}
            </button></p>`
      }`;
  }

  /** Says beside each goal where the learner stands with it. Called once the page is drawn. */
  mark(): void {
    for (const home of this.homes) {
      const verdict = this.verdictOn(home);
      home.dataset['state'] = verdict ?? '';
      home.querySelector('b')?.setAttribute('data-said', verdict ? words.states[verdict] : '');
    }
  }

  /** A goal, and what came of it. */
  private account(home: HTMLElement): TemplateResult {
    return html`${nameOf(home)}${this.reasonOf(home)}
      ${
        this.#shownWays && this.verdictOn(home) !== 'right'
          ? html`<div class="hint"><p><strong>${words.ways}</strong></p>
              ${rightReasons(home).flatMap((reason) => showReason(home, reason, false))}</div>`
          : nothing
      }`;
  }

  readonly #giveUp = (): void => {
    this.giveUp();
    this.focusWhole();
  };

  readonly #showWays = (): void => {
    this.#shownWays = true;
    this.host.requestUpdate();
    this.focusWhole();
  };

  readonly #restart = (): void => {
    this.retry();
    this.homes[0]?.parentElement?.focus();
  };

  private focusWhole(): void {
    void this.host.updateComplete.then(() => {
      this.host.querySelector<HTMLElement>(':scope > [data-ui] .fb')?.focus();
    });
  }
}

function nameOf(home: HTMLElement): TemplateResult {
  return html`<p class="of">${home.querySelector('b')?.textContent}</p>`;
}

function factsOf(reason: HTMLElement | undefined): readonly string[] {
  return reason?.dataset['when']?.split(',') ?? [];
}
