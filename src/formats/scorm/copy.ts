import type { DeviceStore } from '../../tracking/device-store.ts';
import type { AnswerRecord, Progress } from '../../tracking/tracker.ts';

const NAME = 'copy';

/** What the LMS has not acknowledged yet, kept on the device in case the tab dies first. */
export interface Copy {
  /** Stamp of what the LMS certainly holds. */
  readonly base: number;
  /** Stamp of `progress`. */
  readonly stamp: number;
  readonly progress: Progress;
  readonly answers: readonly AnswerRecord[];
  /** The LMS said, while the page was going, that it has them: true, unless that request never left. */
  readonly handed?: true;
}

export function keepCopy(store: DeviceStore, copy: Copy): void {
  store.write(NAME, JSON.stringify(copy));
}

export function dropCopy(store: DeviceStore): void {
  store.write(NAME, '');
}

/** The copy, if there is one and it is whole. */
export function readCopy(store: DeviceStore): Copy | undefined {
  return parseCopy(store.read(NAME));
}

/** Hears each copy that another tab of the same launch keeps. */
export function followCopies(store: DeviceStore, hear: (copy: Copy) => void): void {
  store.follow(NAME, (text) => {
    const copy = parseCopy(text);
    if (copy) hear(copy);
  });
}

function parseCopy(text: string): Copy | undefined {
  try {
    const copy = JSON.parse(text) as Copy;
    return typeof copy.progress.state === 'string' && Array.isArray(copy.answers) ? copy : undefined;
  } catch {
    return undefined;
  }
}
