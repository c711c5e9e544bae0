import type { Summary } from './summary.ts';

/** The learner moved, answered or came back. Bubbles from `<declic-module>`. */
export class DeclicProgressEvent extends Event {
  static readonly type = 'declic-progress';
  /** Id of the screen shown. */
  readonly screen: string;
  readonly summary: Summary;

  constructor(screen: string, summary: Summary) {
    super(DeclicProgressEvent.type, { bubbles: true, composed: true });
    this.screen = screen;
    this.summary = summary;
  }
}

/** Every screen was seen and every judged question answered. Bubbles from `<declic-module>`, once a sitting. */
export class DeclicCompleteEvent extends Event {
  static readonly type = 'declic-complete';
  readonly summary: Summary;

  constructor(summary: Summary) {
    super(DeclicCompleteEvent.type, { bubbles: true, composed: true });
    this.summary = summary;
  }
}

declare global {
  interface HTMLElementEventMap {
    'declic-progress': DeclicProgressEvent;
    'declic-complete': DeclicCompleteEvent;
  }
}
