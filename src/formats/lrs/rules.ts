import type { LaunchMode } from '../../tracking/tracker.ts';
import type { Fetch, LrsClient, LrsPlace } from './client.ts';
import type { Context } from './statement.ts';

/** How a platform launched the module, by the address of the page. */
export interface Launch extends Omit<LrsPlace, 'auth'> {
  /** Tells this launch from all others; a reload brings the same one. */
  readonly session: string;
  /**
   * Gets the value of the Authorization header.
   * @returns undefined where this launch is over.
   * @throws where there is no answer yet.
   */
  authorize(fetch: Fetch): Promise<string | undefined>;
}

/** What a platform says of a launch, beyond the address. */
export interface LaunchData {
  readonly mode: LaunchMode;
  readonly template: Context;
  readonly masteryScore?: number | undefined;
  readonly returnTo?: string | undefined;
}

/** What tells cmi5 from a launch by xAPI alone. */
export interface LrsRules {
  /** Whether each sitting has rules of its own: statements in order, some of them once. */
  readonly cmi5: boolean;
  /** Reads the query of the page's address; undefined where no platform launched the module. */
  launch(query: string): Launch | undefined;
  /** @returns undefined where the platform does not answer yet. */
  launchData(client: LrsClient): Promise<LaunchData | undefined>;
}

/** Reads a JSON object out of a query; undefined where it is none. */
export function readObject(text: string | null): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** An http(s) address, or undefined: nothing else is ever asked or gone to. */
export function httpUrl(text: unknown): string | undefined {
  return typeof text === 'string' && /^https?:\/\//i.test(text) ? text : undefined;
}
