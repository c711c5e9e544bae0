import type { Clock } from '../../tracking/clock.ts';
import type { KeyValueStorage } from '../../tracking/device-store.ts';
import type { Merge } from '../../tracking/merge.ts';
import type { Fetch, Library } from './client.ts';
import type { Wording } from './interaction.ts';
import type { StatementFacts } from './statements.ts';

/** What a session asks of the page and the browser. */
export interface LrsOptions {
  /** A key that no other module has, the same from visit to visit. */
  readonly module: string;
  readonly facts: Pick<StatementFacts, 'module' | 'base' | 'lang' | 'title'>;
  /** The words of a question, as the page shows them. */
  wording(question: string): Wording;
  /** The title of a screen; undefined for what is no screen to have seen. */
  screenTitle(screen: string): string | undefined;
  /** Gives what speaks to an LRS, however long that takes to load. */
  load(): Promise<Library>;
  readonly fetch: Fetch;
  readonly clock: Clock;
  /** Give the storage of the device, and of the tab; may throw. */
  storage(): KeyValueStorage;
  sessionStorage(): KeyValueStorage;
  /** Whether the page stays: then the end of a sitting may wait for what is under way. */
  stays(): boolean;
  /** Brings two states together; that of one module where it is not given. */
  readonly merge?: Merge;
}
