/** A prebuilt part of the browser code: a minified classic script and its minified CSS. */
export interface Piece {
  readonly js: string;
  readonly css: string;
}

/** The browser code that packages are made of. */
export interface Pieces {
  /** Lit, the player and what all elements share; must run first. */
  readonly core: Piece;
  /** Styles that the first paint can do without: they stand at the end of the page. */
  readonly late: string;
  /** Styles that the first answer can do without: a package has them as a file. */
  readonly rest: string;
  /** By container name; a container without behaviour has an empty script. */
  readonly elements: Readonly<Record<string, Piece>>;
  /** By format name: the tracker and the start that joins it to the player; must run last. */
  readonly starts: Readonly<Record<string, Piece>>;
  /** By format name: the start of a course's own page, its element and style included. */
  readonly courseStarts: Readonly<Record<string, Piece>>;
  /** Scripts that a start loads once the learner can read and answer, by name, e.g. `lrs`. */
  readonly libraries: Readonly<Record<string, string>>;
}

/** Every style that the first paint can do without, in their order, for a page that loads no style sheet later. */
export function laterStyles({ late, rest }: Pick<Pieces, 'late' | 'rest'>): string {
  return late + rest;
}
