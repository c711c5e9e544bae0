/** Something with a name that an element's JSDoc describes. */
export interface Described {
  readonly name: string;
  /** In Markdown's inline form: words and `code`. */
  readonly description: string;
  /** In TypeScript; absent where it says nothing more. */
  readonly type?: string;
}

/** The words that an element may say, from one file. */
export interface WordList {
  /** Path of the file in the sources. */
  readonly file: string;
  /** Keys, each with its words, or with the expression that makes them. */
  readonly words: readonly (readonly [key: string, words: string])[];
}

/** What the sources say of one element. */
export interface ElementDoc {
  readonly tag: string;
  /** Path of its file in the sources. */
  readonly source: string;
  readonly description: string;
  readonly attributes: readonly Described[];
  readonly events: readonly Described[];
  readonly cssProperties: readonly Described[];
  /** Public fields and methods that have a description. */
  readonly members: readonly Described[];
  readonly messages: readonly WordList[];
}
