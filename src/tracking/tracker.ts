import type { AnswerReport, Verdict } from '../content/question.ts';

/** How an LMS launched the module. In `review` and `browse` nothing may be downgraded or counted. */
export type LaunchMode = 'normal' | 'review' | 'browse';

/** What a tracker found when it opened. */
export interface Opened {
  readonly mode: LaunchMode;
  /** The state last recorded, or an empty string. ASCII. */
  readonly state: string;
  /** Names the learner and the registration on this device, already hashed; empty where nobody is known. */
  readonly learner: string;
}

/** One answer to one judged question, for the formats that report answers. */
export interface AnswerRecord {
  /** Question id: ASCII, at most 64 characters; in a course `module.question`, at most 129. */
  readonly question: string;
  readonly report: AnswerReport;
  readonly verdict: Verdict;
  /** DigComp outcome id, or an empty string. */
  readonly outcome: string;
  /** Seconds from the question shown to the answer given. */
  readonly seconds: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** All that a tracker keeps of a module; each call replaces the former. */
export interface Progress {
  /** Packed state, ASCII, at most 3,500 characters: what an LMS may know. */
  readonly state: string;
  /** Id of the screen shown, at most 64 characters. */
  readonly screen: string;
  /** Share of screens seen, 0 to 1. */
  readonly seen: number;
  /** Every screen seen and every judged question answered, « Je ne sais pas » included. */
  readonly complete: boolean;
  /** Right judged questions ÷ judged questions, 0 to 1; absent until one is answered. */
  readonly score?: number;
  /** Only where the module names a passing share. */
  readonly passed?: boolean;
  /** Seconds spent in this sitting. */
  readonly seconds: number;
}

/**
 * `saved`: what was recorded is stored. `saving`: on its way. `unsaved`: refused, will be tried again.
 * `gone`: nothing can be stored any more (the LMS session ended, storage is blocked).
 */
export type SaveStatus = 'saved' | 'saving' | 'unsaved' | 'gone';

/**
 * Where progress goes. The player knows this port and no format.
 * No method throws or rejects: faults show as a status.
 */
export interface Tracker {
  /**
   * `device`: this browser alone. `lms`: a learning platform launched the module.
   * `course`: the page of a course around the module, which alone ends the sitting.
   */
  readonly destination: 'device' | 'lms' | 'course';
  /** Where the learner goes once the sitting is closed: an http(s) URL of the platform's, known once open. */
  readonly returnTo?: string | undefined;
  /** Called once, before all others. */
  open(): Promise<Opened>;
  /** Keeps an answer; sent with the next commit. */
  answer(record: AnswerRecord): void;
  /** Keeps the progress; commits at once, or at most a second later while commits follow each other. */
  record(progress: Progress): void;
  /** Commits what is pending now: the page was hidden. */
  flush(): void;
  /** Ends the sitting: commits, then closes. Called once, on pagehide or « Enregistrer et quitter ». */
  close(): Promise<void>;
  /** Tells the status at once and at each change. */
  onStatus(listener: (status: SaveStatus) => void): void;
}
