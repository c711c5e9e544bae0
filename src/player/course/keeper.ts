import { decodeCourse, encodeCourse } from '../../tracking/course-state.ts';
import { decode } from '../../tracking/state-codec.ts';
import type { Opened, Tracker } from '../../tracking/tracker.ts';
import { summarise, type Summary } from '../summary.ts';

/** One module of a course, as far as its progress goes. */
export interface CourseMember {
  readonly slug: string;
  readonly screens: readonly string[];
  /** Ids of the questions whose verdict counts. */
  readonly judged: readonly string[];
  /** Share of right answers that passes, 0 to 1, where there is one. */
  readonly pass?: number;
}

export interface CourseRules {
  readonly order: 'any' | 'in-order' | 'pass-before-next';
  /** Share of right answers that passes the whole, 0 to 1, where there is one. */
  readonly pass?: number;
}

/** Where the learner stands with one module. */
export interface Standing extends Summary {
  readonly begun: boolean;
  /** Complete, and its passing share reached where there is one. */
  readonly passed: boolean;
}

/** Keeps a course's progress in one tracker, and gives each of its modules a part of it. */
export class CourseKeeper {
  readonly tracker: Tracker;
  readonly #members: readonly CourseMember[];
  readonly #rules: CourseRules;
  readonly #states = new Map<string, string>();
  readonly #start = performance.now();
  #shown = '';
  #opening: Promise<Opened> | undefined;
  #opened = false;
  #changed: () => void = () => undefined;

  constructor(tracker: Tracker, members: readonly CourseMember[], rules: CourseRules) {
    this.tracker = tracker;
    this.#members = members;
    this.#rules = rules;
  }

  /** @returns the slug of the module shown last; empty where the menu was. */
  async open(): Promise<string> {
    const { state } = await this.#open();
    return decodeCourse(state, this.#slugs).shown;
  }

  /** Called after each change of a module's progress. */
  onChange(listener: () => void): void {
    this.#changed = listener;
  }

  standing(slug: string): Standing {
    const member = this.#members.find((one) => one.slug === slug);
    const state = this.#states.get(slug) ?? '';
    if (member === undefined) return { begun: false, passed: false, seen: 0, complete: false };
    const { screens, judged, pass = this.#rules.pass } = member;
    const outline = { screens, questions: judged.map((id) => ({ id, options: [] })) };
    const summary = summarise(decode(state, outline), member);
    const enough = pass === undefined || (summary.score ?? 1) >= pass;
    return { ...summary, begun: state !== '', passed: summary.complete && enough };
  }

  /** The last module that must be done before; undefined where the learner may open this one. */
  waitsFor(slug: string): string | undefined {
    const { order } = this.#rules;
    const before = this.#slugs.slice(0, Math.max(0, this.#slugs.indexOf(slug)));
    if (order === 'any') return undefined;
    const open = before.filter((one) => !this.standing(one)[order === 'in-order' ? 'complete' : 'passed']);
    return open.pop();
  }

  /** Keeps which module is shown; empty for the menu. */
  show(slug: string): void {
    this.#shown = slug;
    this.record();
  }

  record(): void {
    // Before the platform has answered nothing is known that a record could replace.
    if (!this.#opened) return;
    const { summary } = this;
    const { pass } = this.#rules;
    this.tracker.record({
      ...summary,
      ...(pass !== undefined && summary.complete && { passed: (summary.score ?? 1) >= pass }),
      state: encodeCourse({ shown: this.#shown, modules: this.#states }),
      screen: this.#shown || 'parcours',
      seconds: (performance.now() - this.#start) / 1000,
    });
  }

  /** One score for the course: right judged questions ÷ judged questions, over all modules. */
  get summary(): Summary {
    const parts = this.#members.map((member) => ({ member, standing: this.standing(member.slug) }));
    const screens = sum(parts.map(({ member }) => member.screens.length));
    const judged = sum(parts.map(({ member }) => member.judged.length));
    const seen = sum(parts.map(({ member, standing }) => standing.seen * member.screens.length));
    const right = sum(parts.map(({ member, standing }) => (standing.score ?? 0) * member.judged.length));
    const answered = parts.some(({ standing }) => standing.score !== undefined);
    return {
      seen: screens === 0 ? 1 : seen / screens,
      complete: parts.every(({ standing }) => standing.complete),
      ...(answered && { score: right / judged }),
    };
  }

  /** The tracker of one module: a part of the course's. Closing it leaves the course's sitting open. */
  member(slug: string): Tracker {
    let closed = false;
    return {
      destination: 'course',
      open: async () => {
        const { mode, learner } = await this.#open();
        return { mode, learner, state: this.#states.get(slug) ?? '' };
      },
      answer: (record) => this.tracker.answer({ ...record, question: `${slug}.${record.question}` }),
      record: (progress) => {
        if (closed) return;
        this.#states.set(slug, progress.state);
        this.record();
        this.#changed();
      },
      flush: () => this.tracker.flush(),
      close: () => {
        // Nothing is sent for it: the whole page may be going, and its own end must be the first to leave.
        closed = true;
        return Promise.resolve();
      },
      onStatus: (listener) =>
        this.tracker.onStatus((status) => {
          if (!closed) listener(status);
        }),
    };
  }

  get #slugs(): readonly string[] {
    return this.#members.map(({ slug }) => slug);
  }

  #open(): Promise<Opened> {
    this.#opening ??= this.tracker.open().then((opened) => {
      const { modules } = decodeCourse(opened.state, this.#slugs);
      for (const [slug, state] of modules) this.#states.set(slug, state);
      this.#opened = true;
      return opened;
    });
    return this.#opening;
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
