/** What « Mon espace » knows of the library: JSON in its page, for what this device keeps to have names. */
export interface SpaceData {
  readonly library: { readonly title: string; readonly publisher: string; readonly base: string };
  readonly modules: readonly SpaceModule[];
  /** Those that modules practise, in DigComp's order. */
  readonly competences: readonly SpaceCompetence[];
}

export interface SpaceModule {
  /** Under which the device keeps it: slug and language. */
  readonly key: string;
  readonly title: string;
  readonly summary: string;
  /** Relative URL of its page. */
  readonly page: string;
  readonly minutes: number;
  readonly canDo: readonly string[];
  /** Ids and titles, in order. */
  readonly screens: readonly (readonly [id: string, title: string])[];
  /** Questions whose verdict counts: id, index of the screen, DigComp outcome or an empty string. */
  readonly judged: readonly (readonly [id: string, screen: number, outcome: string])[];
  /** Decks of memory cards. */
  readonly decks: readonly (readonly [id: string, screen: number])[];
}

export interface SpaceCompetence {
  /** DigComp's number, e.g. `4.1`. */
  readonly id: string;
  /** What it is called every day. */
  readonly label: string;
  /** DigComp's own name, in the page's language. */
  readonly name: string;
  /** What one can do, by outcome id. */
  readonly outcomes: Readonly<Record<string, string>>;
}
