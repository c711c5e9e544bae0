import { createLocalTracker } from '../../tracking/local-tracker.ts';
import { createStatusTeller } from '../../tracking/status.ts';
import type { Tracker } from '../../tracking/tracker.ts';
import type { LrsOptions } from './options.ts';
import type { LrsRules } from './rules.ts';
import { createLrsSession } from './session.ts';

/**
 * Tracks progress in an LRS. Where the page's address names none, progress is kept on this device alone.
 * @param query of the page's address, as `location.search`.
 */
export function createLrsTracker(rules: LrsRules, query: string, options: LrsOptions): Tracker {
  const launch = rules.launch(query);
  if (launch === undefined) return createLocalTracker(options.module, options.storage, options.merge);
  const status = createStatusTeller();
  const session = createLrsSession(launch, rules, options, status);
  return {
    destination: 'lms',
    get returnTo() {
      return session.returnTo;
    },
    open: session.open,
    answer: session.answer,
    record: session.record,
    flush: session.flush,
    close: session.close,
    onStatus: status.listen,
  };
}
