import type { Place } from './problem.ts';
import type { Block, Inline } from './prose.ts';

/** A text of a data file and where it stands. */
export interface PlacedText {
  readonly text: string;
  readonly place: Place;
}

/** What a text of a data file is to its reader: a made-up message may shout, a reason comes after an answer. */
export type ProseKind = 'text' | 'message' | 'reason';

/**
 * A map of an author's data, read field by field. A missing or wrong field is reported once, with its place,
 * and a harmless value stands in for it, so that all problems come out at once.
 */
export interface DataFields {
  /** Where the map starts. */
  readonly place: Place;
  /** Its keys, in the order written. */
  readonly keys: readonly PlacedText[];
  /** Reports the keys that nobody knows, with the nearest one that is known. */
  only(known: readonly string[]): this;
  has(key: string): boolean;
  /** Where a key's value stands; the map's own place where the key is missing. */
  placeOf(key: string): Place;
  /** A text that is not empty; numbers and dates are taken as written. */
  text(key: string): PlacedText;
  optionalText(key: string): PlacedText | undefined;
  /** A text that can name something: letters without accents, digits and hyphens. */
  id(key: string): PlacedText;
  /** Paragraphs and lists, by the rules of the module's language; line breaks count in a message. */
  prose(key: string, kind: ProseKind): readonly Block[];
  /** A text of one paragraph; empty where the key is missing. */
  optionalLine(key: string, kind: ProseKind): readonly Inline[];
  line(key: string, kind: ProseKind): readonly Inline[];
  /** A list of texts; empty where the key is missing. */
  texts(key: string): readonly PlacedText[];
  /** `true` or `false`; false stands in for a wrong or missing value. */
  flag(key: string): boolean;
  /** One of the given texts; the first of them stands in for a wrong one. */
  oneOf<Choice extends string>(key: string, choices: readonly [Choice, ...Choice[]]): Choice;
  /** A list of some of the given texts; empty where the key is missing. */
  someOf<Choice extends string>(key: string, choices: readonly [Choice, ...Choice[]]): readonly Choice[];
  /** A map under a key; undefined where it is missing. */
  map(key: string): DataFields | undefined;
  /** A list of maps under a key; empty where it is missing. */
  maps(key: string): readonly DataFields[];
}
