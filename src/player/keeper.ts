import type { AnswerEvent } from '../controllers/answer-event.ts';
import type { DeviceStore } from '../tracking/device-store.ts';
import { decode, encode } from '../tracking/state-codec.ts';
import type { AnswerState, ModuleState, Outline } from '../tracking/state.ts';
import type { AnswerRecord, Opened, Tracker } from '../tracking/tracker.ts';
import { askingElements, outlineOf, pairs, type AskingElement } from './asking-elements.ts';
import { summarise, type Summary } from './summary.ts';

/** Where a module's progress goes: a tracker, and a place on this device for what never leaves it. */
export interface Destination {
  readonly tracker: Tracker;
  /** Opens the private place once the learner is known. */
  privatePlace(learner: string): DeviceStore;
}

const PRIVATE = 'private';

/**
 * Holds the state of one sitting and hands it on: judged answers to the tracker,
 * opinions and discovery to this device alone.
 */
export class Keeper {
  #destination: Destination | undefined;
  #place: DeviceStore | undefined;
  #opened: Opened | undefined;
  readonly #module: HTMLElement;
  readonly #listScreens: () => readonly string[];
  readonly #start = performance.now();
  readonly #seen = new Set<string>();
  readonly #answers = new Map<string, AnswerState>();
  #screen = '';
  /** Answers given before the destination was open. */
  #early: AnswerRecord[] = [];

  constructor(module: HTMLElement, screens: () => readonly string[]) {
    this.#module = module;
    this.#listScreens = screens;
  }

  /** The questions defined so far: some types may load after the first screen. */
  get elements(): readonly AskingElement[] {
    return askingElements(this.#module);
  }

  get opened(): Opened | undefined {
    return this.#opened;
  }

  get seen(): ReadonlySet<string> {
    return this.#seen;
  }

  get answers(): ReadonlyMap<string, AnswerState> {
    return this.#answers;
  }

  get summary(): Summary {
    return summarise(this.state(this.#screen, this.#answers), {
      screens: this.#listScreens(),
      judged: this.judged.map((element) => element.id),
    });
  }

  /**
   * Opens the destination and takes what it holds; what was answered meanwhile stays.
   * @returns the screen to resume at, or an empty string.
   */
  async open(destination: Destination): Promise<string> {
    const opened = await destination.tracker.open();
    this.#opened = opened;
    this.#destination = destination;
    this.#place = destination.privatePlace(opened.learner);
    const outline = this.outline(this.elements);
    const kept = decode(opened.state, outline);
    const secret = decode(this.#place.read(PRIVATE), outline);
    for (const screen of kept.seen) this.#seen.add(screen);
    for (const [id, answer] of [...kept.answers, ...secret.answers]) {
      if (!this.#answers.has(id)) this.#answers.set(id, answer);
    }
    for (const record of this.#early.splice(0)) destination.tracker.answer(record);
    this.keepPrivate();
    return kept.screen;
  }

  /** The learner looks at a screen. */
  visit(screen: string): void {
    this.#screen = screen;
    if (this.#listScreens().includes(screen)) this.#seen.add(screen);
    this.record();
  }

  /** The learner answered. */
  answer(element: AskingElement, event: AnswerEvent): void {
    const { answer, verdict, tries, seconds } = event;
    const { picks, text } = answer;
    this.#answers.set(element.id, { verdict, tries, picks, ...(text !== undefined && { text }) });
    if (element.question.asked.judged()) {
      const outcomes = new Map(pairs(this.#module.getAttribute('outcomes')));
      const record: AnswerRecord = {
        question: element.id,
        report: element.question.asked.report(answer),
        verdict,
        outcome: outcomes.get(element.id) ?? '',
        seconds,
        at: Date.now(),
      };
      if (this.#destination) this.#destination.tracker.answer(record);
      else this.#early.push(record);
    } else this.keepPrivate();
    this.record();
  }

  /** Forgets every answer and screen. */
  restart(): void {
    this.#answers.clear();
    this.#seen.clear();
    this.keepPrivate();
    this.record();
  }

  private get judged(): readonly AskingElement[] {
    return this.elements.filter((element) => element.question.asked.judged());
  }

  private outline(elements: readonly AskingElement[]): Outline {
    return { screens: this.#listScreens(), questions: elements.map(outlineOf) };
  }

  private state(screen: string, answers: ReadonlyMap<string, AnswerState>): ModuleState {
    return { screen, seen: this.#seen, answers };
  }

  private keepPrivate(): void {
    const open = this.elements.filter((element) => !element.question.asked.judged());
    const answers = this.only(open);
    const state: ModuleState = { screen: '', seen: new Set(), answers };
    this.#place?.write(PRIVATE, answers.size > 0 ? encode(state, this.outline(open)) : '');
  }

  private only(elements: readonly AskingElement[]): ReadonlyMap<string, AnswerState> {
    const ids = new Set(elements.map((element) => element.id));
    return new Map([...this.#answers].filter(([id]) => ids.has(id)));
  }

  private record(): void {
    const judged = this.judged;
    const { summary } = this;
    const share = this.#module.getAttribute('pass');
    const passed = share !== null && summary.complete && { passed: (summary.score ?? 1) >= Number(share) };
    this.#destination?.tracker.record({
      ...summary,
      ...passed,
      state: encode(this.state(this.#screen, this.only(judged)), this.outline(judged)),
      screen: this.#screen,
      seconds: (performance.now() - this.#start) / 1000,
    });
  }
}
