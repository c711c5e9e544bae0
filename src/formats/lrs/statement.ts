/** Words by language tag, e.g. `{"fr": "Oui"}` (xAPI 1.0.3 Data, 4.2). */
export type LanguageMap = Readonly<Record<string, string>>;

/** Whoever learns, as the platform names them; copied as it came (xAPI 1.0.3 Data, 2.4.2.1). */
export type Agent = Readonly<Record<string, unknown>>;

export interface Component {
  readonly id: string;
  readonly description: LanguageMap;
}

export interface ActivityDefinition {
  readonly type?: string;
  readonly name?: LanguageMap;
  readonly description?: LanguageMap;
  readonly interactionType?: string;
  readonly correctResponsesPattern?: readonly string[];
  readonly choices?: readonly Component[];
  readonly scale?: readonly Component[];
  readonly source?: readonly Component[];
  readonly target?: readonly Component[];
  readonly steps?: readonly Component[];
}

export interface Activity {
  readonly objectType?: 'Activity';
  readonly id: string;
  readonly definition?: ActivityDefinition;
}

export type Extensions = Readonly<Record<string, unknown>>;

export interface Score {
  /** 0 to 1. */
  readonly scaled: number;
  readonly raw: number;
  readonly min: number;
  readonly max: number;
}

export interface Result {
  readonly score?: Score;
  readonly success?: boolean;
  readonly completion?: boolean;
  readonly response?: string;
  /** ISO 8601, e.g. `PT12.5S`. */
  readonly duration?: string;
  readonly extensions?: Extensions;
}

export type ContextActivities = Readonly<
  Partial<Record<'parent' | 'grouping' | 'category' | 'other', readonly Activity[]>>
>;

export interface Context {
  readonly registration?: string;
  readonly language?: string;
  readonly contextActivities?: ContextActivities;
  readonly extensions?: Extensions;
  /** What else a platform's template holds is copied as it came. */
  readonly [key: string]: unknown;
}

/** A statement as it is sent (xAPI 1.0.3 Data, 2). */
export interface Statement {
  /** UUID, kept through every retry. */
  readonly id: string;
  readonly actor: Agent;
  readonly verb: { readonly id: string; readonly display: LanguageMap };
  readonly object: Activity;
  readonly result?: Result;
  readonly context: Context;
  /** UTC, e.g. `2027-01-15T08:00:00.980Z`. */
  readonly timestamp: string;
}
