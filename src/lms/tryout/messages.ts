import type { CmiData, ScormEdition } from '../scorm/launch-data.ts';

/** A request that reached the record store, and its answer. */
export interface Heard {
  /** Path of the page that it belongs to. */
  readonly tryout: string;
  readonly method: string;
  /** E.g. `/lrs/statements`. */
  readonly path: string;
  /** Id of the document; empty where it is none. */
  readonly id: string;
  readonly body: string;
  readonly status: number;
  readonly answer: string;
}

/** What a page is told that launches a module. */
export interface Launched {
  /** URL of the module. */
  readonly start: string;
  /** What a SCORM package is given of what an earlier launch left. */
  readonly scorm?: { readonly edition: ScormEdition; readonly cmi: CmiData };
  /** Requests of earlier launches. */
  readonly kept?: readonly Heard[];
}

/** Name of the event that carries a `Heard` as JSON. */
export const HEARD_EVENT = 'plateforme';
