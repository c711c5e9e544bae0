import type { AnswerEvent } from '../controllers/answer-event.ts';
import type { DeviceStore } from '../tracking/device-store.ts';
import { decode, encode } from '../tracking/state-codec.ts';
import type { AnswerState, ModuleState, Outline } from '../tracking/state.ts';
import type { Tracker } from '../tracking/tracker.ts';
import type { AskingElement } from './asking-elements.ts';
import { moduleOutline, pairs } from './outline.ts';
import type { DeclicModule, Keeping } from './element.ts';
import { summarise, type Summary } from './summary.ts';

/** Where a module's progress goes: a tracker, and a place on this device for what never leaves it. */
export interface Destination {
  readonly tracker: Tracker;
  /** Opens the private place once the learner is known. */
  privatePlace(learner: string): DeviceStore;
}

const PRIVATE = 'private';

/** Keeps one module's progress: judged answers go to the tracker, opinions and discovery to this device alone. */
export class Keeper implements Keeping {
  readonly tracker: Tracker;
  readonly #module: DeclicModule;
  readonly #privatePlace: Destination['privatePlace'];
  #place: DeviceStore | undefined;
  readonly #start = performance.now();

  constructor(module: DeclicModule, { tracker, privatePlace }: Destination) {
    this.#module = module;
    this.tracker = tracker;
    this.#privatePlace = privatePlace;
  }

  get summary(): Summary {
    const judged = this.judged.map((element) => element.id);
    return summarise(this.state(this.#module.answers), { screens: this.#module.screenIds, judged });
  }

  async open(): Promise<string> {
    const { elements, seen, answers } = this.#module;
    const opened = await this.tracker.open();
    this.#place = this.#privatePlace(opened.learner);
    const outline = this.outline(elements);
    const kept = decode(opened.state, outline);
    const secret = decode(this.#place.read(PRIVATE), outline);
    for (const screen of kept.seen) seen.add(screen);
    // What was answered meanwhile stays.
    for (const [id, answer] of [...kept.answers, ...secret.answers]) {
      if (!answers.has(id)) answers.set(id, answer);
    }
    return kept.screen;
  }

  record(): void {
    const { judged, summary } = this;
    const pass = this.#module.getAttribute('pass');
    const passed = pass !== null && summary.complete && { passed: (summary.score ?? 1) >= Number(pass) };
    this.tracker.record({
      ...summary,
      ...passed,
      state: encode(this.state(this.only(judged)), this.outline(judged)),
      screen: this.#module.screen,
      seconds: (performance.now() - this.#start) / 1000,
    });
    this.keepPrivate();
  }

  answer(element: AskingElement, { answer, verdict, seconds }: AnswerEvent): void {
    if (verdict === undefined || !element.question.asked.judged()) return;
    const outcomes = new Map(pairs(this.#module.getAttribute('outcomes')));
    this.tracker.answer({
      question: element.id,
      report: element.question.asked.report(answer),
      verdict,
      outcome: outcomes.get(element.id) ?? '',
      seconds,
      at: Date.now(),
    });
  }

  private get judged(): readonly AskingElement[] {
    return this.#module.elements.filter((element) => element.question.asked.judged());
  }

  private outline(elements: readonly AskingElement[]): Outline {
    return moduleOutline(this.#module, elements);
  }

  private state(answers: ReadonlyMap<string, AnswerState>): ModuleState {
    return { screen: this.#module.screen, seen: this.#module.seen, answers };
  }

  private keepPrivate(): void {
    const open = this.#module.elements.filter((element) => !element.question.asked.judged());
    const answers = this.only(open);
    const state: ModuleState = { screen: '', seen: new Set(), answers };
    const packed = answers.size > 0 ? encode(state, this.outline(open)) : '';
    if (packed !== this.#place?.read(PRIVATE)) this.#place?.write(PRIVATE, packed);
  }

  private only(elements: readonly AskingElement[]): ReadonlyMap<string, AnswerState> {
    const ids = new Set(elements.map((element) => element.id));
    return new Map([...this.#module.answers].filter(([id]) => ids.has(id)));
  }
}
